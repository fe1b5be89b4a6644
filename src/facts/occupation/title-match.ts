import { inName, legalForm } from "../../tables/employer-words.ts";
import { memoize } from "../../text/index.ts";
import { readTitleWords, type TitleWord } from "../../tables/title-words.ts";
import { titles, type Titles } from "../../tables/titles.ts";
import { exactWords } from "./exact-words.ts";
import { headsOf } from "./title-head.ts";
import { matchWords, NO_MATCH, type TitleMatch } from "./title-names.ts";

export { NO_MATCH, type TitleMatch };

/** Finds the occupation that a title names: the longest and most specific titles win, and the head noun rules. */
export function matchTitle(title: string): TitleMatch {
  const known = titles();
  const all = readTitleWords(title, known.vocabulary).filter((word) => !isOfName(title, word, known));
  const words = exactWords(title, all, known);
  const { isWhole: _, ...match } = matchWords(title, words, known);
  if (match.occupation !== null) return match;
  const alike = matchAlike(title, words, known);
  return alike.occupation === null ? matchField(title, words, known) : alike;
}

/** The same for a title of a run: an employer's postings share them, and each costs as much as finding all their pay. */
export const titleMatch = memoize(matchTitle, 300);

// "Larkspur Physicians, LLC", "CRNA - Riverside Doctors Hospital", "RN - Larkspur Health Partners": these people are an
// employer.
function isOfName(title: string, { canonical, start, end, stretch }: TitleWord, known: Titles): boolean {
  if (legalForm().test(title.slice(end, end + 14))) return true;
  if (stretch === 0 || !known.roles.has(canonical) || !title.slice(start, end).endsWith("s")) return false;
  const [before = ""] = /[^\s]+(?= $)/.exec(title.slice(0, start)) ?? [];
  const [behind = ""] = /^ [^\s]+/.exec(title.slice(end)) ?? [];
  return inName().test(before) || inName().test(behind);
}

// "Neonatology - Level III" names no role, and only physicians post by that field.
function matchField(title: string, words: readonly TitleWord[], known: Titles): TitleMatch {
  const field = words.find(({ canonical }) => known.physiciansOwn.has(canonical));
  if (!field || words.some(({ canonical }) => known.roles.has(canonical))) return NO_MATCH;
  const { isWhole, ...match } = matchWords(
    title,
    [...words, { ...field, canonical: "physician", isImplied: true }],
    known,
  );
  const others = words.filter(
    (word) =>
      word.stretch === field.stretch &&
      word.canonical !== field.canonical &&
      known.weightOf(word.canonical) > 0 &&
      !known.noise.has(word.canonical),
  );
  const isSaid =
    isWhole && match.at !== null && others.every(({ start, end }) => start >= match.at!.start && end <= match.at!.end);
  return isSaid ? { ...match, certainty: "guess" } : NO_MATCH;
}

// "Kennel Attendant" is no title of ours, but "Kennel Technician" is: another role of the same sort may stand for the
// head.
function matchAlike(title: string, words: readonly TitleWord[], known: Titles): TitleMatch {
  const heads = headsOf(title, words, known);
  // Who helps a doctor is none.
  if (words.some(({ canonical, isImplied }) => !isImplied && known.courtesy.has(canonical))) return NO_MATCH;
  for (const head of heads)
    for (const other of known.alikeTo(head).filter((role) => mayBeRead(words, role, known))) {
      const { isWhole, ...match } = matchWords(
        title,
        words.map((word) => (word.canonical === head ? { ...word, canonical: other } : word)),
        known,
      );
      if (match.occupation !== null && isWhole && match.words.length > 1) return { ...match, certainty: "guess" };
    }
  return NO_MATCH;
}

// A "Maternal Fetal Medicine Specialist" is a physician, a "Family Specialist" is none.
function mayBeRead(words: readonly TitleWord[], role: string, known: Titles): boolean {
  return role !== "physician" || words.some(({ canonical }) => known.physiciansOwn.has(canonical));
}
