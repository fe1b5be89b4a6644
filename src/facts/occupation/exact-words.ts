import type { TitleWord } from "../../tables/title-words.ts";
import type { Titles } from "../../tables/titles.ts";

/**
 * The words of a title after those that are exact have had their say: in "Staff Nurse (LPN)" the letters tell which
 * nurse is meant, and "NP/PA" seeks a provider of either profession.
 */
export function exactWords(title: string, words: readonly TitleWord[], known: Titles): readonly TitleWord[] {
  return withoutBroad(title, eitherAsOne(words, known), known);
}

function withoutBroad(title: string, words: readonly TitleWord[], known: Titles): readonly TitleWord[] {
  if (!words.some(({ canonical }) => known.broadUntil.has(canonical))) return words;
  return words.filter(({ start, end }) => !known.broad.has(title.slice(start, end).toLowerCase()));
}

function eitherAsOne(words: readonly TitleWord[], known: Titles): readonly TitleWord[] {
  for (const { one, other, is } of known.either) {
    const isOfBoth = ({ canonical }: TitleWord): boolean => one.has(canonical) || other.has(canonical);
    const [first, ...more] = words.filter(isOfBoth);
    const second =
      first &&
      more.find((word) => areAlternatives(first, word) && one.has(word.canonical) !== one.has(first.canonical));
    if (!first || !second) continue;
    return words.flatMap((word) =>
      word === first ? [{ ...word, canonical: is, end: second.end }] : isOfBoth(word) ? [] : [word],
    );
  }
  return words;
}

function areAlternatives(a: TitleWord, b: TitleWord): boolean {
  return b.alternative > a.alternative && b.stretch <= a.stretch + 1;
}
