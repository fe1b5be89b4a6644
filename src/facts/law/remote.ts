import { isWithin, type Law, type ReachTerms, type RemoteReach } from "../../tables/law.ts";
import { countryOf, isCountry } from "../../tables/places.ts";
import type { Employer } from "../fact.ts";
import type { Place, Places } from "../places/model.ts";
import { maybe, namedPlace, no, yes, type Answer } from "./answer.ts";

/**
 * From where people may do a remote job, seen from one law's place: it is named, lies in what is named, or lies
 * outside.
 */
export type From = "named" | "wide" | "outside" | "closed" | "unknown";

/** Reads that from the posting, from where the config hires, and else from the country the posting has to do with. */
export function mayWorkFrom(law: Law, places: Places, employer: Employer): From {
  if (places.closedTo.some((place) => isWithin(law.place, place.id))) return "closed";
  const openTo = limits(
    places.openTo.map(({ id }) => id),
    law,
  );
  const hiresIn = limits(employer.hiresIn ?? [], law);
  if (openTo === "outside" || hiresIn === "outside") return "outside";
  const work = limits(
    places.work.map(({ id }) => id),
    law,
  );
  if (openTo === "named" || hiresIn === "named" || work === "named") return "named";
  if (openTo || hiresIn) return "wide";
  if (work) return work;
  const country = countryHinted(places, employer);
  return country === null ? "unknown" : isWithin(law.place, country) ? "wide" : "outside";
}

function limits(ids: readonly string[], law: Law): "named" | "wide" | "outside" | null {
  if (ids.length === 0) return null;
  if (ids.some((id) => isIn(id, law) && !isCountry(id))) return "named";
  if (ids.some((id) => isWithin(law.place, id) || isIn(id, law))) return "wide";
  return "outside";
}

function countryHinted(places: Places, employer: Employer): string | null {
  const hints = [...places.closedTo, ...places.reportsTo, ...places.offices, ...places.licensure].map(
    (place: Place) => place.id,
  );
  const ids = new Set(
    [...hints, ...(employer.reportsTo ? [employer.reportsTo] : []), ...Object.keys(employer.employeesIn ?? {})].map(
      countryOf,
    ),
  );
  return ids.size === 1 ? [...ids][0]! : null;
}

/** Whether one way of reaching remote work applies. */
export function byRemoteReach(
  how: RemoteReach,
  from: From,
  law: Law,
  terms: ReachTerms,
  places: Places,
  employer: Employer,
): Answer {
  const place = namedPlace(law);
  const outside = no({ key: from === "closed" ? "not-open-to" : "not-done-from", place });
  const couldBeThere = from === "named" || from === "wide";
  const staff = employer.employeesIn?.[law.place] ?? 0;
  switch (how) {
    case "performable":
    case "open-to-residents":
      if (couldBeThere) return yes({ key: "may-be-done-from", place });
      if (terms.exclusionAvoids !== false || how === "open-to-residents") return outside;
      if (from === "closed") return yes({ key: "shut-out-in-vain", place });
      return staff > 0 ? maybe({ key: "limited-elsewhere", place }) : outside;
    case "performed-in-part":
      if (from === "named") return yes({ key: "named-as-open", place });
      if (from !== "wide") return outside;
      return terms.remote.includes("foreseeable")
        ? no({ key: "not-foreseeable", place })
        : maybe({ key: "from-anywhere", place });
    case "foreseeable": {
      const isHinted = from === "wide" && (staff > 0 || places.offices.some((office) => isIn(office.id, law)));
      return isHinted ? maybe({ key: "foreseeable", place }) : outside;
    }
    case "silent": {
      // Work from anywhere brings in a city's law only where the employer has people in that city.
      const isNear = from === "named" || (from === "wide" && (staff > 0 || !law.place.includes("/")));
      return isNear ? maybe({ key: "remote-unsaid", place }) : outside;
    }
    case "employer-office":
      return no({ key: "no-office-there", place });
    case "in-place-only":
      return no({ key: "counts-inside-only", place });
    default:
      return outside;
  }
}

/** True when a place lies in the place of a law. */
export function isIn(id: string, law: Law): boolean {
  return isWithin(id, law.place) || law.contains.some((place) => isWithin(id, place));
}
