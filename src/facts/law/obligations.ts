import {
  onDay,
  type Dated,
  type ObligationKind,
  type ObligationTerms,
  type Exposure,
  type Terms,
} from "../../tables/law.ts";
import { slot } from "../../text/index.ts";
import type { Posting } from "../../posting/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { allOf, guess, SURE, type Premise } from "../certainty.ts";
import { reach, type Reach } from "./reach.ts";

export type { ObligationKind, ObligationTerms } from "../../tables/law.ts";

/** The law behind an obligation, as messages and reports cite it. */
export interface ObligationLaw {
  readonly id: string;
  readonly place: string;
  /** The place as people call it: "Colorado", "New York City". */
  readonly placeName: string;
  readonly cite: string;
  /** The day from which the obligation binds, `YYYY-MM-DD`. */
  readonly since: string;
  readonly url: string;
  /**
   * What a breach may cost and how it may be mended, worded as information; `null` or left out where no source read
   * tells.
   */
  readonly exposure?: Exposure | null;
}

/** An obligation of law that reaches this posting on this day; unsure where a fact decides. */
export interface ObligationOf<K extends ObligationKind> extends Premise {
  readonly kind: K;
  readonly law: ObligationLaw;
  /** What the law row says of the obligation on the day. */
  readonly detail: ObligationTerms[K];
}

/** An obligation of any kind; `kind` tells which details it has. */
export type Obligation = { readonly [K in ObligationKind]: ObligationOf<K> }[ObligationKind];

/** The laws considered and the obligations that follow. */
export interface Obligations {
  readonly reach: readonly Reach[];
  readonly obligations: readonly Obligation[];
  /** The obligations of one kind, in order of law. */
  of<K extends ObligationKind>(kind: K): readonly ObligationOf<K>[];
}

/** Which obligations of law reach the posting on the day it is judged by. */
export const obligations = defineFact("obligations", (_posting: Posting, ask: Ask): Obligations => {
  const answers = ask(reach);
  const known = ask.cache.at(obligationsByReach);
  let found = known.get(answers);
  if (!found) known.set(answers, (found = new ObligationsFound(answers, ask.circumstances.asOf)));
  return found;
});

// Postings of one place share what the laws there come to, and so the obligations.
const obligationsByReach = slot(() => new WeakMap<readonly Reach[], Obligations>());

class ObligationsFound implements Obligations {
  readonly reach: readonly Reach[];
  readonly obligations: readonly Obligation[];
  readonly #byKind = new Map<ObligationKind, Obligation[]>();

  constructor(answers: readonly Reach[], asOf: string) {
    const found: Obligation[] = [];
    for (const answer of answers)
      if (answer.verdict === "reaches" || answer.verdict === "may-reach") addObligations(found, answer, asOf);
    this.reach = answers;
    this.obligations = found;
    for (const obligation of found) {
      const others = this.#byKind.get(obligation.kind);
      if (others) others.push(obligation);
      else this.#byKind.set(obligation.kind, [obligation]);
    }
  }

  of<K extends ObligationKind>(kind: K): readonly ObligationOf<K>[] {
    return (this.#byKind.get(kind) ?? NONE) as readonly ObligationOf<K>[];
  }
}

const NONE: readonly Obligation[] = [];

function addObligations(found: Obligation[], reached: Reach, asOf: string): void {
  for (const [kind, dated] of Object.entries(reached.law.obligations) as [ObligationKind, Dated<Terms>][]) {
    const current = onDay(dated, asOf);
    if (current) found.push(toObligation(kind, reached, dated, current.value));
  }
}

function toObligation(kind: ObligationKind, reached: Reach, dated: Dated<Terms>, detail: Terms): Obligation {
  const { id, place, placeName, cite, url, exposure } = reached.law;
  const law: ObligationLaw = { id, place, placeName, cite, since: dated[0]![0], url, exposure };
  return { ...allOf([reached, isSettled(detail)]), kind, law, detail } as Obligation;
}

function isSettled({ settled, decides }: Terms): Premise {
  return settled === false && decides ? guess({ key: "obligation-unsettled", says: decides }) : SURE;
}
