import {
  onDay,
  type Dated,
  type DutyKind,
  type DutyTerms,
  type Exposure,
  type Law,
  type Terms,
} from "../../tables/law.ts";
import type { Posting } from "../../posting/index.ts";
import { defineFact, type Ask } from "../fact.ts";
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

/** A duty of law that reaches this posting on this day. */
export interface DutyOf<K extends DutyKind> {
  readonly kind: K;
  readonly law: DutyLaw;
  /** True when it surely reaches the posting; false when one fact decides. */
  readonly sure: boolean;
  /** The fact that decides, to follow "this is needed if"; `null` where sure. */
  readonly decides: string | null;
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
    for (const { law, verdict, decides } of answers)
      if (verdict === "reaches" || verdict === "may-reach") addDuties(found, law, decides, asOf);
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

function addDuties(found: Duty[], law: Law, decides: string | null, asOf: string): void {
  for (const [kind, dated] of Object.entries(law.duties) as [DutyKind, Dated<Terms>][]) {
    const current = onDay(dated, asOf);
    if (current) found.push(toDuty(kind, law, dated, current.value, decides));
  }
}

function toDuty(kind: DutyKind, law: Law, dated: Dated<Terms>, detail: Terms, decides: string | null): Duty {
  const open = [decides, detail.settled === false ? (detail.decides ?? null) : null].filter((text) => text !== null);
  const basis = {
    id: law.id,
    place: law.place,
    placeName: law.placeName,
    cite: law.cite,
    since: dated[0]![0],
    url: law.url,
    exposure: law.exposure,
  };
  return {
    kind,
    law: basis,
    sure: open.length === 0,
    decides: open.length ? open.join(", and ") : null,
    detail,
  } as Duty;
}
