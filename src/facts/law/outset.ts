import { isWithin, laws, onDay, type Law, type ReachTerms } from "../../tables/law.ts";
import type { Employer } from "../fact.ts";
import type { Place, Places } from "../places/model.ts";
import { allHold, type Answer } from "./answer.ts";
import { hasHeadCount } from "./headcount.ts";
import { isInReach } from "./where.ts";

/** How one law stands to a posting. */
export interface Reach {
  readonly law: Law;
  readonly verdict: "reaches" | "may-reach" | "not-yet" | "does-not-reach" | "records-only";
  /** Sentences for `posting-lint law FILE`. */
  readonly because: readonly string[];
  /** What decides where it may reach, to follow "if"; `null` elsewhere. */
  readonly decides: string | null;
}

/** How the laws stand by places, employer and day, before a word of the posting is read. */
export interface Outset {
  /** Every law of the countries that the posting has to do with. */
  readonly reach: readonly Reach[];
  /** Those that the words of the posting may still change. */
  readonly open: readonly OpenLaw[];
}

/** A law that so far reaches the posting, or may. */
export interface OpenLaw {
  readonly law: Law;
  readonly terms: ReachTerms;
  /** What place and head-count came to. */
  readonly answers: readonly Answer[];
  /** Where it stands among the answers for all laws. */
  readonly index: number;
}

/** Outsets kept for one employer; their postings name the same few places. */
const MOST = 300;

const known = new WeakMap<Employer, Map<string, Outset>>();

/** Judges all laws nearby by what does not hang on the wording, once for each place, employer and day. */
export function outsetOf(where: Places, employer: Employer, asOf: string): Outset {
  let ofEmployer = known.get(employer);
  if (!ofEmployer) known.set(employer, (ofEmployer = new Map()));
  const key = keyOf(where, asOf);
  const before = ofEmployer.get(key);
  if (before) return before;
  const outset = readOutset(where, employer, asOf);
  if (ofEmployer.size >= MOST) ofEmployer.clear();
  ofEmployer.set(key, outset);
  return outset;
}

function keyOf({ work, workplace, openTo, closedTo, reportsTo, offices, licensure }: Places, asOf: string): string {
  let key = `${asOf} ${workplace}`;
  for (const { id, city, text } of work) key += `\0${id}\0${city}\0${text}`;
  return key + idsOf(openTo) + idsOf(closedTo) + idsOf(reportsTo) + idsOf(offices) + idsOf(licensure);
}

function idsOf(places: readonly Place[]): string {
  let ids = "\n";
  for (const { id } of places) ids += `${id} `;
  return ids;
}

function readOutset(where: Places, employer: Employer, asOf: string): Outset {
  const reach: Reach[] = [];
  const open: OpenLaw[] = [];
  for (const law of lawsNear(where, employer)) {
    const index = reach.length;
    const settled = settledAtOnce(law, where, asOf);
    if (settled) {
      reach.push(settled);
      continue;
    }
    const terms = onDay(law.reach, asOf)?.value ?? law.reach[0]![1];
    const answers = answersOf(law, terms, where, employer);
    const found = reachBy(answers, law, asOf);
    if (found.verdict !== "does-not-reach") open.push({ law, terms, answers, index });
    reach.push(found);
  }
  return { reach, open };
}

function lawsNear(where: Places, employer: Employer): readonly Law[] {
  const countries = countriesOf(where, employer);
  return countries.size === 0
    ? []
    : laws().filter(
        (law) => countries.has(law.place.slice(0, 2)) || law.contains.some((place) => countries.has(place)),
      );
}

function countriesOf(
  { work, openTo, closedTo, reportsTo, offices, licensure, workplace }: Places,
  employer: Employer,
): ReadonlySet<string> {
  const named = [...work, ...openTo, ...closedTo, ...reportsTo, ...offices, ...licensure].map(({ id }) => id);
  const configured = [
    ...(employer.reportsTo ? [employer.reportsTo] : []),
    ...(employer.hiresIn ?? []),
    ...(workplace === "remote" ? Object.keys(employer.employeesIn ?? {}) : []),
  ];
  return new Set([...named, ...configured].map((id) => id.slice(0, 2)));
}

function settledAtOnce(law: Law, where: Places, asOf: string): Reach | null {
  if (law.records)
    return isNear(law, where)
      ? { law, verdict: "records-only", because: [law.records], decides: null }
      : { law, verdict: "does-not-reach", because: [`The work is not in ${law.placeName}.`], decides: null };
  return law.until && law.until <= asOf
    ? { law, verdict: "does-not-reach", because: [`It ended on ${law.until}.`], decides: null }
    : null;
}

function isNear(law: Law, { work, openTo, workplace }: Places): boolean {
  return [...work, ...openTo].some(
    ({ id }) =>
      isWithin(id, law.place) ||
      law.contains.includes(id.slice(0, 2)) ||
      (workplace === "remote" && isWithin(law.place, id)),
  );
}

function answersOf(law: Law, terms: ReachTerms, where: Places, employer: Employer): Answer[] {
  const place = isInReach(law, terms, where, employer);
  if (place.holds === "no") return [place];
  return [
    place,
    hasHeadCount(terms.employees, employer, { place: law.place, placeName: law.placeName, isTied: place.isTied }),
  ];
}

/** What answers that must all hold say of a law. */
export function reachBy(answers: readonly Answer[], law: Law, asOf: string): Reach {
  const { holds, because, decides } = allHold(answers);
  if (holds === "no") return { law, verdict: "does-not-reach", because, decides: null };
  if (law.from && asOf < law.from)
    return { law, verdict: "not-yet", because: [`It begins on ${law.from}.`, ...because], decides };
  return { law, verdict: holds === "yes" ? "reaches" : "may-reach", because, decides };
}
