import type { Posting } from "../../posting/index.ts";
import {
  contractorLines,
  outdatedReference,
  thresholdOf,
  type ContractorLine,
  type OutdatedReference,
} from "../../tables/statement-laws.ts";
import { isAmerican } from "../../tables/places.ts";
import { evenBlanks, sourceSpan, type SourceSpan, memoize } from "../../text/index.ts";
import { guess, inferred, type Inferred } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import { hiringBody } from "../employer/hiring-body.ts";
import { kind } from "../sections/kind.ts";
import { language } from "../sections/language.ts";
import { pay } from "../pay/pay.ts";
import { places } from "../places/places.ts";
import { statements, type Statement } from "./statements.ts";
import { blocksWith } from "../annotated-blocks.ts";

/** Who asks for an equal-opportunity statement in this posting, and what stands there. */
export interface EqualOpportunity {
  readonly statement: Statement | null;
  /** Protected classes that any of the statements names, broader classes included. */
  readonly classes: ReadonlySet<string>;
  /** The employer's own wording, where the config gives one. */
  readonly approved: string | null;
  /** True where the approved wording stands in the posting, whether or not it reads like such a statement. */
  readonly hasApproved: boolean;
  /** Lines that federal contractors owe on this day, with the contract value (US dollars) above which they do. */
  readonly lines: readonly { readonly line: ContractorLine; readonly above: number }[];
  /** Whether the employer is a contractor above the value of the lowest line; a guess where the config does not say. */
  readonly isContractor: Inferred<boolean>;
  /** False for postings outside the United States, and for what is no posting or withholds its closing text. */
  readonly isAsked: boolean;
}

/** What concerns the equal-opportunity statement. */
export const equalOpportunity = defineFact("equalOpportunity", (posting: Posting, ask: Ask): EqualOpportunity => {
  const { asOf, employer, statements: approved } = ask.circumstances;
  const found = ask(statements).filter((statement) => statement.kind === "equal-opportunity");
  const lines = linesOwed(asOf, ask.cache);
  const value = employer.federalContractValue;
  const isFederal = employer.kind === undefined && employer.federalContractor === undefined && isGovernment(ask);
  const isAbove = value === undefined || lines.some(({ above }) => value > above);
  const owed = value === undefined ? lines : lines.filter(({ above }) => value > above);
  return {
    statement: found[0] ?? null,
    classes: found.length === 0 ? NO_CLASSES : new Set(found.flatMap((statement) => statement.classes)),
    approved: approved.equalOpportunity ?? null,
    hasApproved: approved.equalOpportunity !== undefined && holds(posting, approved.equalOpportunity),
    lines: owed,
    isContractor: isFederal
      ? inferred(false)
      : employer.federalContractor === undefined
        ? inferred(true, guess({ key: "federal-contract", above: owed[0]?.above ?? 0 }))
        : inferred(employer.federalContractor && isAbove),
    isAsked: ask(kind).isPosting && !posting.incomplete.has("description") && isJudgedAmerican(ask),
  };
});

const NO_CLASSES: ReadonlySet<string> = new Set();

const linesOwed = memoize((asOf) => contractorLines(asOf).map((line) => ({ line, above: thresholdOf(line, asOf) })));

// The government holds no contracts with itself.
function isGovernment(ask: Ask): boolean {
  const { kind: ofBody, country } = ask(hiringBody);
  return ofBody === "federal" && country !== null && isAmerican(country);
}

// The wording may hold marks of its own, and lines may be broken elsewhere.
function holds({ source, at, blocks }: Posting, wording: string): boolean {
  const words = evenBlanks(wording);
  return (
    evenBlanks(source.slice(at.start, at.end)).includes(words) ||
    evenBlanks(blocks.map(({ text }) => text.text).join(" ")).includes(words)
  );
}

// Where no place is named, English text without foreign money is taken as American; the finding then only asks to
// check.
function isJudgedAmerican(ask: Ask): boolean {
  const { work, openTo, country } = ask(places);
  const named = [...work, ...openTo];
  if (named.length > 0) return named.some(({ id }) => isAmerican(id));
  const spokenOf = ask(hiringBody).country ?? country;
  if (spokenOf !== null) return isAmerican(spokenOf);
  return (
    ask(language) === "en" &&
    ask(pay).statements.every((statement) => statement.currency === null || statement.currency === "USD")
  );
}

/** A reference to something revoked or replaced, where it stands. */
export interface OutdatedMention {
  readonly reference: OutdatedReference;
  readonly text: string;
  readonly at: SourceSpan;
}

/** References in the text that were revoked or replaced before the day of judgement. */
export const outdatedReferences = defineFact(
  "outdatedReferences",
  (_: Posting, ask: Ask): readonly OutdatedMention[] => {
    const mentions: OutdatedMention[] = [];
    for (const { block, annotated } of blocksWith("outdated-reference", ask)) {
      for (const hit of annotated.of("outdated-reference")) {
        const reference = outdatedReference(hit.term.id);
        const text = annotated.text.slice(hit.start, hit.end);
        if (reference.ended <= ask.circumstances.asOf)
          mentions.push({ reference, text, at: sourceSpan(block.text, hit) });
      }
    }
    return mentions;
  },
);
