import { isDigit, isPlainLetter } from "../text/index.ts";
import type { SectionId } from "./ids.ts";
import { lazily } from "../text/lazily.ts";
import { inLists, type Rows } from "./lines.ts";
import { lazyTable } from "./table.ts";

/** What is compiled as plain data; headings and words that speak for a section stand in lines. */
export interface RawHeadings {
  readonly notHeadings: readonly string[];
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  /** Words before an employer's name, and section ids. */
  readonly beforeName: readonly (readonly [words: string, id: SectionId])[];
  /** Words at the end of a heading, and section ids. */
  readonly endings: readonly (readonly [words: string, id: SectionId])[];
  readonly notNames: readonly string[];
  /** By length: every word of every heading, each between blanks. */
  readonly words: readonly string[];
  /** The ids of all sections. */
  readonly ids: readonly SectionId[];
}

/** Typed look-ups over the knowledge of headings. */
export interface Headings {
  /** Key of a heading → section id. */
  readonly variants: Rows<SectionId>;
  readonly notHeadings: ReadonlySet<string>;
  /** Words that may stand before a known heading, by their first word. */
  readonly leads: Phrases<"">;
  /** Words that may stand after one, by their last word. */
  readonly tails: Phrases<"">;
  /** Words before an employer's name, by their first word. */
  readonly beforeName: Phrases<SectionId>;
  /** Words at the end of a heading, by their last word. */
  readonly endings: Phrases<SectionId>;
  readonly notNames: ReadonlySet<string>;
  /** Word → the sections it speaks for. */
  readonly votes: Rows<readonly Vote[]>;
  readonly words: HeadingWords;
  /** The ids of all sections. */
  readonly ids: ReadonlySet<string>;
}

/** The section that a word speaks for; "!" marks those that it speaks for strongly. */
export type Vote = SectionId | `!${SectionId}`;

/** The section of a vote, strong or not. */
export function sectionOf(vote: Vote): SectionId {
  return (vote.startsWith("!") ? vote.slice(1) : vote) as SectionId;
}

/**
 * Phrases by one of their words, longest first, each with the section it speaks for; empty where it speaks for none.
 */
export type Phrases<Id extends string> = ReadonlyMap<string, readonly { readonly words: string; readonly id: Id }[]>;

/** Every heading we know. */
export const headings = lazyTable("headings", (raw: RawHeadings, lines): Headings => ({
  variants: lines.rows("variants"),
  votes: inLists(lines.rows("votes")),
  words: headingWords(raw.words),
  ids: new Set(raw.ids),
  notHeadings: new Set(raw.notHeadings),
  leads: by(
    firstWord,
    raw.leads.map((words) => [words, ""]),
  ),
  tails: by(
    lastWord,
    raw.tails.map((words) => [words, ""]),
  ),
  beforeName: by(firstWord, raw.beforeName),
  endings: by(lastWord, raw.endings),
  notNames: new Set(raw.notNames),
}));

/** True for the id of a section. */
export function isSectionId(id: string): id is SectionId {
  return headings().ids.has(id);
}

/** A word that known headings use, with one bit for each letter in it. */
export interface HeadingWord {
  readonly word: string;
  readonly letters: number;
}

/** Every word of every known heading. */
export interface HeadingWords {
  has(word: string): boolean;
  ofLength(length: number): readonly HeadingWord[];
}

// Words lie under their length, each between blanks. Every title stands like a misspelt heading, so most runs ask for a
// word or two, and few for all words of a length.
function headingWords(byLength: readonly string[]): HeadingWords {
  const apart = lazily((length) =>
    (byLength[Number(length)]?.trim().split(" ") ?? []).map((word) => ({ word, letters: lettersOf(word) })),
  );
  return {
    has: (word) => byLength[word.length]?.includes(` ${word} `) ?? false,
    ofLength: (length) => apart(String(length)),
  };
}

/** One bit for each letter from a to z that stands in the word. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function by<Id extends string>(
  wordOf: (words: string) => string,
  phrases: readonly (readonly [words: string, id: Id])[],
): Phrases<Id> {
  const found = new Map<string, { words: string; id: Id }[]>();
  for (const [words, id] of phrases) {
    const list = found.get(wordOf(words));
    if (list) list.push({ words, id });
    else found.set(wordOf(words), [{ words, id }]);
  }
  return found;
}

/** The first word of a key. */
export function firstWord(key: string): string {
  const end = key.indexOf(" ");
  return end < 0 ? key : key.slice(0, end);
}

/** The last word of a key. */
export function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

const JOINERS = new Set(["and", "und", "et", "y"]);

/**
 * The form in which headings are compared: lower case, words only, numbering and marks gone, and "&", "/", "+" and
 * "and" all alike (none of them counts). "1. Duties & Responsibilities:" gives "duties responsibilities".
 */
export function headingKey(text: string): string {
  const lower = text.toLowerCase();
  let key = "";
  for (let i = 0; i < lower.length;) {
    if (!isLetterOrDigit(lower.charCodeAt(i))) {
      i++;
      continue;
    }
    let word = "";
    let from = i;
    for (; i < lower.length; i++) {
      const unit = lower.charCodeAt(i);
      if (isLetterOrDigit(unit)) continue;
      if (!isDropped(unit)) break;
      word += lower.slice(from, i);
      from = i + 1;
    }
    word += lower.slice(from, i);
    if (JOINERS.has(word)) continue;
    key = key === "" || (isCount(key) && isNumbering(text)) ? word : `${key} ${word}`;
  }
  return key;
}

// Apostrophes, soft hyphens and zero-width blanks stand inside words.
function isDropped(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0xad || unit === 0x200b;
}

function isLetterOrDigit(unit: number): boolean {
  return isPlainLetter(unit) || isDigit(unit) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit < 0x2000);
}

// "1.", "2)", "IV." and "b." before a heading count it; "A Day in the Life" does not.
function isNumbering(text: string): boolean {
  return (text.includes(".") || text.includes(")")) && /^\W*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s/i.test(text);
}

function isCount(word: string): boolean {
  return word.length <= 4 && /^(?:\d{1,2}|[ivx]{1,4}|[a-z])$/.test(word);
}
