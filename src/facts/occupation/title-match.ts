import type { OccupationId } from "../../tables/ids.ts";
import { legalForm } from "../../tables/employer-words.ts";
import type { Span } from "../../text/index.ts";
import { remembering } from "../../text/remember.ts";
import { JUNIOR, readTitleWords, type TitleWord } from "../../tables/title-words.ts";
import { titles, type TitlePhrase, type Titles } from "../../tables/titles.ts";
import type { Certainty } from "../certainty.ts";
import { headsOf } from "./title-head.ts";

/** Which occupation a title names. */
export interface TitleMatch {
  /** `null` where the title names none we know. */
  readonly occupation: OccupationId | null;
  /** A guess where it may mean another. */
  readonly certainty: Certainty;
  /** Other occupations it could mean, likeliest first. */
  readonly alternatives: readonly OccupationId[];
  /** The words that decided it, as written. */
  readonly words: readonly string[];
  /** From the first of those words to the last, in the title. */
  readonly at: Span | null;
}

/** What a title names that names no occupation. */
export const NO_MATCH: TitleMatch = { occupation: null, certainty: "guess", alternatives: [], words: [], at: null };

/** Finds the occupation that a title names: the longest and most specific titles win, and the head noun rules. */
export function matchTitle(title: string): TitleMatch {
  return matches(title);
}

// An employer's postings share their titles, and each costs as much as finding all their pay.
const matches = remembering(findMatch, 300);

function findMatch(title: string): TitleMatch {
  const known = titles();
  const words = readTitleWords(title, known.vocabulary).filter(
    ({ end }) => !legalForm().test(title.slice(end, end + 14)),
  );
  const { isWhole: _, ...match } = matchWords(title, words, known);
  if (match.occupation !== null) return match;
  const alike = matchAlike(title, words, known);
  return alike.occupation === null ? matchField(title, words, known) : alike;
}

// "Neonatology - Level III" names no role, and only physicians post by that field.
function matchField(title: string, words: readonly TitleWord[], known: Titles): TitleMatch {
  const field = words.find(({ canonical }) => known.physiciansOwn.has(canonical));
  if (!field || words.some(({ canonical }) => known.roles.has(canonical))) return NO_MATCH;
  const { isWhole, ...match } = matchWords(
    title,
    [...words, { ...field, canonical: "physician", isImplied: true }],
    known,
  );
  const others = words.filter(
    (word) =>
      word.stretch === field.stretch &&
      word.canonical !== field.canonical &&
      known.weightOf(word.canonical) > 0 &&
      !known.noise.has(word.canonical),
  );
  const isSaid =
    isWhole && match.at !== null && others.every(({ start, end }) => start >= match.at!.start && end <= match.at!.end);
  return isSaid ? { ...match, certainty: "guess" } : NO_MATCH;
}

// "Kennel Attendant" is no title of ours, but "Kennel Technician" is: another role of the same sort may stand for the
// head.
function matchAlike(title: string, words: readonly TitleWord[], known: Titles): TitleMatch {
  const heads = headsOf(title, words, known);
  for (const head of heads)
    for (const other of known.alikeTo(head)) {
      const { isWhole, ...match } = matchWords(
        title,
        words.map((word) => (word.canonical === head ? { ...word, canonical: other } : word)),
        known,
      );
      if (match.occupation !== null && isWhole && match.words.length > 1) return { ...match, certainty: "guess" };
    }
  return NO_MATCH;
}

interface Candidate {
  readonly phrase: TitlePhrase;
  readonly score: number;
  readonly words: readonly TitleWord[];
  readonly isWhole: boolean;
}

function matchWords(
  title: string,
  words: readonly TitleWord[],
  known: Titles,
): TitleMatch & { readonly isWhole: boolean } {
  const heads = headsOf(title, words, known);
  const candidates = preferJunior(candidatesFor(words, heads, known)).sort((a, b) => b.score - a.score);
  const best = candidates[0] && firstNamed(candidates[0], candidates, known);
  if (!best) return { ...NO_MATCH, isWhole: false };
  const [occupation = null, ...shared] = best.phrase.occupations;
  const others = candidates.filter((one) => one !== best).flatMap(({ phrase }) => phrase.occupations);
  const alternatives = [...new Set([...shared, ...others])]
    .filter((id) => id !== null)
    .filter((id) => id !== occupation)
    .slice(0, 4);
  const rival = candidates.find(({ phrase }) => phrase.occupations[0] !== occupation);
  const stands =
    rival === undefined || rival.score < best.score * 0.92 || best.phrase.words.length > rival.phrase.words.length;
  const isOnlyMeaning =
    occupation !== null && best.isWhole && shared.length === 0 && stands && saysItAll(best, words, known);
  return {
    occupation,
    certainty: isOnlyMeaning ? "sure" : "guess",
    alternatives,
    isWhole: best.isWhole,
    words: [...new Set(best.words.map(({ start, end }) => title.slice(start, end)))],
    at: {
      start: Math.min(...best.words.map(({ start }) => start)),
      end: Math.max(...best.words.map(({ end }) => end)),
    },
  };
}

