import type { OccupationId } from "../tables/ids.ts";
import { wordsOf } from "../tables/lexicon.ts";
import { readTitleWords, type TitleVocabulary } from "../tables/title-words.ts";
import { readOccupations } from "./occupations.ts";
import { titleNoise, titleWords, vocabularyOf } from "./title-words.ts";

/** A set of words that means an occupation, or several: ids, likeliest first. `null`: an occupation we do not have. */
export interface Phrase {
  readonly words: readonly string[];
  readonly occupations: readonly (OccupationId | null)[];
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

/** Every title of every occupation as a set of words, without noise where the rest still tells the occupation. */
export function gatherPhrases(): Phrase[] {
  const claims = allClaims();
  const vocabulary = vocabularyOf(new Set(claims.flatMap(({ title }) => wordsOf(title).map(({ folded }) => folded))));
  const whole = group(claims, (claim) => keyOf(wholeWords(claim.title, vocabulary)));
  return [...group(claims, (claim) => keyOf(shortest(claim, whole, vocabulary)))]
    .filter(([key, list]) => key !== "" && !(!key.includes(" ") && list.every(({ rank }) => rank >= 2)))
    .map(([key, list]) => ({ words: key.split(" "), occupations: ranked(list) }));
}

function allClaims(): Claim[] {
  return readOccupations().flatMap(({ id: occupation, title, titles, lookAlikes = [] }) => [
    ...officialTitles(title).map((title) => ({ title, occupation, rank: 0 })),
    ...titles.map((title) => ({ title, occupation, rank: 1 })),
    ...titles
      .filter((title) => BRACKETS.test(title))
      .map((title) => ({ title: title.replace(BRACKETS, " ").trim(), occupation, rank: UNLESS_TAKEN })),
    ...lookAlikes.map(({ title, is }) => ({ title, occupation: is, rank: 2 })),
  ]);
}

// "Stationary / Boiler Engineer" and "Medical Director (agency)" are headings of rows, not titles anybody writes.
function officialTitles(title: string): string[] {
  return /[/,(]/.test(title) ? [] : [title];
}

function wholeWords(title: string, vocabulary: TitleVocabulary): string[] {
  const words = readTitleWords(title, vocabulary);
  const namesRole = words.some(
    ({ canonical, isImplied }) => !isImplied && roles.has(canonical) && canonical !== "physician",
  );
  const all = words.filter(({ isImplied }) => !isImplied || !namesRole).map(({ canonical }) => canonical);
  const plain = all.filter((word) => !noise.has(word) || kept.has(word));
  return plain.every((word) => generic.has(word)) ? all : plain;
}

function shortest(claim: Claim, whole: ReadonlyMap<string, readonly Claim[]>, vocabulary: TitleVocabulary): string[] {
  const words = wholeWords(claim.title, vocabulary);
  if (
    claim.rank === UNLESS_TAKEN &&
    (words.every((word) => generic.has(word)) ||
      whole.get(keyOf(words))?.some(({ occupation }) => occupation !== claim.occupation))
  )
    return [];
  const short = words.filter((word) => !noise.has(word));
  const others = whole.get(keyOf(short))?.some(({ occupation }) => occupation !== claim.occupation);
  const saysEnough =
    short.some((word) => !generic.has(word)) &&
    (short.some((word) => roles.has(word)) || !words.some((word) => roles.has(word)));
  return saysEnough && !others ? short : words;
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

function ranked(claims: readonly Claim[]): (OccupationId | null)[] {
  const best = Math.min(...claims.map(({ rank }) => rank));
  const strong = claims.filter(({ rank }) => rank < 2 || best >= 2);
  return [...new Set([...strong].sort((a, b) => a.rank - b.rank).map(({ occupation }) => occupation))];
}
