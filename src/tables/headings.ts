import { lazyTable } from "./table.ts";

/** The knowledge of headings as it is compiled: see `rules/headings`. */
export interface RawHeadings {
  /** Section id → its label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Key of a heading → section id. */
  readonly variants: Readonly<Record<string, string>>;
  readonly notHeadings: readonly string[];
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  /** Words before an employer's name → section id. */
  readonly beforeName: Readonly<Record<string, string>>;
  /** Words at the end of a heading → section id. */
  readonly endings: Readonly<Record<string, string>>;
  readonly notNames: readonly string[];
  /** Word → the section ids it speaks for, strong ones marked with "!". */
  readonly votes: Readonly<Record<string, readonly string[]>>;
}

/** Typed look-ups over the knowledge of headings. */
export interface Headings {
  readonly labels: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, string>;
  /** Variants by the length of their key, each with the letters it is made of, for the search of misspelt ones. */
  readonly byLength: ReadonlyMap<number, readonly Variant[]>;
  readonly notHeadings: ReadonlySet<string>;
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly beforeName: readonly (readonly [words: string, id: string])[];
  readonly endings: readonly (readonly [words: string, id: string])[];
  readonly notNames: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, readonly string[]>;
}

/** A known heading with one bit for each letter in it. */
export interface Variant {
  readonly key: string;
  readonly letters: number;
}

/** One bit for each letter from a to z that stands in the key. */
export function lettersOf(key: string): number {
  let letters = 0;
  for (let i = 0; i < key.length; i++) {
    const letter = key.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** Every heading we know. */
export const headings = lazyTable<RawHeadings, Headings>("headings", (raw) => {
  const byLength = new Map<number, Variant[]>();
  for (const key of Object.keys(raw.variants)) {
    const list = byLength.get(key.length);
    const variant = { key, letters: lettersOf(key) };
    if (list) list.push(variant);
    else byLength.set(key.length, [variant]);
  }
  return {
    labels: new Map(Object.entries(raw.labels)), variants: new Map(Object.entries(raw.variants)), byLength,
    notHeadings: new Set(raw.notHeadings), leads: raw.leads, tails: raw.tails, beforeName: Object.entries(raw.beforeName), endings: Object.entries(raw.endings),
    notNames: new Set(raw.notNames), votes: new Map(Object.entries(raw.votes)),
  };
});

const JOINERS = new Set(["and", "und", "et", "y"]);

/**
 * The form in which headings are compared: lower case, words only, numbering and marks gone, and "&", "/", "+" and "and"
 * all alike (none of them counts). "1. Duties & Responsibilities:" gives "duties responsibilities".
 */
export function headingKey(text: string): string {
  const lower = text.toLowerCase();
  let key = "";
  for (let i = 0; i < lower.length; ) {
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
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit < 0x2000);
}

// "1.", "2)", "IV." and "b." before a heading count it; "A Day in the Life" does not.
function isNumbering(text: string): boolean {
  return /^\W*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s/i.test(text);
}

function isCount(word: string): boolean {
  return word.length <= 4 && /^(?:\d{1,2}|[ivx]{1,4}|[a-z])$/.test(word);
}
