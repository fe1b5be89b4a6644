import { isWithin, type HeadCount } from "../../tables/law.ts";
import type { Employer } from "../fact.ts";
import { maybe, no, yes, YES, type Answer } from "./answer.ts";

/** A place as head-counts need it. */
export interface Counted {
  readonly place: string;
  readonly placeName: string;
  /** True when the posting's work ties somebody to the place, so that at least one person is or will be there. */
  readonly isTied: boolean;
}

/** Whether an employer has the people that a law asks for. What the config leaves out is unknown, never zero. */
export function hasHeadCount(needed: HeadCount, employer: Employer, where: Counted): Answer {
  const atLeast = thresholdFor(needed, employer);
  const main =
    needed.counted === "everywhere" ? everywhere(needed, atLeast, employer) : inPlace(needed, atLeast, employer, where);
  if (main.holds === "no" || employer.kind === "household") return main;
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
    return total.isKnown && atLeast > 1 ? yes(`You employ ${total.count}; it binds from ${atLeast}.`) : YES;
  if (total.isKnown) return no(`You employ ${total.count}; it binds from ${atLeast}.`);
  return maybe(
    `It binds employers of ${atLeast} or more; your number is not known.`,
    `you employ ${people(atLeast)} or more`,
  );
}

function inPlace(needed: HeadCount, atLeast: number, employer: Employer, where: Counted): Answer {
  const { placeName } = where;
  const there = countIn(employer, needed, where.place);
  const total = totalOf(employer, needed);
  if (there.count >= atLeast)
    return atLeast > 1 ? yes(`You employ ${there.count} in ${placeName}; it binds from ${atLeast}.`) : YES;
  if (total.isKnown && total.count < atLeast) return no(`You employ ${total.count}; it binds from ${atLeast}.`);
  if (needed.counted === "unsettled") return unsettled(atLeast, there, total, placeName);
  if (there.isKnown) {
    const isFirst = atLeast <= 1 && where.isTied;
    return isFirst
      ? maybe(`You employ nobody in ${placeName} yet.`, `somebody works for you in ${placeName}`)
      : no(`You employ ${there.count} in ${placeName}; it binds from ${atLeast} there.`);
  }
  if (atLeast <= 1 && where.isTied) return YES;
  return maybe(
    `It binds employers of ${atLeast} or more in ${placeName}; your number there is not known.`,
    `you employ ${people(atLeast)}${atLeast > 1 ? " or more" : ""} in ${placeName}`,
  );
}

function unsettled(atLeast: number, there: Count, total: Count, placeName: string): Answer {
  if (total.count >= atLeast && !there.isKnown) return yes(`You employ ${total.count}; it binds from ${atLeast}.`);
  if (there.isKnown)
    return maybe(
      `You employ ${there.count} in ${placeName}; sources differ on whether people elsewhere count.`,
      `people outside ${placeName} count towards the ${atLeast}`,
    );
  return maybe(
    `It binds employers of ${atLeast} or more; your number is not known.`,
    `you employ ${people(atLeast)} or more`,
  );
}

function someoneThere(needed: HeadCount, employer: Employer, { place, placeName, isTied }: Counted): Answer {
  const there = countIn(employer, needed, place);
  if (there.count >= needed.alsoInPlace!) return YES;
  if (!there.isKnown)
    return isTied
      ? YES
      : maybe(
          `It needs somebody in ${placeName}; your number there is not known.`,
          `you employ anyone in ${placeName}`,
        );
  return isTied || needed.alsoInPlaceUnsettled
    ? maybe(`You employ nobody in ${placeName} yet.`, `somebody works for you in ${placeName}`)
    : no(`You employ nobody in ${placeName}, and it needs one person there.`);
}

// Some laws bind whoever does business in the place; people there are the tie that a config can tell.
function isTiedThere(
  ties: string,
  needed: HeadCount,
  employer: Employer,
  { place, placeName, isTied }: Counted,
): Answer {
  if (isTied || countIn(employer, needed, place).count > 0) return YES;
  return maybe(
    `It binds employers who ${ties} in ${placeName}; whether you do is not known.`,
    `you ${ties} in ${placeName}`,
  );
}

function both(a: Answer, b: Answer): Answer {
  if (b.holds === "no" || a.holds === "yes") return b.holds === "yes" ? a : b;
  if (b.holds === "yes") return a;
  return maybe(`${a.because} ${b.because}`, `${a.decides} and ${b.decides}`);
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

function people(count: number): string {
  return count === 1 ? "anyone" : `${count} people`;
}
