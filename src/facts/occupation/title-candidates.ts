import type { OccupationId } from "../../tables/ids.ts";
import { JUNIOR, type TitleWord } from "../../tables/title-words.ts";
import type { TitlePhrase, Titles } from "../../tables/titles.ts";

/** An occupation whose name a title holds. */
export interface Candidate {
  readonly phrase: TitlePhrase;
  /** `null` where the name is that of an occupation we do not have. */
  readonly occupation: OccupationId | null;
  /** How much the words of the name tell. */
  readonly score: number;
  /** The words of the title that make up the name. */
  readonly words: readonly TitleWord[];
  /** True where the name holds the head of the title, and skips nothing that means something. */
  readonly isWhole: boolean;
}

/** Every occupation whose name is part of a title, likeliest first. */
export function candidatesFor(words: readonly TitleWord[], heads: ReadonlySet<string>, known: Titles): Candidate[] {
  const present = new Map<string, TitleWord>();
  for (const word of words)
    if (!present.has(word.canonical) || present.get(word.canonical)!.isImplied) present.set(word.canonical, word);
  const candidates: Candidate[] = [];
  for (const canonical of present.keys())
    for (const phrase of known.phrasesOf(canonical)) {
      if (!phrase.words.every((word) => present.has(word)) || saysLittle(phrase, words, known)) continue;
      const found = phrase.words.map((word) => present.get(word)!);
      const candidate = weighed(phrase, found, words, heads, known);
      if (candidate) candidates.push(candidate);
    }
  return preferJunior(candidates).sort((a, b) => b.score - a.score);
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
function weighed(
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
    const isOfPeople = ({ canonical }: TitleWord): boolean => known.roles.has(canonical) && !known.noise.has(canonical);
    if (!onlyLed || !found.some(isOfPeople)) return undefined;
    score *= 0.4;
  }
  const skipped = skippedBetween(found, words, known);
  const [occupation = null] = phrase.occupations;
  return { phrase, occupation, words: found, score: score * 0.75 ** skipped, isWhole: namesHead && skipped === 0 };
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
      if (!kept.has(word.canonical) && !known.noise.has(word.canonical) && !narrows(word, found, known))
        skipped += known.weightOf(word.canonical) > 0 ? 1 : 0.3;
    }
  }
  return skipped;
}

// "RN Hospital ICU": what narrows the work of a profession takes nothing from its name.
function narrows({ canonical }: TitleWord, name: readonly TitleWord[], known: Titles): boolean {
  return (
    known.care.has(canonical) &&
    name.some((word) => known.roles.has(word.canonical) && !known.generic.has(word.canonical))
  );
}
