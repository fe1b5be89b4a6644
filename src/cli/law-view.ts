import {
  lawNotes,
  onDay,
  type Dated,
  type ObligationKind,
  type Law,
  type LawNotes,
  type Terms,
} from "../tables/law.ts";
import { askedBy, reachedBy } from "../wording/index.ts";

/** One obligation with the days between which it stands so. */
export interface ObligationView {
  readonly kind: ObligationKind;
  /** The day from which it is asked at all. */
  readonly since: string;
  /** The day from which it is asked in this form. */
  readonly inThisForm: string;
  readonly asks: string;
}

/** A law as `posting-lint law` shows it on a day; the same data as `--json`. */
export interface LawView {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  readonly name: string;
  readonly cite: string;
  readonly url: string;
  readonly state: "in-force" | "not-yet" | "ended" | "records-only";
  readonly from: string | null;
  readonly until: string | null;
  readonly records: string | null;
  readonly asks: readonly ObligationView[];
  readonly reaches: readonly string[];
  readonly next: readonly ObligationView[];
  readonly cure: string | null;
  readonly penalty: string | null;
  readonly confidence: LawNotes["confidence"];
  readonly doubts: readonly string[];
}

/** What a law asks on a day, whom it reaches, and what comes next. */
export function viewOf(law: Law, asOf: string): LawView {
  const notes = lawNotes(law.id);
  const state = stateOn(law, asOf);
  const day = state === "not-yet" ? law.from! : asOf;
  const terms = onDay(law.reach, day)?.value;
  return {
    id: law.id,
    place: law.place,
    placeName: law.placeName,
    name: law.name,
    cite: law.cite,
    url: law.url,
    state,
    from: law.from,
    until: law.until,
    records: law.records,
    asks: state === "ended" ? [] : obligationsOn(law, day),
    reaches: terms && state !== "ended" ? reachedBy(terms) : [],
    next: state === "ended" ? [] : changesAfter(law, day),
    cure: law.exposure?.cure ?? null,
    penalty: law.exposure?.penalty ?? null,
    confidence: notes?.confidence ?? "low",
    doubts: notes?.doubts ?? [],
  };
}

function stateOn(law: Law, asOf: string): LawView["state"] {
  if (law.records) return "records-only";
  if (law.until && law.until <= asOf) return "ended";
  return law.from && law.from > asOf ? "not-yet" : "in-force";
}

function obligationsOn(law: Law, day: string): ObligationView[] {
  return entriesOf(law).flatMap(([kind, dated]) => {
    const current = onDay(dated, day);
    return current
      ? [{ kind, since: dated[0]![0], inThisForm: current.since, asks: askedBy(kind, current.value as never) }]
      : [];
  });
}

function changesAfter(law: Law, day: string): ObligationView[] {
  return entriesOf(law).flatMap(([kind, dated]) =>
    dated
      .filter(([since]) => since > day)
      .map(([since, value]) => ({ kind, since, inThisForm: since, asks: askedBy(kind, value as never) })),
  );
}

function entriesOf(law: Law): [ObligationKind, Dated<Terms>][] {
  return Object.entries(law.obligations) as [ObligationKind, Dated<Terms>][];
}
