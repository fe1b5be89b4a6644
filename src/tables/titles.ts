import { lineFinder, remembering } from "./sorted-lines.ts";
import { lazyTable } from "./table.ts";
import type { Form, TitleVocabulary } from "./title-words.ts";

/** The titles as they are compiled. Lines begin with the word that leads to them; entries are parted by "|", their parts by ";". */
export interface PackedTitles {
  readonly ids: readonly string[];
  /** First word | other words;canonical;p for a person;exact letters. Longest first. */
  readonly forms: string;
  /** Word | weight. */
  readonly words: string;
  /** Words that slips of the fingers are mended into, one a line. */
  readonly spelled: string;
  /** Rarest word | other words;occupations, likeliest first, as indexes into `ids`; -1 for none of ours. */
  readonly phrases: string;
  readonly roles: { readonly own: string; readonly leading: string; readonly generic: string; readonly giveWay: string; readonly umbrella: string; readonly courtesy: string; readonly physiciansOwn: string };
  /** Groups of roles that stand for each other. */
  readonly alike: readonly string[];
  readonly noise: string;
  readonly junior: string;
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
  /** Roles that give way to any other: clinician, consultant. */
  readonly umbrella: ReadonlySet<string>;
  /** Roles that follow another as a courtesy: physician, rn. */
  readonly courtesy: ReadonlySet<string>;
  /** Fields that name a physician's post where no role stands beside them. */
  readonly physiciansOwn: ReadonlySet<string>;
  /** Roles that may stand for this one. */
  alikeTo(role: string): readonly string[];
  readonly noise: ReadonlySet<string>;
}

/** The titles of the knowledge. */
export const titles = lazyTable<PackedTitles, Titles>("titles", (packed) => {
  const findWord = lineFinder(packed.words);
  const weightOf = remembering((word) => Number(findWord(word)?.split("|")[1] ?? 0));
  const states = new Set(packed.states.split(" "));
  const junior = new Set(packed.junior.split(" "));
  const noise = new Set(packed.noise.split("|"));
  const groups = packed.alike.map((group) => group.split(" "));
  const formsFrom = linesOf(packed.forms, formOf);
  return {
    vocabulary: { formsFrom, knows: (word) => weightOf(word) > 0, isState: (word) => states.has(word), mended: mender(packed.spelled), isJunior: (word) => junior.has(word), isNoise: (word) => noise.has(word) },
    phrasesOf: linesOf(packed.phrases, (first, entry) => phraseOf(first, entry, packed.ids)),
    weightOf,
    roles: new Set([...packed.roles.own.split(" "), ...packed.roles.leading.split(" ")]),
    leading: new Set(packed.roles.leading.split(" ")),
    generic: new Set(packed.roles.generic.split(" ")),
    giveWay: new Set(packed.roles.giveWay.split(" ")),
    umbrella: new Set(packed.roles.umbrella.split(" ")),
    courtesy: new Set(packed.roles.courtesy.split(" ")),
    physiciansOwn: new Set(packed.roles.physiciansOwn.split(" ")),
    alikeTo: (role) => groups.filter((group) => group.includes(role)).flat().filter((other) => other !== role),
    noise,
  };
});

function linesOf<T>(text: string, read: (first: string, entry: string) => T): (word: string) => readonly T[] {
  const find = lineFinder(text);
  return remembering((word) => find(word)?.split("|").slice(1).map((entry) => read(word, entry)) ?? []);
}

function formOf(_first: string, entry: string): Form {
  const [rest = "", canonical = "", person = "", exact = ""] = entry.split(";");
  return { rest: rest === "" ? [] : rest.split(" "), canonical, isPerson: person === "p", exact: exact || null };
}

function phraseOf(first: string, entry: string, ids: readonly string[]): TitlePhrase {
  const [others = "", occupations = ""] = entry.split(";");
  return { words: others === "" ? [first] : [first, ...others.split(" ")], occupations: occupations.split(",").map((number) => ids[Number(number)] ?? null) };
}

/** Shorter words have too many neighbours to be mended. */
export const SHORTEST_MENDED = 6;

// Slips keep the first letter and change the length little, so that few words need a look.
function mender(spelled: string): (word: string) => string {
  const find = lineFinder(spelled);
  let byLetter: Map<string, string[]> | undefined;
  const mend = remembering((word) => {
    if (find(word) !== undefined || (word.endsWith("s") && find(word.slice(0, -1)) !== undefined)) return word;
    byLetter ??= shelve(spelled);
    const most = word.length >= LONG ? 2 : 1;
    return byLetter.get(word[0]!)?.find((other) => Math.abs(other.length - word.length) <= most && isSlipAway(word, other)) ?? word;
  });
  return (word) => (word.length < SHORTEST_MENDED || !/^[a-z]+$/.test(word) ? word : mend(word));
}

function shelve(spelled: string): Map<string, string[]> {
  const shelves = new Map<string, string[]>();
  for (const word of spelled.split("\n")) {
    const shelf = shelves.get(word[0]!);
    if (shelf) shelf.push(word);
    else shelves.set(word[0]!, [word]);
  }
  return shelves;
}

/** Fewest letters at which two slips in one word are believed. */
const LONG = 10;

// One letter wrong, missing, too many, or two that changed places; two such slips in a long word.
function isSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) return true;
  return a.length >= LONG && left.length <= 2 && right.length <= 2;
}
