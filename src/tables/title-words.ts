import { wordsOf } from "./words.ts";

/** How titles' words are read: which forms mean one word, which words name a role. */
export interface TitleVocabulary {
  /** Forms that begin with this word, longest first. */
  formsFrom(word: string): readonly Form[];
  /** True for words that some title of the knowledge uses. */
  knows(word: string): boolean;
  isState(word: string): boolean;
  /** True for words that make the role after them junior: assistant, associate. */
  isJunior(word: string): boolean;
  isNoise(word: string): boolean;
  /** The word itself, or the known one it is a slip of the fingers away from. */
  mended(word: string): string;
}

/** What phrases of noise ("7 on 7 off") are read as: nothing. */
export const NOISE = "~";

/**
 * What "assistant" and "associate" before a role are read as: "Associate Dentist" is a dentist, "Dental Assistant"
 * none.
 */
export const JUNIOR = "junior";

/** One form of a word or phrase. */
export interface Form {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly canonical: string;
  /** A field's person, "cardiologist": the field, and a physician unless another role is named. */
  readonly isPerson: boolean;
  /** The letters that count, where only these do. */
  readonly exact: string | null;
}

/** A word of a title after its forms were made one. */
export interface TitleWord {
  readonly canonical: string;
  /** True for the physician that "cardiologist" implies. */
  readonly isImplied: boolean;
  readonly start: number;
  readonly end: number;
  /** Stretches are parted by commas, brackets, bars and dashes, numbered from 0. */
  readonly stretch: number;
  /** Alternatives inside a stretch are parted by slashes, "and" and "or", numbered from 0 through the title. */
  readonly alternative: number;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a title into its words and gives each its one form. */
export function readTitleWords(title: string, vocabulary: TitleVocabulary): TitleWord[] {
  const words = wordsOf(title).map(({ folded, start, end }) => ({ folded: vocabulary.mended(folded), start, end }));
  const breaks = breaksBefore(title, words);
  const isShouted = title === title.toUpperCase();
  const read: TitleWord[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    const place = { stretch: breaks[i]!.stretch, alternative: breaks[i]!.alternative };
    const form = isStateCode(title, words, i, breaks, vocabulary, read)
      ? undefined
      : longestForm(title, words, i, breaks, vocabulary, isShouted);
    const end = words[i + (form?.rest.length ?? 0)]!.end;
    const named = form?.canonical ?? ownForm(word.folded, vocabulary);
    const leads = read.every((earlier) => earlier.stretch !== place.stretch || vocabulary.isNoise(earlier.canonical));
    const canonical = leads && vocabulary.isJunior(named) && breaks[i + 1]?.stretch === place.stretch ? JUNIOR : named;
    if (canonical !== NOISE && !/^\d+$/.test(canonical))
      read.push({ canonical, isImplied: false, start: word.start, end, ...place });
    if (form?.isPerson) read.push({ canonical: "physician", isImplied: true, start: word.start, end, ...place });
    i += 1 + (form?.rest.length ?? 0);
  }
  return read;
}

interface Place {
  readonly stretch: number;
  readonly alternative: number;
}

const STRETCH_BREAK = /[,|;:()[\]–—•@!*]|\s-|-\s/;

function breaksBefore(title: string, words: readonly Word[]): Place[] {
  let stretch = 0;
  let alternative = 0;
  return words.map((word, i) => {
    const between = i === 0 ? "" : title.slice(words[i - 1]!.end, word.start);
    if (STRETCH_BREAK.test(between)) stretch++;
    const isLinked = words[i - 1]?.folded === "and" || words[i - 1]?.folded === "or";
    if (isLinked || between.includes("/") || STRETCH_BREAK.test(between)) alternative++;
    return { stretch, alternative };
  });
}

function longestForm(
  title: string,
  words: readonly Word[],
  i: number,
  breaks: readonly Place[],
  vocabulary: TitleVocabulary,
  isShouted: boolean,
): Form | undefined {
  return vocabulary.formsFrom(words[i]!.folded).find((form) => {
    const last = i + form.rest.length;
    if (last >= words.length || breaks[last]!.stretch !== breaks[i]!.stretch) return false;
    if (!form.rest.every((word, n) => words[i + 1 + n]!.folded === word)) return false;
    return form.exact === null || isShouted || title.slice(words[i]!.start, words[last]!.end) === form.exact;
  });
}

// "RN - Dayton, OH": two capitals after a word that no title uses, at the end of a stretch, parted from it by a comma
// at most.
function isStateCode(
  title: string,
  words: readonly Word[],
  i: number,
  breaks: readonly Place[],
  vocabulary: TitleVocabulary,
  read: readonly TitleWord[],
): boolean {
  const word = words[i]!;
  if (i === 0 || !vocabulary.isState(word.folded) || title.slice(word.start, word.end) !== word.folded.toUpperCase())
    return false;
  const endsStretch =
    i + 1 === words.length || breaks[i + 1]!.stretch > breaks[i]!.stretch || /^\d+$/.test(words[i + 1]!.folded);
  const before = words[i - 1]!.folded;
  if (isInPhrase(words[i - 1]!, read)) return false;
  if (!/^[,\s]+$/.test(title.slice(words[i - 1]!.end, word.start))) return false;
  return (
    endsStretch &&
    !/^\d/.test(before) &&
    !vocabulary.knows(before) &&
    vocabulary.formsFrom(before).every((form) => form.rest.length > 0)
  );
}

// "Infectious Diseases MD": the last word of a form of several is no town.
function isInPhrase(word: Word, read: readonly TitleWord[]): boolean {
  return read.some(({ start, end }) => end === word.end && start < word.start);
}

function ownForm(word: string, vocabulary: TitleVocabulary): string {
  if (vocabulary.knows(word)) return word;
  if (vocabulary.isNoise(word)) return word;
  const singulars = word.endsWith("ies")
    ? [`${word.slice(0, -3)}y`]
    : word.endsWith("es")
      ? [word.slice(0, -1), word.slice(0, -2)]
      : word.endsWith("s")
        ? [word.slice(0, -1)]
        : [];
  return singulars.find((singular) => vocabulary.knows(singular)) ?? word;
}