// "RN or LPN" seeks either; of professions known by their letters, the one named first stands for both.
function firstNamed(best: Candidate, candidates: readonly Candidate[], { giveWay }: Titles): Candidate {
  const [own] = best.words;
  if (best.words.length > 1 || !best.isWhole || !giveWay.has(own!.canonical)) return best;
  return (
    candidates.find(
      ({ words: [word, ...more], isWhole }) =>
        isWhole &&
        more.length === 0 &&
        giveWay.has(word!.canonical) &&
        word!.stretch === own!.stretch &&
        word!.alternative < own!.alternative,
    ) ?? best
  );
}

// "Associate Medical Director, Hospice" is an associate first, where the knowledge has such a post.
function preferJunior(candidates: readonly Candidate[]): Candidate[] {
  const junior = candidates.filter(
    ({ words, isWhole }) => isWhole && words.some(({ canonical }) => canonical === JUNIOR),
  );
  if (junior.length === 0) return [...candidates];
  return candidates.map((one) =>
    junior.includes(one) || one.phrase.words.length > 2 ? one : { ...one, score: one.score * 0.6 },
  );
}

// "Patient Service Coordinator" is more than a service coordinator: words of meaning left over make the match a guess.
function saysItAll(best: Candidate, words: readonly TitleWord[], known: Titles): boolean {
  const kept = new Set(best.words.map(({ canonical }) => canonical));
  const stretch = Math.min(...best.words.map((word) => word.stretch));
  return words.every(
    (word) =>
      word.stretch !== stretch ||
      kept.has(word.canonical) ||
      word.isImplied ||
      known.noise.has(word.canonical) ||
      known.weightOf(word.canonical) === 0,
  );
}

function candidatesFor(words: readonly TitleWord[], heads: ReadonlySet<string>, known: Titles): Candidate[] {
  const present = new Map<string, TitleWord>();
  for (const word of words)
    if (!present.has(word.canonical) || present.get(word.canonical)!.isImplied) present.set(word.canonical, word);
  const candidates: Candidate[] = [];
  for (const canonical of present.keys())
    for (const phrase of known.phrasesOf(canonical)) {
      if (!phrase.words.every((word) => present.has(word)) || saysLittle(phrase, words, known)) continue;
      const found = phrase.words.map((word) => present.get(word)!);
      const candidate = judge(phrase, found, words, heads, known);
      if (candidate) candidates.push(candidate);
    }
  return candidates;
}

// "Ship Captain", "Therapy Dog Trainer": a head that could be anything, beside words that no title of ours knows.
function saysLittle(phrase: TitlePhrase, words: readonly TitleWord[], known: Titles): boolean {
  if (phrase.words.length > 1 || !known.generic.has(phrase.words[0]!)) return false;
  const head = words.find(({ canonical }) => canonical === phrase.words[0])!;
  return words.some(
    (word) =>
      word.stretch === head.stretch &&
      word.end < head.start &&
      known.weightOf(word.canonical) === 0 &&
      !known.noise.has(word.canonical) &&
      !/^\d/.test(word.canonical),
  );
}

// A phrase counts by the weight of its words; less where it skips words that mean something, or leans on later
// stretches.
function judge(
  phrase: TitlePhrase,
  found: readonly TitleWord[],
  words: readonly TitleWord[],
  heads: ReadonlySet<string>,
  known: Titles,
): Candidate | undefined {
  const namesHead = heads.size === 0 || found.some((word) => heads.has(word.canonical));
  const first = words.find((word) => heads.has(word.canonical))?.stretch ?? 0;
  let score = 0;
  for (const word of found) score += weigh(word, first, known);
  if (!namesHead) {
    const onlyLed = [...heads].every((head) => known.leading.has(head));
    if (!onlyLed || !found.some((word) => known.roles.has(word.canonical))) return undefined;
    score *= 0.4;
  }
  const skipped = skippedBetween(found, words, known);
  return { phrase, words: found, score: score * 0.75 ** skipped, isWhole: namesHead && skipped === 0 };
}

function weigh(word: TitleWord, firstStretch: number, known: Titles): number {
  const weight = known.weightOf(word.canonical) * (known.noise.has(word.canonical) ? 0.3 : 1);
  return word.stretch <= firstStretch ? weight : weight * (known.roles.has(word.canonical) ? 0.6 : 0.9);
}

// Words inside the phrase's own stretch that it leaves out: "Medical Records Assistant" is no medical assistant.
function skippedBetween(found: readonly TitleWord[], words: readonly TitleWord[], known: Titles): number {
  const kept = new Set(found.map(({ canonical }) => canonical));
  const stretches = new Set(found.map(({ stretch }) => stretch));
  let skipped = 0;
  for (const stretch of stretches) {
    const inside = found.filter((word) => word.stretch === stretch);
    const start = Math.min(...inside.map((word) => word.start));
    const end = Math.max(...inside.map((word) => word.end));
    for (const word of words) {
      if (word.stretch !== stretch || word.start < start || word.end > end || word.isImplied) continue;
      if (!kept.has(word.canonical) && !known.noise.has(word.canonical))
        skipped += known.weightOf(word.canonical) > 0 ? 1 : 0.3;
    }
  }
  return skipped;
}
