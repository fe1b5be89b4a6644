import type { TitleWord } from "../tables/title-words.ts";
import type { Titles } from "../tables/titles.ts";

const LINKS = /\b(?:of|for|to|in|at|with|on)\b/i;

/**
 * The words of a title that name what the person does. The last role before a link word rules the first stretch that has
 * any: "Director of Nursing" directs, "Physician Recruiter" recruits. Alternatives parted by slashes each have their own.
 */
export function headsOf(title: string, words: readonly TitleWord[], known: Titles): ReadonlySet<string> {
  const roles = rolesOf(words, known);
  const first = roles[0];
  if (!first) return new Set();
  const stretch = roles.filter((role) => role.stretch === first.stretch);
  const alternatives = [...new Set(stretch.map((role) => role.alternative))];
  return new Set(alternatives.map((alternative) => headOf(title, stretch.filter((role) => role.alternative === alternative)).canonical));
}

// Letters like PT give way where a plain role stands; an implied physician gives way to any role.
function rolesOf(words: readonly TitleWord[], known: Titles): TitleWord[] {
  const roles = words.filter((word) => known.roles.has(word.canonical));
  const named = roles.filter((word) => !word.isImplied);
  const plain = named.filter((word) => !known.umbrella.has(word.canonical) && !(known.giveWay.has(word.canonical) && word.end - word.start <= 3));
  if (plain.length > 0) return plain;
  const lettered = roles.filter((word) => !known.umbrella.has(word.canonical));
  return lettered.length > 0 ? lettered : named;
}

function headOf(title: string, roles: readonly TitleWord[]): TitleWord {
  let head = roles[0]!;
  for (const role of roles.slice(1)) {
    if (LINKS.test(title.slice(head.start, role.start))) break;
    head = role;
  }
  return head;
}
