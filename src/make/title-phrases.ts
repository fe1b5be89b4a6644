import type { OccupationId } from "../tables/ids.ts";
import { wordsOf } from "../tables/lexicon.ts";
import { readTitleWords, type TitleVocabulary, type TitleWord } from "../tables/title-words.ts";
import { once } from "../text/lazily.ts";
import { readOccupations } from "./occupations.ts";
import { titleNoise, titleWords, vocabularyOf } from "./title-words.ts";

/** A set of words that means an occupation, or several: ids, likeliest first. `null`: an occupation we do not have. */
export interface Phrase {
  readonly words: readonly string[];
  readonly occupations: readonly (OccupationId | null)[];
  /** The best of the titles that it is of: what a row itself is called, another title, or one without its brackets. */
  readonly of: "row" | "title" | "title-cut-short";
}

const BRACKETS = / ?\([^)]*\) ?/;

/**
 * The rank of a title without its brackets, "Spine Surgeon (Ortho)": it counts unless another occupation claims the
 * same.
 */
const UNLESS_TAKEN = 3;

interface Claim {
  readonly title: string;
  readonly occupation: OccupationId | null;
  /** Lower claims win: the row's own title, then its other titles, then look-alikes told by other rows. */
  readonly rank: number;
}

const generic = new Set(titleWords.generic);
const roles = new Set([...titleWords.roles.own, ...titleWords.roles.leading]);
const noise = new Set(Object.values(titleNoise.noise).flat());
// A rank, a shift or a way of employment may be the occupation, where nothing else tells it apart ("Travel Nurse",
// "Chief Medical Officer").
const kept = new Set(["level", "shift", "employment", "place"].flatMap((kind) => titleNoise.noise[kind] ?? []));

const grammar = new Set(titleNoise.noise["misc"]);

/** Every title of every occupation as a set of words, without noise where the rest still tells the occupation. */
export function gatherPhrases(): readonly Phrase[] {
  return (phrases ??= phrasesOf(claims(), claimedWords()));
}

let phrases: readonly Phrase[] | undefined;

/** How titles are read before there are phrases: by the words that the occupations' own titles are made of. */
export const claimedWords = once(() =>
  vocabularyOf(new Set(claims().flatMap(({ title }) => wordsOf(title).map(({ folded }) => folded)))),
);

function phrasesOf(ours: readonly Claim[], vocabulary: TitleVocabulary): Phrase[] {
  const whole = group(ours, (claim) => keyOf(canonicalOf(nameIn(claim.title, vocabulary))));
  return [...group(ours, (claim) => keyOf(shortest(claim, whole, vocabulary)))]
    .filter(([key, list]) => key !== "" && !(!key.includes(" ") && list.every(({ rank }) => rank >= 2)))
    .map(([key, list]) => ({
      words: key.split(" "),
      occupations: ranked(list),
      of: bestOf(list),
    }));
}

const claims = once((): Claim[] =>
  readOccupations().flatMap(({ id: occupation, title, titles, lookAlikes = [] }) => [
    ...officialTitles(title).map((title) => ({ title, occupation, rank: 0 })),
    ...titles.map((own) => ({ title: own, occupation, rank: own === title.replace(BRACKETS, "") ? 0 : 1 })),
    ...titles
      .filter((title) => BRACKETS.test(title))
      .map((title) => ({ title: title.replace(BRACKETS, " ").trim(), occupation, rank: UNLESS_TAKEN })),
    ...lookAlikes.map(({ title, is }) => ({ title, occupation: is, rank: 2 })),
  ]),
);

// "Stationary / Boiler Engineer" and "Medical Director (agency)" are headings of rows, not titles anybody writes.
function officialTitles(title: string): string[] {
  return /[/,(]/.test(title) ? [] : [title];
}

// The words that name the occupation, noise that might belong to the name among them.
function nameIn(title: string, vocabulary: TitleVocabulary): TitleWord[] {
  const words = readTitleWords(title, vocabulary);
  const namesRole = words.some(
    ({ canonical, isImplied }) => !isImplied && roles.has(canonical) && canonical !== "physician",
  );
  const all = words.filter(({ isImplied }) => !isImplied || !namesRole);
  const plain = all.filter(({ canonical }) => !noise.has(canonical) || kept.has(canonical));
  if (plain.every(({ canonical }) => generic.has(canonical))) return all;
  // "Career Counselor": no haste, but the half of a name of two words.
  return plain.length > 1 ? plain : all.filter(({ canonical }) => !grammar.has(canonical));
}

function shortest(claim: Claim, whole: ReadonlyMap<string, readonly Claim[]>, vocabulary: TitleVocabulary): string[] {
  const name = nameIn(claim.title, vocabulary);
  const words = canonicalOf(name);
  const isTaken = (key: string): boolean =>
    whole.get(key)?.some(({ occupation }) => occupation !== claim.occupation) ?? false;
  if (claim.rank === UNLESS_TAKEN && (words.length < 2 || isTaken(keyOf(words)))) return [];
  const short = canonicalOf(name.filter((word) => !noise.has(word.canonical) || isInside(word, name)));
  return saysEnough(short, words, whole) && !isTaken(keyOf(short)) ? short : words;
}

// "Director of Medical Staff Services": between two words of a name its noise is part of it.
function isInside(word: TitleWord, name: readonly TitleWord[]): boolean {
  const meant = name.filter(({ stretch, canonical }) => stretch === word.stretch && !noise.has(canonical));
  return meant.some(({ end }) => end <= word.start) && meant.some(({ start }) => start >= word.end);
}

// "Academic Counselor" without its noise could be any counselor, unless some occupation goes by that word alone.
function saysEnough(short: readonly string[], words: readonly string[], whole: ReadonlyMap<string, unknown>): boolean {
  return (
    short.some((word) => !generic.has(word)) &&
    (short.some((word) => roles.has(word)) || !words.some((word) => roles.has(word))) &&
    (short.length > 1 || whole.has(keyOf(short)))
  );
}

function canonicalOf(words: readonly TitleWord[]): string[] {
  return words.map(({ canonical }) => canonical);
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

function group(claims: readonly Claim[], keyFor: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyFor(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

function bestOf(claims: readonly Claim[]): Phrase["of"] {
  if (claims.some(({ rank }) => rank === 0)) return "row";
  return claims.every(({ rank }) => rank === UNLESS_TAKEN) ? "title-cut-short" : "title";
}

function ranked(claims: readonly Claim[]): (OccupationId | null)[] {
  const best = Math.min(...claims.map(({ rank }) => rank));
  const strong = claims.filter(({ rank }) => rank < 2 || best >= 2);
  return [...new Set([...strong].sort((a, b) => a.rank - b.rank).map(({ occupation }) => occupation))];
}
