import { isWithin, laws, onDay, type Law, type ReachTerms } from "../../tables/law.ts";
import { countryOf } from "../../tables/places.ts";
import { slot, type Cache } from "../../text/index.ts";
import type { Employer } from "../fact.ts";
import type { Place, Places } from "../places/model.ts";
import { isSure, SURE, type Premise } from "../certainty.ts";
import type { Ground, OpenGround } from "../reasons.ts";
import { allHold, namedPlace, type Answer } from "./answer.ts";
import { hasHeadCount } from "./headcount.ts";
import { isInReach } from "./where.ts";

/** How one law stands to a posting. It is unsure where a fact decides whether the law reaches it. */
export interface Reach extends Premise {
  readonly law: Law;
  readonly verdict: "reaches" | "may-reach" | "not-yet" | "does-not-reach" | "records-only";
  /** What led to the verdict, in the order in which it is told. */
  readonly grounds: readonly (Ground | OpenGround)[];
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

const outsets = slot(() => new WeakMap<Employer, Map<string, Outset>>());

/** Judges all laws nearby by what does not hang on the wording, once for each place, employer and day. */
export function outsetOf(where: Places, employer: Employer, asOf: string, cache: Cache): Outset {
  const known = cache.at(outsets);
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
  for (const { id, city, text, certainty } of work) key += `\0${id}\0${city}\0${text}\0${certainty}`;
  return key + idsOf(openTo) + idsOf(closedTo) + idsOf(reportsTo) + idsOf(offices) + idsOf(licensure);
}

function idsOf(places: readonly Place[]): string {
  let ids = "\n";
  for (const { id, text, certainty } of places) ids += `${id}\0${text}\0${certainty} `;
  return ids;
}

function readOutset(where: Places, employer: Employer, asOf: string): Outset {
  const reach: Reach[] = [];
  const open: OpenLaw[] = [];
  for (const law of lawsNear(where, employer)) {
    const index = reach.length;
    const atOnce = settledAtOnce(law, where, asOf);
    if (atOnce) {
      reach.push(atOnce);
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
    : laws().filter((law) => countries.has(countryOf(law.place)) || law.contains.some((place) => countries.has(place)));
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
  return new Set([...named, ...configured].map(countryOf));
}

function settledAtOnce(law: Law, where: Places, asOf: string): Reach | null {
  if (law.records)
    return isNear(law, where)
      ? settled(law, "records-only", { key: "recorded", says: law.records })
      : settled(law, "does-not-reach", { key: "not-near", place: namedPlace(law) });
  return law.until && law.until <= asOf ? settled(law, "does-not-reach", { key: "ended", on: law.until }) : null;
}

function settled(law: Law, verdict: Reach["verdict"], ground: Ground): Reach {
  return { ...SURE, law, verdict, grounds: [ground] };
}

function isNear(law: Law, { work, openTo, workplace }: Places): boolean {
  return [...work, ...openTo].some(
    ({ id }) =>
      isWithin(id, law.place) ||
      law.contains.includes(countryOf(id)) ||
      (workplace === "remote" && isWithin(law.place, id)),
  );
}

function answersOf(law: Law, terms: ReachTerms, where: Places, employer: Employer): Answer[] {
  const place = isInReach(law, terms, where, employer);
  if (!place.value) return [place];
  return [place, hasHeadCount(terms.employees, employer, { place: namedPlace(law), isTied: place.isTied })];
}

/** What answers that must all hold say of a law. */
export function reachBy(answers: readonly Answer[], law: Law, asOf: string): Reach {
  const { holds, grounds, open } = allHold(answers);
  if (!holds) return { ...open, law, verdict: "does-not-reach", grounds };
  if (law.from && asOf < law.from)
    return { ...open, law, verdict: "not-yet", grounds: [{ key: "begins", on: law.from }, ...grounds] };
  return { ...open, law, verdict: isSure(open) ? "reaches" : "may-reach", grounds };
}
