import type { Posting } from "../posting/index.ts";
import { Cache, type TextSpan } from "../text/index.ts";

/**
 * What the config says of the employer; a key left out is unknown. Head-counts by place use place ids (`US-CO`,
 * `US-NY/nyc`).
 */
export interface Employer {
  readonly name?: string;
  readonly employees?: number;
  readonly employeesIn?: Readonly<Record<string, number>>;
  readonly employeesPriorYearAverage?: number | Readonly<Record<string, number>>;
  readonly contractors?: number;
  readonly kind?: "private" | "public" | "federal" | "religious" | "household";
  readonly sector?: string;
  readonly federalContractor?: boolean;
  /** In US dollars. */
  readonly federalContractValue?: number;
  readonly postedBy?: "employer" | "agency" | "job-board";
  readonly usesAiInHiring?: boolean;
  readonly backgroundCheck?: "none" | "planned" | "required-by-law";
  readonly reportsTo?: string;
  readonly hiresIn?: readonly string[];
}

/** Approved wording that fixes may insert, letter by letter. */
export interface Statements {
  readonly equalOpportunity?: string;
  readonly accommodation?: string;
}

/** Everything outside the posting that a fact may depend on. The day is an argument: facts know no clock. */
export interface Circumstances {
  /** The day to judge by, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly employer: Employer;
  readonly statements: Statements;
  /** Terms of the employer's own list. */
  readonly terms?: readonly HouseTerm[];
}

/** A word or pattern that the employer wants told, in the employer's words. */
export interface HouseTerm {
  /** Where it stands in a text. */
  readonly find: (text: string) => Iterable<TextSpan>;
  /** What to do about it. */
  readonly message: string;
  readonly level?: "info" | "warning" | "error";
}

/** One question about a posting. Asked lazily, answered at most once a posting. */
export interface Fact<T> {
  readonly name: string;
  /** Where the answer is kept, from 0. */
  readonly slot: number;
  readonly read: (posting: Posting, ask: Ask) => T;
}

/** Answers facts about one posting. */
export interface Ask {
  <T>(fact: Fact<T>): T;
  readonly circumstances: Circumstances;
  /** What the run has read before. */
  readonly cache: Cache;
  /** Gives a fact its answer from outside, for what only the run as a whole knows. */
  preset<T>(fact: Fact<T>, answer: T): void;
}

/** Declares a fact; `read` may ask other facts but never itself, not even through others. */
export function defineFact<T>(name: string, read: (posting: Posting, ask: Ask) => T): Fact<T> {
  return { name, slot: slots++, read };
}

let slots = 0;

/** Starts asking about one posting under given circumstances. Postings of one run share a cache. */
export function askAbout(posting: Posting, circumstances: Circumstances, cache = new Cache()): Ask {
  const answers: unknown[] = Array.from({ length: slots });
  // Set one by one as properties of the function, these would let each posting live on in the next one.
  const ask: Ask = Object.assign(answerTo, {
    circumstances,
    cache,
    preset<T>(fact: Fact<T>, answer: T): void {
      answers[fact.slot] = answer;
    },
  });
  return ask;

  function answerTo<T>(fact: Fact<T>): T {
    const before = answers[fact.slot];
    if (before !== undefined) return before as T;
    const answer = fact.read(posting, ask);
    answers[fact.slot] = answer;
    return answer;
  }
}
