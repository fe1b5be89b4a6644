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
  /** Variants by the length of their key, for the search of misspelt ones. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  readonly notHeadings: ReadonlySet<string>;
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly beforeName: readonly (readonly [words: string, id: string])[];
  readonly endings: readonly (readonly [words: string, id: string])[];
  readonly notNames: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, readonly string[]>;
}

/** Every heading we know. */
export const headings = lazyTable<RawHeadings, Headings>("headings", (raw) => {
  const byLength = new Map<number, string[]>();
  for (const key of Object.keys(raw.variants)) {
    const list = byLength.get(key.length);
    if (list) list.push(key);
    else byLength.set(key.length, [key]);
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
  const words: string[] = [];
  let word = "";
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    if (isLetterOrDigit(unit)) word += text[i];
    else if (unit === 39 || unit === 0x2019 || unit === 0xad || unit === 0x200b) continue;
    else if (word !== "") {
      words.push(word.toLowerCase());
      word = "";
    }
  }
  if (words.length > 1 && isNumbering(words[0]!, text)) words.shift();
  return words.filter((each) => !JOINERS.has(each)).join(" ");
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit < 0x2000);
}

// "1.", "2)", "IV." and "b." before a heading count it; "A Day in the Life" does not.
function isNumbering(first: string, text: string): boolean {
  return /^\W*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s/i.test(text) && /^(?:\d{1,2}|[ivx]{1,4}|[a-z])$/.test(first);
}
