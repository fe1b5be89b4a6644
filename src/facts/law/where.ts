import { isWithin, type Law, type ReachTerms } from "../../tables/law.ts";
import type { Employer } from "../fact.ts";
import { isSure } from "../certainty.ts";
import type { Place, Places } from "../places/model.ts";
import { maybe, namedPlace, no, wordFor, yes, type Answer } from "./answer.ts";
import { isCountry } from "../../tables/places.ts";
import { byRemoteReach, isIn, mayWorkFrom } from "./remote.ts";

/**
 * Whether the place of the work, or the places it may be done from, bring a job under a law; `isTied` where somebody
 * surely works there.
 */
export type WhereAnswer = Answer & { readonly isTied: boolean };

/** Judges one law's place against where the work is, may be, or reports to. */
export function isInReach(law: Law, terms: ReachTerms, places: Places, employer: Employer): WhereAnswer {
  const isRemote = mayBeDoneElsewhere(places);
  const answer = isRemote ? remotely(law, terms, places, employer) : onSite(law, places, employer);
  return wordFor(answer) === "yes" ? answer : reporting(law, terms, places, employer, isRemote, answer);
}

// "Anywhere in Canada" is remote work, whatever office stands beside it.
function mayBeDoneElsewhere({ workplace, work, openTo }: Places): boolean {
  const namesCountryOnly = work.every(({ id }) => isCountry(id));
  return (
    workplace === "remote" ||
    (namesCountryOnly && workplace === "hybrid") ||
    (openTo.length > 0 && (work.length === 0 || work.some(({ id }) => isCountry(id))))
  );
}

function onSite(law: Law, places: Places, employer: Employer): WhereAnswer {
  const place = namedPlace(law);
  const inside = surest(places.work.filter(({ id }) => isIn(id, law)));
  if (inside && isSure(inside))
    return { ...yes({ key: "works-in", town: inside.city ?? law.placeName }), isTied: true };
  if (inside) return { ...perhaps(inside, law), isTied: true };
  const wider = places.work.find(({ id, city }) => isWithin(law.place, id) && !city);
  if (wider && (employer.employeesIn?.[law.place] ?? 0) > 0)
    return { ...maybe({ key: "wider-named", text: wider.text, place }), isTied: true };
  const named = places.work[0];
  return {
    ...no(named ? { key: "works-elsewhere", town: named.text, place } : { key: "no-place-named" }),
    isTied: false,
  };
}

// A town without its state, or a place that a sentence names.
function perhaps({ text, certainty }: Place, law: Law): Answer {
  return { ...maybe({ key: "perhaps-works-in", text, place: namedPlace(law) }), certainty };
}

function surest(places: readonly Place[]): Place | undefined {
  return places.find(isSure) ?? places[0];
}

// A worker elsewhere may still come under a law through the person or office the job reports to.
function reporting(
  law: Law,
  terms: ReachTerms,
  places: Places,
  employer: Employer,
  isRemote: boolean,
  otherwise: WhereAnswer,
): WhereAnswer {
  if (!isRemote && places.reportsTo.length === 0 && employer.reportsTo === undefined) return otherwise;
  const isAsked =
    terms.remote.includes("reports-to") ||
    (isRemote && terms.remote.some((how) => how === "telecommutes-to" || how === "employer-office"));
  if (!isAsked) return otherwise;
  const office = terms.remote.includes("reports-to")
    ? places.reportsTo
    : [...places.reportsTo, ...places.offices, ...places.work].filter(({ id }) => !isCountry(id));
  const there =
    office.some((place) => isIn(place.id, law)) || (employer.reportsTo !== undefined && isIn(employer.reportsTo, law));
  if (there) return { ...yes({ key: "reports-there", place: namedPlace(law) }), isTied: true };
  const isBasedThere =
    !otherwise.value &&
    terms.remote.includes("employer-office") &&
    isRemote &&
    (employer.employeesIn?.[law.place] ?? 0) > 0 &&
    office.length === 0;
  return isBasedThere ? { ...maybe({ key: "office-there", place: namedPlace(law) }), isTied: true } : otherwise;
}

function remotely(law: Law, terms: ReachTerms, places: Places, employer: Employer): WhereAnswer {
  const from = mayWorkFrom(law, places, employer);
  if (from === "unknown") return { ...no({ key: "from-where-unsaid" }), isTied: false };
  const best = terms.remote
    .map((how) => byRemoteReach(how, from, law, terms, places, employer))
    .reduce((a, b) => (RANK[wordFor(b)] > RANK[wordFor(a)] ? b : a));
  const isTied = from === "named" && wordFor(best) === "yes";
  const sign = isTied ? surest([...places.openTo, ...places.work].filter(({ id }) => isIn(id, law))) : undefined;
  return { ...(sign && !isSure(sign) ? perhaps(sign, law) : best), isTied };
}

const RANK = { no: 0, maybe: 1, yes: 2 } as const;
