import { lazyTable } from "./table.ts";
import type { Form, TitleVocabulary } from "./title-words.ts";

/** The titles as they are compiled. Lines begin with the word that leads to them; entries are parted by "|", their parts by ";". */
export interface PackedTitles {
  readonly ids: readonly string[];
  /** First word | other words;canonical;p for a person;exact letters. Longest first. */
  readonly forms: string;
  /** word;weight. */
  readonly words: string;
  /** Rarest word | other words;occupations, likeliest first, as indexes into `ids`; -1 for none of ours. */
  readonly phrases: string;
  readonly roles: { readonly own: string; readonly leading: string; readonly generic: string; readonly giveWay: string };
  readonly noise: string;
  readonly states: string;
}

/** A set of words that means an occupation. */
export interface TitlePhrase {
  readonly words: readonly string[];
  /** Ids, likeliest first; `null` for an occupation the knowledge does not have. */
  readonly occupations: readonly (string | null)[];
}

/** All that reading a title needs. */
export interface Titles {
  readonly vocabulary: TitleVocabulary;
  /** Phrases whose rarest word this is. */
  phrasesOf(word: string): readonly TitlePhrase[];
  /** How much a word tells; 0 for words no title uses. */
  weightOf(word: string): number;
  readonly roles: ReadonlySet<string>;
  /** Roles that may also only lead the people named before them: director, supervisor. */
  readonly leading: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Letters that name a role only where nothing else does: PT, MA. */
  readonly giveWay: ReadonlySet<string>;
  readonly noise: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, number>;
}

/** The titles of the knowledge. */
export const titles = lazyTable<PackedTitles, Titles>("titles", (packed) => {
  const words = new Map(packed.words.split("|").map((entry): [string, number] => [entry.slice(0, entry.indexOf(";")), Number(entry.slice(entry.indexOf(";") + 1))]));
  const states = new Set(packed.states.split(" "));
  const formsFrom = linesOf(packed.forms, formOf);
  return {
    vocabulary: { formsFrom, knows: (word) => words.has(word), isState: (word) => states.has(word) },
    phrasesOf: linesOf(packed.phrases, (first, entry) => phraseOf(first, entry, packed.ids)),
    weightOf: (word) => words.get(word) ?? 0,
    roles: new Set([...packed.roles.own.split(" "), ...packed.roles.leading.split(" ")]),
    leading: new Set(packed.roles.leading.split(" ")),
    generic: new Set(packed.roles.generic.split(" ")),
    giveWay: new Set(packed.roles.giveWay.split(" ")),
    noise: new Set(packed.noise.split("|")),
    words,
  };
});

// Lines are taken apart when a title first has their word.
function linesOf<T>(text: string, read: (first: string, entry: string) => T): (word: string) => readonly T[] {
  const packed = new Map<string, string>();
  for (const line of text.split("\n")) packed.set(line.slice(0, line.indexOf("|")), line);
  const known = new Map<string, readonly T[]>();
  const none: readonly T[] = [];
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const line = packed.get(word);
    if (line === undefined) return none;
    const entries = line.split("|").slice(1).map((entry) => read(word, entry));
    known.set(word, entries);
    return entries;
  };
}

function formOf(_first: string, entry: string): Form {
  const [rest = "", canonical = "", person = "", exact = ""] = entry.split(";");
  return { rest: rest === "" ? [] : rest.split(" "), canonical, isPerson: person === "p", exact: exact || null };
}

function phraseOf(first: string, entry: string, ids: readonly string[]): TitlePhrase {
  const [others = "", occupations = ""] = entry.split(";");
  return { words: others === "" ? [first] : [first, ...others.split(" ")], occupations: occupations.split(",").map((number) => ids[Number(number)] ?? null) };
}
