import { isWithin, laws, onDay, type Law, type ReachTerms } from "../../tables/law.ts";
import type { FieldName, Posting } from "../../posting/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { kind } from "../sections/kind.ts";
import { allHold, maybe, no, yes, type Answer } from "./answer.ts";
import { hasHeadCount } from "./headcount.ts";
import { isNotLeftOut, type Standing } from "./left-out.ts";
import { isInReach } from "./where.ts";
import { lawWords } from "./words.ts";
import { pay } from "../pay/pay.ts";
import { places, type Places } from "../places/places.ts";

/** How one law stands to this posting. */
export interface Reach {
  readonly law: Law;
  readonly verdict: "reaches" | "may-reach" | "not-yet" | "does-not-reach" | "records-only";
  /** Sentences for `posting-lint law FILE`. */
  readonly because: readonly string[];
  /** What decides where it may reach, to follow "if"; `null` elsewhere. */
  readonly decides: string | null;
}

/** Every law of the countries that the posting has to do with, and whether it reaches the posting. */
export const reach = defineFact("reach", (posting: Posting, ask: Ask): readonly Reach[] => {
  const where = ask(places);
  const countries = countriesOf(where, ask);
  if (countries.size === 0) return [];
  const nearby = laws().filter((law) => countries.has(law.place.slice(0, 2)) || law.contains.some((place) => countries.has(place)));
  return nearby.map((law) => judge(law, posting, where, ask));
});

function countriesOf(where: Places, ask: Ask): ReadonlySet<string> {
  const { employer } = ask.circumstances;
  const named = [...where.work, ...where.openTo, ...where.closedTo, ...where.reportsTo, ...where.offices, ...where.licensure].map(({ id }) => id);
  const configured = [...(employer.reportsTo ? [employer.reportsTo] : []), ...(employer.hiresIn ?? []), ...(where.workplace === "remote" ? Object.keys(employer.employeesIn ?? {}) : [])];
  return new Set([...named, ...configured].map((id) => id.slice(0, 2)));
}

function judge(law: Law, posting: Posting, where: Places, ask: Ask): Reach {
  const { asOf, employer } = ask.circumstances;
  const about = (verdict: Reach["verdict"], because: readonly string[], decides: string | null = null): Reach => ({ law, verdict, because, decides });
  if (law.records) return isNear(law, where) ? about("records-only", [law.records]) : about("does-not-reach", [`The work is not in ${law.placeName}.`]);
  if (law.until && law.until <= asOf) return about("does-not-reach", [`It ended on ${law.until}.`]);
  const terms = onDay(law.reach, asOf)?.value ?? law.reach[0]![1];
  const place = isInReach(law, terms, where, employer);
  if (place.holds === "no") return about("does-not-reach", [place.because]);
  const answer = allHold([
    () => place,
    () => hasHeadCount(terms.employees, employer, { place: law.place, placeName: law.placeName, isTied: place.isTied }),
    () => isForAudience(law, terms, posting, ask),
    () => isNotLeftOut(terms, standingOf(posting, ask)),
    () => isMadeInTime(law, terms, posting),
    () => isPaidWork(ask),
    () => isSettled(law, asOf),
  ]);
  if (answer.holds === "no") return about("does-not-reach", answer.because);
  if (law.from && asOf < law.from) return about("not-yet", [`It begins on ${law.from}.`, ...answer.because], answer.decides);
  return about(answer.holds === "yes" ? "reaches" : "may-reach", answer.because, answer.decides);
}

function standingOf(posting: Posting, ask: Ask): Standing {
  return { posting, employer: ask.circumstances.employer, words: ask(lawWords), isPosting: ask(kind).isPosting, payStatements: ask(pay).statements };
}

function isForAudience(law: Law, terms: ReachTerms, posting: Posting, ask: Ask): Answer {
  if (terms.audience.length > 1) return yes();
  const field = fieldOf(posting, "audience")?.toLowerCase();
  const isInternal = field ? field === "internal" : ask(lawWords).has("internal-only");
  return isInternal && !terms.audience.includes("internal") ? no(`${law.cite} does not cover postings for current employees only.`) : yes();
}

function isPaidWork(ask: Ask): Answer {
  return ask(lawWords).has("unpaid") ? maybe("The posting speaks of unpaid work.", "the work is paid") : yes();
}

// Some laws bind whatever is up on the day, others only what was posted since they began.
function isMadeInTime(law: Law, terms: ReachTerms, posting: Posting): Answer {
  if (terms.binds !== "postings-made-since" || !law.from) return yes();
  const posted = dayOf(fieldOf(posting, "datePosted"));
  const amended = terms.amendedCounts ? dayOf(fieldOf(posting, "dateModified")) : null;
  const made = posted && amended && amended > posted ? amended : posted;
  return made && made < law.from ? no(`The posting was made on ${made}; it binds postings made since ${law.from}.`) : yes();
}

function isSettled(law: Law, asOf: string): Answer {
  if (!law.settledFrom || asOf >= law.settledFrom || (law.from && asOf < law.from)) return yes();
  return maybe(`Sources give days from ${law.from} to ${law.settledFrom} for its beginning.`, `it has begun by ${asOf}`);
}

function isNear(law: Law, { work, openTo, workplace }: Places): boolean {
  return [...work, ...openTo].some(({ id }) => isWithin(id, law.place) || law.contains.includes(id.slice(0, 2)) || (workplace === "remote" && isWithin(law.place, id)));
}

function fieldOf(posting: Posting, name: FieldName): string | undefined {
  const field = posting.fields.find((candidate) => candidate.name === name);
  return field && String(field.value);
}

function dayOf(text: string | undefined): string | null {
  return (text && /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]) ?? null;
}
