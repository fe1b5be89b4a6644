import type { OccupationId } from "./ids.ts";
import { occupationId } from "./occupations.ts";
import type { Keys, Texts } from "./packed.ts";
import { remembering } from "../text/remember.ts";
import { lineFinder } from "./sorted-lines.ts";
import { packedTable } from "./table.ts";
import type { Form, TitleVocabulary } from "./title-words.ts";

/** What is compiled as plain data; words, their forms and phrases are packed beside it. */
export interface RawTitles {
  readonly roles: {
    readonly own: string;
    readonly leading: string;
    readonly generic: string;
    readonly giveWay: string;
    readonly umbrella: string;
    readonly courtesy: string;
    readonly besideNurse: string;
    readonly physiciansOwn: string;
  };
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
  readonly occupations: readonly (OccupationId | null)[];
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
  /** Roles that a title led by a nurse names only in passing. */
  readonly besideNurse: ReadonlySet<string>;
  /** Fields that name a physician's post where no role stands beside them. */
  readonly physiciansOwn: ReadonlySet<string>;
  /** Roles that may stand for this one. */
  alikeTo(role: string): readonly string[];
  readonly noise: ReadonlySet<string>;
}

/** The titles of the knowledge. */
export const titles = packedTable("titles", (packed): Titles => {
  const raw = packed.json<RawTitles>();
  const words = packed.keys();
  const weights = packed.bytes();
  const phrasesOf = phraseReader(words, packed.texts(), packed.shorts(), packed.shorts());
  const forms = packed.keyedTexts();
  const weightOf = (word: string): number => {
    const number = words.of(word);
    return number < 0 ? 0 : weights[number]!;
  };
  const states = new Set(raw.states.split(" "));
  const junior = new Set(raw.junior.split(" "));
  const noise = new Set(raw.noise.split("|"));
  const groups = raw.alike.map((group) => group.split(" "));
  const formsFrom = remembering((word) => forms.get(word)?.split("|").map(formOf) ?? []);
  const spelled = packed.texts();
  return {
    vocabulary: {
      formsFrom,
      knows: (word) => weightOf(word) > 0,
      isState: (word) => states.has(word),
      mended: mender(() => spelled.at(0)),
      isJunior: (word) => junior.has(word),
      isNoise: (word) => noise.has(word),
    },
    phrasesOf,
    weightOf,
    roles: new Set([...raw.roles.own.split(" "), ...raw.roles.leading.split(" ")]),
    leading: new Set(raw.roles.leading.split(" ")),
    generic: new Set(raw.roles.generic.split(" ")),
    giveWay: new Set(raw.roles.giveWay.split(" ")),
    umbrella: new Set(raw.roles.umbrella.split(" ")),
    courtesy: new Set(raw.roles.courtesy.split(" ")),
    besideNurse: new Set(raw.roles.besideNurse.split(" ")),
    physiciansOwn: new Set(raw.roles.physiciansOwn.split(" ")),
    alikeTo: (role) =>
      groups
        .filter((group) => group.includes(role))
        .flat()
        .filter((other) => other !== role),
    noise,
  };
});

/** The number of an occupation that the knowledge does not have. */
export const NONE_OF_OURS = 0xffff;

/**
 * Phrases by the number of their rarest word. Each is a count of other words, the count of occupations, and the numbers
 * of both; `starts` tells where the first phrase of a word begins.
 */
function phraseReader(
  words: Keys,
  spellings: Texts,
  starts: Uint16Array,
  numbers: Uint16Array,
): (word: string) => readonly TitlePhrase[] {
  return remembering((word) => {
    const rarest = words.of(word);
    const phrases: TitlePhrase[] = [];
    if (rarest < 0) return phrases;
    for (let at = starts[rarest]!; at < starts[rarest + 1]!;) {
      const occupationsAt = at + 2 + numbers[at]!;
      const next = occupationsAt + numbers[at + 1]!;
      const others = Array.from(numbers.subarray(at + 2, occupationsAt), (number) => spellings.at(number));
      const occupations = Array.from(numbers.subarray(occupationsAt, next), (number) =>
        number === NONE_OF_OURS ? null : occupationId(number),
      );
      phrases.push({ words: [word, ...others], occupations });
      at = next;
    }
    return phrases;
  });
}

function formOf(entry: string): Form {
  const [rest = "", canonical = "", person = "", exact = ""] = entry.split(";");
  return { rest: rest === "" ? [] : rest.split(" "), canonical, isPerson: person === "p", exact: exact || null };
}

/** Shorter words have too many neighbours to be mended. */
export const SHORTEST_MENDED = 6;

// Slips keep the first letter and change the length little, so that few words need a look.
function mender(spelledWords: () => string): (word: string) => string {
  let find: ((word: string) => string | undefined) | undefined;
  let byLetter: Map<string, string[]> | undefined;
  const isSpelled = (word: string): boolean => (find ??= lineFinder(spelledWords()))(word) !== undefined;
  const mend = remembering((word) => {
    if (isSpelled(word) || (word.endsWith("s") && isSpelled(word.slice(0, -1)))) return word;
    byLetter ??= shelve(spelledWords());
    const most = word.length >= LONG ? 2 : 1;
    return (
      byLetter
        .get(word[0]!)
        ?.find((other) => Math.abs(other.length - word.length) <= most && isSlipAway(word, other)) ?? word
    );
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
