import { namedTitleWords } from "../../tables/named-title.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import type { Titles } from "../../tables/titles.ts";

/**
 * The words of a title that name what the person does. The last role before a link word rules the first stretch that
 * has any: "Director of Nursing" directs, "Physician Recruiter" recruits. Alternatives parted by slashes each have
 * their own.
 */
export function headsOf(title: string, words: readonly TitleWord[], known: Titles): ReadonlySet<string> {
  const roles = rolesOf(title, words, known);
  const first = roles[0];
  if (!first) return new Set();
  const { link } = namedTitleWords();
  const ruling = roles.filter(
    (role) =>
      role.stretch === first.stretch &&
      (role === first || !link.test(title.slice(first.start, role.start).toLowerCase())),
  );
  const lastOfEach = new Map(ruling.map((role) => [role.alternative, role.canonical]));
  return new Set(lastOfEach.values());
}

// Letters like PT give way where a plain role stands; an implied physician gives way to any role.
function rolesOf(title: string, words: readonly TitleWord[], known: Titles): TitleWord[] {
  const roles = words.filter((word) => known.roles.has(word.canonical));
  const named = roles.filter((word) => !word.isImplied);
  const plain = named.filter(
    (word) =>
      !known.umbrella.has(word.canonical) &&
      !(known.giveWay.has(word.canonical) && word.end - word.start <= 3) &&
      !isBesideNurse(word, named[0]!, known),
  );
  if (plain.length > 0) return withoutCourtesy(title, withoutRank(plain, known), known);
  if (named.some((word) => isBesideNurse(word, named[0]!, known))) return [named[0]!];
  const lettered = roles.filter((word) => !known.umbrella.has(word.canonical));
  return lettered.length > 0 ? lettered : named;
}

// "Lead Physician", "Obstetrics Nurse": a rank or a field that names a role too gives way to the role behind it.
function withoutRank(roles: readonly TitleWord[], known: Titles): TitleWord[] {
  const givesWay = ({ canonical }: TitleWord): boolean => known.noise.has(canonical) || known.careFields.has(canonical);
  return roles.filter((role, i) => !givesWay(role) || roles[i + 1]?.alternative !== role.alternative);
}

const NURSE = "rn";

function isBesideNurse(word: TitleWord, first: TitleWord, known: Titles): boolean {
  return first.canonical === NURSE && word.stretch > first.stretch && known.besideNurse.has(word.canonical);
}

// "Nocturnist Physician", "Substance Abuse Counselor CADC": what follows a role is said of the same person.
function withoutCourtesy(title: string, roles: TitleWord[], known: Titles): TitleWord[] {
  const isShouted = title === title.toUpperCase();
  const isCourtesy = ({ canonical, start, end }: TitleWord): boolean =>
    known.courtesy.has(canonical) || (!isShouted && LETTERS.test(title.slice(start, end)));
  return roles.filter((role, i) => i === 0 || !isCourtesy(role) || role.alternative !== roles[i - 1]!.alternative);
}

const LETTERS = /^[A-Z]{2,5}$/;
