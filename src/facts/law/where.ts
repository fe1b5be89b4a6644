import { isWithin, type Law, type RemoteReach, type ReachTerms } from "../../tables/law.ts";
import type { Employer } from "../fact.ts";
import type { Place, Places } from "../places.ts";
import { maybe, no, yes, type Answer } from "./answer.ts";

/** Whether the place of the work, or the places it may be done from, bring a job under a law; `isTied` where somebody surely works there. */
export type WhereAnswer = Answer & { readonly isTied: boolean };

/** Judges one law's place against where the work is, may be, or reports to. */
export function isInReach(law: Law, terms: ReachTerms, places: Places, employer: Employer): WhereAnswer {
  const isRemote = mayBeDoneElsewhere(places);
  const answer = isRemote ? remotely(law, terms, places, employer) : onSite(law, places, employer);
  return answer.holds === "no" ? reporting(law, terms, places, employer, isRemote, answer) : answer;
}

// "Anywhere in Canada" is remote work, whatever office stands beside it.
function mayBeDoneElsewhere({ workplace, work, openTo }: Places): boolean {
  const namesCountryOnly = work.every(({ id }) => isCountry(id));
  return workplace === "remote" || (namesCountryOnly && workplace === "hybrid") || (openTo.length > 0 && (work.length === 0 || work.some(({ id }) => isCountry(id))));
}

function onSite(law: Law, places: Places, employer: Employer): WhereAnswer {
  const inside = places.work.find((place) => isIn(place.id, law));
  if (inside) return { ...yes(`The work is in ${inside.city ?? law.placeName}.`), isTied: true };
  const wider = places.work.find((place) => isWithin(law.place, place.id) && !place.city);
  if (wider && (employer.employeesIn?.[law.place] ?? 0) > 0)
    return { ...maybe(`The posting names ${wider.text}, which is wider than ${law.placeName}.`, `the work is in ${law.placeName}`), isTied: true };
  const named = places.work[0];
  return { ...no(named ? `The work is in ${named.text}, not in ${law.placeName}.` : "The posting names no place of work."), isTied: false };
}

// A worker elsewhere may still come under a law through the person or office the job reports to.
function reporting(law: Law, terms: ReachTerms, places: Places, employer: Employer, isRemote: boolean, otherwise: WhereAnswer): WhereAnswer {
  const isAsked = terms.remote.includes("reports-to") || (isRemote && terms.remote.some((how) => how === "telecommutes-to" || how === "employer-office"));
  if (!isAsked) return otherwise;
  const office = terms.remote.includes("reports-to") ? places.reportsTo : [...places.reportsTo, ...places.offices, ...places.work];
  const there = office.some((place) => isIn(place.id, law)) || (employer.reportsTo !== undefined && isIn(employer.reportsTo, law));
  if (there) return { ...yes(`The job reports to ${law.placeName}.`), isTied: true };
  const isBasedThere = terms.remote.includes("employer-office") && isRemote && (employer.employeesIn?.[law.place] ?? 0) > 0 && office.length === 0;
  return isBasedThere ? { ...maybe(`You have people in ${law.placeName}, and the job is remote.`, `the job belongs to an office in ${law.placeName}`), isTied: true } : otherwise;
}

function remotely(law: Law, terms: ReachTerms, places: Places, employer: Employer): WhereAnswer {
  const from = mayWorkFrom(law, places, employer);
  if (from === "unknown") return { ...no("The job is remote and the posting does not say from where."), isTied: false };
  const best = terms.remote.map((how) => byRemoteReach(how, from, law, terms, places, employer)).reduce((a, b) => (RANK[b.holds] > RANK[a.holds] ? b : a));
  return { ...best, isTied: from === "named" && best.holds === "yes" };
}

const RANK = { no: 0, maybe: 1, yes: 2 } as const;

type From = "named" | "wide" | "outside" | "closed" | "unknown";

