import type { OccupationId } from "./ids.ts";
import { onet } from "./onet.ts";
import { lazily } from "../text/lazily.ts";
import { lazyTable } from "./table.ts";
import type { Form, TitleVocabulary } from "./title-words.ts";

/** What is compiled as plain data; words and their forms stand in lines. */
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
  readonly care: {
    readonly families: string;
    readonly fields: string;
    /** Units, settings and populations. */
    readonly others: string;
    readonly manySided: string;
  };
  /** Letters, each with its capitals. */
  readonly ambiguous: string;
  readonly broad: { readonly names: readonly string[]; readonly until: string };
  readonly either: readonly { readonly is: string; readonly one: string; readonly other: string }[];
  readonly noise: string;
  readonly junior: string;
  readonly states: string;
  /** By first letter: every word long enough to be mended into, each between blanks. */
  readonly spelled: Readonly<Record<string, string>>;
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
  /** Fields, units, settings and populations: they narrow work of care and make it no other. */
  readonly care: ReadonlySet<string>;
  readonly careFields: ReadonlySet<string>;
  /** Roles of care that a field makes another: therapist. */
  readonly manySided: ReadonlySet<string>;
  /** Families of occupations whose work is care. */
  readonly careFamilies: ReadonlySet<string>;
  /** Letters that name a profession and much else, in exactly these capitals: MD, PT. */
  readonly ambiguous: ReadonlySet<string>;
  /** Names that one of `broadUntil` beside them makes exact: staff nurse. */
  readonly broad: ReadonlySet<string>;
  readonly broadUntil: ReadonlySet<string>;
  /** Roles of which a title that names both seeks either, which is a role of its own. */
  readonly either: readonly {
    readonly is: string;
    readonly one: ReadonlySet<string>;
    readonly other: ReadonlySet<string>;
  }[];
}

/** The titles of the knowledge. */
export const titles = lazyTable("titles", (raw: RawTitles, lines): Titles => {
  const words = lines.rows("words");
  const wordAt = lazily((word): TitleWordRow => wordFrom(word, words.get(word)));
  const weightOf = (word: string): number => wordAt(word).weight;
  const forms = lines.rows("forms");
  const states = setOf(raw.states);
  const junior = setOf(raw.junior);
  const noise = new Set(raw.noise.split("|"));
  const groups = raw.alike.map((group) => group.split(" "));
  const formsFrom = lazily((word) => forms.get(word)?.split("|").map(formOf) ?? []);
  return {
    vocabulary: {
      formsFrom,
      knows: (word) => weightOf(word) > 0,
      isState: (word) => states.has(word),
      mended: mender(raw.spelled),
      isJunior: (word) => junior.has(word),
      isNoise: (word) => noise.has(word),
    },
    phrasesOf: (word) => wordAt(word).phrases,
    weightOf,
    roles: setOf(`${raw.roles.own} ${raw.roles.leading}`),
    leading: setOf(raw.roles.leading),
    generic: setOf(raw.roles.generic),
    giveWay: setOf(raw.roles.giveWay),
    umbrella: setOf(raw.roles.umbrella),
    courtesy: setOf(raw.roles.courtesy),
    besideNurse: setOf(raw.roles.besideNurse),
    physiciansOwn: setOf(raw.roles.physiciansOwn),
    alikeTo: (role) =>
      groups
        .filter((group) => group.includes(role))
        .flat()
        .filter((other) => other !== role),
    noise,
    care: setOf(`${raw.care.fields} ${raw.care.others}`),
    careFields: setOf(raw.care.fields),
    manySided: setOf(raw.care.manySided),
    careFamilies: setOf(raw.care.families),
    ambiguous: setOf(raw.ambiguous),
    broad: new Set(raw.broad.names),
    broadUntil: setOf(raw.broad.until),
    either: raw.either.map(({ is, one, other }) => ({ is, one: setOf(one), other: setOf(other) })),
  };
});

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

interface TitleWordRow {
  readonly weight: number;
  readonly phrases: readonly TitlePhrase[];
}

/** Stands for an occupation that the knowledge does not have. */
export const NONE_OF_OURS = "-";

// "47;clinic nurse=rn-ambulatory -;…": the weight, and phrases with their other words and the ids of occupations.
function wordFrom(word: string, row = "0"): TitleWordRow {
  const [weight, ...phrases] = row.split(";");
  return { weight: Number(weight), phrases: phrases.map((phrase) => phraseFrom(word, phrase)) };
}

function phraseFrom(word: string, phrase: string): TitlePhrase {
  const [others = "", occupations = ""] = phrase.split("=");
  return {
    words: others === "" ? [word] : [word, ...others.split(" ")],
    occupations: occupations.split(" ").map((id) => (id === NONE_OF_OURS ? null : (id as OccupationId))),
  };
}

function formOf(entry: string): Form {
  const [rest = "", canonical = "", person = "", exact = ""] = entry.split(";");
  return { rest: rest === "" ? [] : rest.split(" "), canonical, isPerson: person === "p", exact: exact || null };
}

/** Shorter words have too many neighbours to be mended. */
export const SHORTEST_MENDED = 6;

// Slips keep the first letter and change the length little, so that few words need a look. What O*NET writes is no slip:
// "toxicologist".
function mender(spelled: RawTitles["spelled"]): (word: string) => string {
  const mend = lazily((word) => {
    const words = spelled[word[0]!] ?? "";
    if (words.includes(` ${word} `) || (word.endsWith("s") && words.includes(` ${word.slice(0, -1)} `))) return word;
    const most = word.length >= LONG ? 2 : 1;
    const meant = wordsFrom(word[0]!).find(
      (other) => Math.abs(other.length - word.length) <= most && isSlipAway(word, other) && !areForms(word, other),
    );
    return meant === undefined || onet().knows(word) ? word : meant;
  });
  const wordsFrom = lazily((letter) => spelled[letter]?.trim().split(" ") ?? []);
  return (word) => (word.length < SHORTEST_MENDED || !/^[a-z]+$/.test(word) ? word : mend(word));
}

/** Fewest letters at which two slips in one word are believed. */
const LONG = 10;

const ENDING = /^(?:|e?d|e?rs?|s|ing|al|ist|y)$/;

// "Extended" and "extender" are two forms of one word, and both are right.
function areForms(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return ENDING.test(a.slice(start)) && ENDING.test(b.slice(start));
}

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
