import { wordsOf } from "./words.ts";
import type { TextSpan } from "../text/index.ts";

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
export interface TitleWord extends TextSpan {
  readonly canonical: string;
  /** True for the physician that "cardiologist" implies. */
  readonly isImplied: boolean;
  /** Stretches are parted by commas, brackets, bars and dashes, numbered from 0. */
  readonly stretch: number;
  /** Alternatives inside a stretch are parted by slashes, "and" and "or", numbered from 0 through the title. */
  readonly alternative: number;
  readonly isBracketed: boolean;
}

interface Word extends TextSpan {
  readonly folded: string;
}

/** Cuts a title into its words and gives each its one form. */
export function readTitleWords(title: string, vocabulary: TitleVocabulary): TitleWord[] {
  const words = wordsOf(title).map(({ folded, start, end }) => ({
    folded: spelledOut(folded, vocabulary),
    start,
    end,
  }));
  const breaks = breaksBefore(title, words);
  const isShouted = title === title.toUpperCase();
  const states = statesIn(title, words, vocabulary);
  const read: TitleWord[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    const place = breaks[i]!;
    const isPlace = states.has(word) || isStateCode(title, words, i, breaks, vocabulary, read);
    const isHour = word.folded === "hr" && /\d[/ ]*$/.test(title.slice(0, word.start));
    const form = isPlace || isHour ? undefined : longestForm(title, words, i, breaks, vocabulary, isShouted);
    if (isPlace || isHour || (!form && isCode(title, word, vocabulary))) {
      i++;
      continue;
    }
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

// "PCU3" is the third of its kind, a "telepharmacist" a pharmacist who is not there.
function spelledOut(word: string, vocabulary: TitleVocabulary): string {
  const mended = vocabulary.mended(word);
  if (isWord(mended, vocabulary)) return mended;
  const [, plain = mended] = /^(?:tele)?([a-z]{2,})\d{0,2}$/.exec(mended) ?? [];
  return plain.length > 1 && isWord(plain, vocabulary) ? plain : mended;
}

function isWord(word: string, vocabulary: TitleVocabulary): boolean {
  return vocabulary.knows(word) || vocabulary.formsFrom(word).some(({ rest }) => rest.length === 0);
}

type Place = Pick<TitleWord, "stretch" | "alternative" | "isBracketed">;

const STRETCH_BREAK = /[,|;:()[\]–—•@!*]|\s-|-\s/;

function breaksBefore(title: string, words: readonly Word[]): Place[] {
  let stretch = 0;
  let alternative = 0;
  let isBracketed = false;
  return words.map((word, i) => {
    const between = title.slice(words[i - 1]?.end ?? 0, word.start);
    const bracket = /[()](?=[^()]*$)/.exec(between)?.[0];
    if (bracket) isBracketed = bracket === "(";
    const isBroken = i > 0 && STRETCH_BREAK.test(between);
    if (isBroken) stretch++;
    const isLinked = words[i - 1]?.folded === "and" || words[i - 1]?.folded === "or";
    if (isLinked || isBroken || (i > 0 && between.includes("/"))) alternative++;
    return { stretch, alternative, isBracketed };
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
  const { folded } = words[i]!;
  const whole = inFull(folded, vocabulary);
  const forms =
    whole === folded ? vocabulary.formsFrom(folded) : [...vocabulary.formsFrom(whole), ...vocabulary.formsFrom(folded)];
  return forms.find((form) => {
    const last = i + form.rest.length;
    if (last >= words.length || breaks[last]!.stretch !== breaks[i]!.stretch) return false;
    const fits = (word: string, n: number): boolean => {
      const written = words[i + 1 + n]!.folded;
      return written === word || inFull(written, vocabulary) === word;
    };
    if (!form.rest.every(fits)) return false;
    return form.exact === null || isShouted || title.slice(words[i]!.start, words[last]!.end) === form.exact;
  });
}

// "Nurse Asst" is a nurse assistant: in a form of several words each may be cut short.
function inFull(word: string, vocabulary: TitleVocabulary): string {
  const short = vocabulary
    .formsFrom(word)
    .find(({ rest, exact, isPerson }) => rest.length === 0 && exact === null && !isPerson);
  return short && short.canonical.length > word.length && short.canonical[0] === word[0] ? short.canonical : word;
}

const FEWEST_STATES = 3;

// "Pharmacist (NY, MA, WV, PA)": a list of states is no list of professions.
function statesIn(title: string, words: readonly Word[], vocabulary: TitleVocabulary): ReadonlySet<Word> {
  const states = words.filter(({ folded, start, end }) => {
    return vocabulary.isState(folded) && title.slice(start, end) === folded.toUpperCase();
  });
  return new Set(states.length >= FEWEST_STATES && title !== title.toUpperCase() ? states : []);
}

// Numbers of units and of postings, the hour behind its pay, states, and letters that stand for nothing we know: "$38/hr",
// "H8B", "NM".
function isCode(title: string, { folded, start, end }: Word, vocabulary: TitleVocabulary): boolean {
  if (vocabulary.knows(folded) || vocabulary.isNoise(folded)) return false;
  const isState = vocabulary.isState(folded) && title.slice(start, end) === folded.toUpperCase();
  return folded.length === 1 || /\d/.test(folded) || isState;
}

// "RN - Dayton, OH", "RN Dayton OH Nights": two capitals after a word that no title uses, parted from it by a comma at
// most, at the end of a stretch or before noise.
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
  const next = words[i + 1];
  const endsStretch =
    !next ||
    breaks[i + 1]!.stretch > breaks[i]!.stretch ||
    /^\d+$/.test(next.folded) ||
    vocabulary.isNoise(next.folded);
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
