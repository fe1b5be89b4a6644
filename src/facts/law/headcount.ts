import { isWithin, type HeadCount } from "../../tables/law.ts";
import type { Employer } from "../fact.ts";
import type { NamedPlace, OpenGround } from "../reasons.ts";
import { maybe, no, wordFor, yes, YES, type Answer } from "./answer.ts";

/** A place as head-counts need it. */
export interface Counted {
  readonly place: NamedPlace;
  /** True when the posting's work ties somebody to the place, so that at least one person is or will be there. */
  readonly isTied: boolean;
}

/** Whether an employer has the people that a law asks for. What the config leaves out is unknown, never zero. */
export function hasHeadCount(needed: HeadCount, employer: Employer, where: Counted): Answer {
  const atLeast = thresholdFor(needed, employer);
  const main =
    needed.counted === "everywhere" ? everywhere(needed, atLeast, employer) : inPlace(needed, atLeast, employer, where);
  if (!main.value || employer.kind === "household") return main;
  if (needed.ties) return both(main, isTiedThere(needed.ties, needed, employer, where));
  return needed.alsoInPlace ? both(main, someoneThere(needed, employer, where)) : main;
}

function thresholdFor(needed: HeadCount, employer: Employer): number {
  if (needed.household && employer.kind === "household") return needed.household;
  if (needed.agency && employer.postedBy === "agency") return needed.agency;
  return needed.atLeast;
}

function everywhere(needed: HeadCount, atLeast: number, employer: Employer): Answer {
  const total = totalOf(employer, needed);
  if (total.count >= atLeast || atLeast <= 1)
    return total.isKnown && atLeast > 1 ? yes({ key: "employs", count: total.count, atLeast }) : YES;
  return total.isKnown ? no({ key: "employs", count: total.count, atLeast }) : maybe({ key: "head-count", atLeast });
}

function inPlace(needed: HeadCount, atLeast: number, employer: Employer, { place, isTied }: Counted): Answer {
  const there = countIn(employer, needed, place.id);
  const total = totalOf(employer, needed);
  if (there.count >= atLeast)
    return atLeast > 1 ? yes({ key: "employs-there", count: there.count, atLeast, place }) : YES;
  if (total.isKnown && total.count < atLeast) return no({ key: "employs", count: total.count, atLeast });
  if (needed.counted === "unsettled") return unsettled(atLeast, there, total, place);
  if (there.isKnown) {
    const isFirst = atLeast <= 1 && isTied;
    return isFirst
      ? maybe({ key: "first-there", place })
      : no({ key: "employs-too-few-there", count: there.count, atLeast, place });
  }
  if (atLeast > 1) return maybe({ key: "head-count-there", atLeast, place });
  return isTied ? YES : maybe({ key: "anyone-there", place });
}

function unsettled(atLeast: number, there: Count, total: Count, place: NamedPlace): Answer {
  if (total.count >= atLeast && !there.isKnown) return yes({ key: "employs", count: total.count, atLeast });
  return there.isKnown
    ? maybe({ key: "counted-elsewhere", count: there.count, atLeast, place })
    : maybe({ key: "head-count", atLeast });
}

function someoneThere(needed: HeadCount, employer: Employer, { place, isTied }: Counted): Answer {
  const there = countIn(employer, needed, place.id);
  if (there.count >= needed.alsoInPlace!) return YES;
  if (!there.isKnown) return isTied ? YES : maybe({ key: "someone-needed-there", place });
  return isTied || needed.alsoInPlaceUnsettled
    ? maybe({ key: "first-there", place })
    : no({ key: "employs-nobody-there", place });
}

// Some laws bind whoever does business in the place; people there are the tie that a config can tell.
function isTiedThere(ties: string, needed: HeadCount, employer: Employer, { place, isTied }: Counted): Answer {
  const isThere = isTied || countIn(employer, needed, place.id).count > 0;
  return isThere ? YES : maybe({ key: "tied-there", ties, place });
}

// The first gives its reason where both hold.
function both(a: Answer, b: Answer): Answer {
  if (!b.value) return b;
  if (isOpen(a) && isOpen(b)) return maybe({ key: "both", reasons: [a.because, b.because] });
  return isOpen(b) ? b : a;
}

function isOpen(answer: Answer): answer is Answer & { readonly because: OpenGround } {
  return wordFor(answer) === "maybe";
}

/** A number of people: at least so many, and no more where it is known. */
interface Count {
  readonly count: number;
  readonly isKnown: boolean;
}

function totalOf(employer: Employer, needed: HeadCount): Count {
  const contractors = needed.contractors ? (employer.contractors ?? 0) : 0;
  const listed = employer.employeesIn ?? {};
  const outermost = Object.entries(listed).filter(
    ([place]) => !Object.keys(listed).some((other) => other !== place && isWithin(place, other)),
  );
  const atLeast = outermost.reduce((sum, [, count]) => sum + count, 0);
  if (employer.employees === undefined) return { count: atLeast + contractors, isKnown: false };
  return { count: Math.max(employer.employees, atLeast) + contractors, isKnown: true };
}

function countIn(employer: Employer, needed: HeadCount, place: string): Count {
  const average = needed.average && employer.employeesPriorYearAverage;
  if (typeof average === "number") return { count: average, isKnown: true };
  if (average && average[place] !== undefined) return { count: average[place], isKnown: true };
  const listed = employer.employeesIn ?? {};
  const contractors = needed.contractors ? (employer.contractors ?? 0) : 0;
  if (listed[place] !== undefined) return { count: listed[place] + contractors, isKnown: true };
  const inside = Object.entries(listed).filter(([other]) => isWithin(other, place));
  return { count: inside.reduce((sum, [, count]) => sum + count, 0), isKnown: false };
}
