import { NONE_OF_OURS, SHORTEST_MENDED, type RawTitles } from "../../tables/titles.ts";
import { withLines } from "../lines.ts";
import { forms, titleNoise, titleWords } from "../title-words.ts";
import { withDoubts } from "../title-doubts.ts";
import { gatherPhrases, type Phrase } from "../title-phrases.ts";

/** The titles of every occupation, read into words, each behind its rarest word. */
export function compile(): string {
  const phrases = withDoubts(gatherPhrases());
  const frequency = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
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
    care: {
      families: titleWords.care.families.join(" "),
      fields: titleWords.care.fields.join(" "),
      others: [...titleWords.care.units, ...titleWords.care.settings, ...titleWords.care.populations].join(" "),
      manySided: titleWords.manySided.join(" "),
    },
    ambiguous: titleWords.ambiguous.join(" "),
    broad: { names: titleWords.broad.names, until: titleWords.broad.until.join(" ") },
    either: titleWords.either.map(({ is, one, other }) => ({ is, one: one.join(" "), other: other.join(" ") })),
    noise: [...new Set(Object.values(titleNoise.noise).flat())].filter((word) => !word.includes(" ")).join("|"),
    junior: titleWords.junior.join(" "),
    states: titleWords.states.join(" "),
    spelled: byFirstLetter(spelledWords([...frequency.keys()])),
  };
  return withLines(raw, { words: wordRows(phrases, frequency), forms: formLines() });
}

// Phrases of a word stay in the order in which they were gathered.
function wordRows(phrases: readonly Phrase[], frequency: ReadonlyMap<string, number>): Map<string, string> {
  const rows = new Map<string, string>();
  for (const [word, times] of frequency) rows.set(word, String(Math.round(10 * Math.log2(phrases.length / times))));
  for (const { words, occupations } of phrases) {
    const [rarest = "", ...others] = [...words].sort(
      (a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1),
    );
    const ids = occupations.map((id) => id ?? NONE_OF_OURS);
    rows.set(rarest, `${rows.get(rarest)};${others.join(" ")}=${ids.join(" ")}`);
  }
  return rows;
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
    .filter(({ words, occupations }) => words.length === 1 && occupations[0] !== null)
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
  return [...new Set(all)].filter((word) => word.length >= SHORTEST_MENDED && /^[a-z]+$/.test(word)).sort();
}

function byFirstLetter(words: readonly string[]): Record<string, string> {
  const byLetter: Record<string, string> = {};
  for (const word of words) byLetter[word[0]!] = `${byLetter[word[0]!] ?? " "}${word} `;
  return byLetter;
}
