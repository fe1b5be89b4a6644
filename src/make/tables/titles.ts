import { sortLines } from "../../tables/sorted-lines.ts";
import { NONE_OF_OURS, SHORTEST_MENDED, type RawTitles } from "../../tables/titles.ts";
import { occupationNumbers } from "../occupations.ts";
import { inOrderOfKeys, Packing } from "../packing.ts";
import { forms, titleNoise, titleWords } from "../title-words.ts";
import { gatherPhrases, type Phrase } from "../title-phrases.ts";

/** The titles of every occupation, read into words, each behind its rarest word. */
export function compile(): Uint8Array {
  const phrases = gatherPhrases();
  const frequency = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const words = inOrderOfKeys(frequency.keys());
  const { starts, numbers } = packPhrases(phrases, words, frequency);
  const raw: RawTitles = {
    roles: {
      own: [...new Set([...titleWords.roles.own, ...namesByThemselves(phrases)])].join(" "),
      leading: titleWords.roles.leading.join(" "),
      generic: titleWords.generic.join(" "),
      giveWay: titleWords.giveWay.join(" "),
      umbrella: titleWords.umbrella.join(" "),
      courtesy: titleWords.courtesy.join(" "),
      besideNurse: titleWords.besideNurse.join(" "),
      physiciansOwn: titleWords.physiciansOwn.join(" "),
    },
    alike: titleWords.alike.map((group) => group.join(" ")),
    noise: [...new Set(Object.values(titleNoise.noise).flat())].filter((word) => !word.includes(" ")).join("|"),
    junior: titleWords.junior.join(" "),
    states: titleWords.states.join(" "),
  };
  return new Packing()
    .json(raw)
    .keys(words)
    .bytes(Uint8Array.from(words, (word) => Math.round(10 * Math.log2(phrases.length / frequency.get(word)!))))
    .texts(words)
    .shorts(starts)
    .shorts(numbers)
    .keyedTexts(formLines())
    .texts([sortLines(spelledWords([...frequency.keys()]))])
    .whole();
}

// See `phraseReader`. Phrases of a word stay in the order in which they were gathered.
function packPhrases(
  phrases: readonly Phrase[],
  words: readonly string[],
  frequency: ReadonlyMap<string, number>,
): { starts: number[]; numbers: number[] } {
  const wordNumbers = new Map(words.map((word, number) => [word, number]));
  const occupations = occupationNumbers();
  const byRarest = words.map((): number[] => []);
  for (const phrase of phrases) {
    const [rarest = "", ...others] = [...phrase.words].sort(
      (a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1),
    );
    const meant = phrase.occupations.map((row) => (row < 0 ? NONE_OF_OURS : occupations[row]!));
    byRarest[wordNumbers.get(rarest)!]!.push(
      others.length,
      meant.length,
      ...others.map((word) => wordNumbers.get(word)!),
      ...meant,
    );
  }
  let at = 0;
  return { starts: [0, ...byRarest.map(({ length }) => (at += length))], numbers: byRarest.flat() };
}

// First word → other words;canonical;p for a person;exact letters. Longest first.
function formLines(): Map<string, string> {
  const lines = new Map<string, string>();
  for (const { first, rest, canonical, isPerson, exact } of forms()) {
    const entry = [rest.join(" "), canonical, isPerson ? "p" : "", exact ?? ""].join(";").replace(/;+$/, "");
    const others = lines.get(first);
    lines.set(first, others === undefined ? entry : `${others}|${entry}`);
  }
  return lines;
}

// A word that is a title by itself names what somebody does: CPA, dosimetrist.
function namesByThemselves(phrases: readonly Phrase[]): string[] {
  return phrases
    .filter(({ words, occupations }) => words.length === 1 && occupations[0] !== -1)
    .map(({ words }) => words[0]!);
}

// Every word long enough to be mended into, as titles, forms and noise spell it.
function spelledWords(phraseWords: readonly string[]): string[] {
  const all = [
    ...phraseWords,
    ...forms().flatMap(({ first, rest }) => [first, ...rest]),
    ...Object.values(titleNoise.noise)
      .flat()
      .flatMap((form) => form.split(" ")),
  ];
  return [...new Set(all)].filter((word) => word.length >= SHORTEST_MENDED && /^[a-z]+$/.test(word));
}
