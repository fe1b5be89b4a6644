import { onDay, type Dated, type DutyKind, type DutyTerms, type Exposure, type Terms } from "../../tables/law.ts";
import type { Posting } from "../../posting/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { allOf, guess, SURE, type Premise } from "../certainty.ts";
import { reach, type Reach } from "./reach.ts";

export type { DutyKind, DutyTerms } from "../../tables/law.ts";

/** The law behind a duty, as messages and reports cite it. */
export interface DutyLaw {
  readonly id: string;
  readonly place: string;
  /** The place as people call it: "Colorado", "New York City". */
  readonly placeName: string;
  readonly cite: string;
  /** The day from which the duty binds, `YYYY-MM-DD`. */
  readonly since: string;
  readonly url: string;
  /**
   * What a breach may cost and how it may be mended, worded as information; `null` or left out where no source read
   * tells.
   */
  readonly exposure?: Exposure | null;
}

/** A duty of law that reaches this posting on this day; unsure where a fact decides. */
export interface DutyOf<K extends DutyKind> extends Premise {
  readonly kind: K;
  readonly law: DutyLaw;
  /** What the law row says of the duty on the day. */
  readonly detail: DutyTerms[K];
}

/** A duty of any kind; `kind` tells which details it has. */
export type Duty = { readonly [K in DutyKind]: DutyOf<K> }[DutyKind];

/** The laws considered and the duties that follow. */
export interface Duties {
  readonly reach: readonly Reach[];
  readonly duties: readonly Duty[];
  /** The duties of one kind, in order of law. */
  of<K extends DutyKind>(kind: K): readonly DutyOf<K>[];
}

/** Which duties of law reach the posting on the day it is judged by. */
export const duties = defineFact("duties", (_posting: Posting, ask: Ask): Duties => {
  const answers = ask(reach);
  let found = known.get(answers);
  if (!found) known.set(answers, (found = new DutiesFound(answers, ask.circumstances.asOf)));
  return found;
});

// Postings of one place share what the laws there come to, and so the duties.
const known = new WeakMap<readonly Reach[], Duties>();

class DutiesFound implements Duties {
  readonly reach: readonly Reach[];
  readonly duties: readonly Duty[];
  readonly #byKind = new Map<DutyKind, Duty[]>();

  constructor(answers: readonly Reach[], asOf: string) {
    const found: Duty[] = [];
    for (const answer of answers)
      if (answer.verdict === "reaches" || answer.verdict === "may-reach") addDuties(found, answer, asOf);
    this.reach = answers;
    this.duties = found;
    for (const duty of found) {
      const others = this.#byKind.get(duty.kind);
      if (others) others.push(duty);
      else this.#byKind.set(duty.kind, [duty]);
    }
  }

  of<K extends DutyKind>(kind: K): readonly DutyOf<K>[] {
    return (this.#byKind.get(kind) ?? NONE) as readonly DutyOf<K>[];
  }
}

const NONE: readonly Duty[] = [];

function addDuties(found: Duty[], reached: Reach, asOf: string): void {
  for (const [kind, dated] of Object.entries(reached.law.duties) as [DutyKind, Dated<Terms>][]) {
    const current = onDay(dated, asOf);
    if (current) found.push(toDuty(kind, reached, dated, current.value));
  }
}

function toDuty(kind: DutyKind, reached: Reach, dated: Dated<Terms>, detail: Terms): Duty {
  const { id, place, placeName, cite, url, exposure } = reached.law;
  const law: DutyLaw = { id, place, placeName, cite, since: dated[0]![0], url, exposure };
  return { ...allOf([reached, isSettled(detail)]), kind, law, detail } as Duty;
}

function isSettled({ settled, decides }: Terms): Premise {
  return settled === false && decides ? guess({ key: "duty-unsettled", says: decides }) : SURE;
}