/** From where people may do a remote job, seen from one law's place. */
function mayWorkFrom(law: Law, places: Places, employer: Employer): From {
  if (places.closedTo.some((place) => isWithin(law.place, place.id))) return "closed";
  const openTo = limits(places.openTo.map(({ id }) => id), law);
  const hiresIn = limits(employer.hiresIn ?? [], law);
  if (openTo === "outside" || hiresIn === "outside") return "outside";
  const work = limits(places.work.map(({ id }) => id), law);
  if (openTo === "named" || hiresIn === "named" || (!openTo && work === "named")) return "named";
  if (openTo || hiresIn) return "wide";
  if (work) return work;
  const country = countryOf(places, employer);
  return country === null ? "unknown" : isWithin(law.place, country) ? "wide" : "outside";
}

function limits(ids: readonly string[], law: Law): "named" | "wide" | "outside" | null {
  if (ids.length === 0) return null;
  if (ids.some((id) => isIn(id, law) && !isCountry(id))) return "named";
  if (ids.some((id) => isWithin(law.place, id) || isIn(id, law))) return "wide";
  return "outside";
}

function countryOf(places: Places, employer: Employer): string | null {
  const hints = [...places.closedTo, ...places.reportsTo, ...places.offices, ...places.licensure].map((place: Place) => place.id);
  const ids = new Set([...hints, ...(employer.reportsTo ? [employer.reportsTo] : []), ...Object.keys(employer.employeesIn ?? {})].map((id) => id.slice(0, 2)));
  return ids.size === 1 ? [...ids][0]! : null;
}

function byRemoteReach(how: RemoteReach, from: From, law: Law, terms: ReachTerms, places: Places, employer: Employer): Answer {
  const { placeName } = law;
  const outside = no(from === "closed" ? `People in ${placeName} may not apply.` : `The job may not be done from ${placeName}.`);
  const couldBeThere = from === "named" || from === "wide";
  const staff = employer.employeesIn?.[law.place] ?? 0;
  switch (how) {
    case "performable":
    case "open-to-residents":
      if (couldBeThere) return yes(`The job may be done from ${placeName}.`);
      if (terms.exclusionAvoids !== false || how === "open-to-residents") return outside;
      if (from === "closed") return yes(`The job is remote, and shutting out people in ${placeName} does not change that.`);
      return staff > 0 ? maybe(`The job is remote and limited to other places, and you have people in ${placeName}.`, `the job could be done from ${placeName} but for that limit`) : outside;
    case "performed-in-part":
      if (from === "named") return yes(`The job may be done from ${placeName}, which the posting names.`);
      if (from !== "wide") return outside;
      return terms.remote.includes("foreseeable") ? no(`Nothing suggests that the work will be done in ${placeName}.`) : maybe(`The job may be done from anywhere, ${placeName} included.`, `the work will be done at least partly in ${placeName}`);
    case "foreseeable": {
      const isHinted = from === "wide" && (staff > 0 || places.offices.some((place) => isIn(place.id, law)));
      return isHinted ? maybe(`The job may be done from anywhere, and you have people in ${placeName}.`, `you know or can foresee that the work will be done in ${placeName}`) : outside;
    }
    case "silent": {
      // Work from anywhere brings in a city's law only where the employer has people in that city.
      const isNear = from === "named" || (from === "wide" && (staff > 0 || !law.place.includes("/")));
      return isNear ? maybe(`The law does not say how it takes remote work.`, `the law covers remote work done from ${placeName}`) : outside;
    }
    case "employer-office":
      return no(`The job is not tied to an office in ${placeName}.`);
    case "in-place-only":
      return no(`Only work inside ${placeName} counts.`);
    default:
      return outside;
  }
}

function isIn(id: string, law: Law): boolean {
  return isWithin(id, law.place) || law.contains.some((place) => isWithin(id, place));
}

function isCountry(id: string): boolean {
  return id.length === 2;
}
