import { sortLines } from "../../tables/sorted-lines.ts";
import { SHORTEST_MENDED, type PackedTitles } from "../../tables/titles.ts";
import { readOccupations } from "../occupations.ts";
import { forms, titleNoise, titleWords } from "../title-words.ts";
import { gatherPhrases, type Phrase } from "../title-phrases.ts";

/** The titles of every occupation, read into words, each behind its rarest word. */
export function compile(): PackedTitles {
  const phrases = gatherPhrases();
  const frequency = new Map<string, number>();
  for (const { words } of phrases) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return {
    ids: readOccupations().map(({ id }) => id),
    forms: packLines(forms().map((form) => [form.first, [form.rest.join(" "), form.canonical, form.isPerson ? "p" : "", form.exact ?? ""].join(";").replace(/;+$/, "")])),
    words: sortLines([...frequency].map(([word, count]) => `${word}|${Math.round(10 * Math.log2(phrases.length / count))}`)),
    spelled: sortLines(spelledWords([...frequency.keys()])),
    phrases: packLines(phrases.map((phrase) => {
      const [rarest = "", ...others] = [...phrase.words].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1));
      return [rarest, `${others.join(" ")};${phrase.occupations.join(",")}`];
    })),
    roles: { own: [...new Set([...titleWords.roles.own, ...namesByThemselves(phrases)])].join(" "), leading: titleWords.roles.leading.join(" "), generic: titleWords.generic.join(" "), giveWay: titleWords.giveWay.join(" "), umbrella: titleWords.umbrella.join(" "), courtesy: titleWords.courtesy.join(" "), physiciansOwn: titleWords.physiciansOwn.join(" ") },
    alike: titleWords.alike.map((group) => group.join(" ")),
    noise: [...new Set(Object.values(titleNoise.noise).flat())].filter((word) => !word.includes(" ")).join("|"),
    junior: titleWords.junior.join(" "),
    states: titleWords.states.join(" "),
  };
}

function packLines(entries: readonly (readonly [string, string])[]): string {
  const lines = new Map<string, string[]>();
  for (const [first, entry] of entries) lines.set(first, [...(lines.get(first) ?? []), entry]);
  return sortLines([...lines].map(([first, list]) => [first, ...list].join("|")));
}

// A word that is a title by itself names what somebody does: CPA, dosimetrist.
function namesByThemselves(phrases: readonly Phrase[]): string[] {
  return phrases.filter(({ words, occupations }) => words.length === 1 && occupations[0] !== -1).map(({ words }) => words[0]!);
}

// Every word long enough to be mended into, as titles, forms and noise spell it.
function spelledWords(phraseWords: readonly string[]): string[] {
  const all = [...phraseWords, ...forms().flatMap(({ first, rest }) => [first, ...rest]), ...Object.values(titleNoise.noise).flat().flatMap((form) => form.split(" "))];
  return [...new Set(all)].filter((word) => word.length >= SHORTEST_MENDED && /^[a-z]+$/.test(word));
}
