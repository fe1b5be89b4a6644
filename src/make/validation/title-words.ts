import type { TitleWordsFile } from "../title-words.ts";
import type { KnowledgeFile, Steps } from "./file.ts";
import { problemAt, type Problem } from "./problem.ts";

/** Words of the lists that no title can ever be read into. */
export function titleWordProblems(file: KnowledgeFile): Problem[] {
  const words = file.value as TitleWordsFile;
  const readAs = formsOfOneWord(words);
  const canonical = new Set([...Object.keys(words.same), ...Object.keys(words.people)]);
  return listsOf(words).flatMap(([steps, list]) =>
    list.flatMap((word, i) => {
      const says = canonical.has(word) ? null : whyNever(word, readAs);
      return says === null ? [] : [problemAt(file, [...steps, `${i}`], says)];
    }),
  );
}

function whyNever(word: string, readAs: ReadonlyMap<string, string>): string | null {
  const other = readAs.get(word);
  if (other !== undefined) return `Titles with "${word}" are read as "${other}"; write that, or take it out.`;
  // Titles are cut at hyphens, so that only a row of `same` or `people` can make such a word.
  return word.includes("-") ? `No title is read as "${word}": neither "same" nor "people" has a row for it.` : null;
}

function formsOfOneWord({ same, people }: TitleWordsFile): Map<string, string> {
  const rows = [...Object.entries(same), ...Object.entries(people)];
  return new Map(rows.flatMap(([word, forms]) => forms.flatMap((form) => (isOneWord(form) ? [[form, word]] : []))));
}

function isOneWord(form: string | readonly [string]): form is string {
  return typeof form === "string" && /^[\p{Ll}\p{N}]+$/u.test(form);
}

function listsOf(words: TitleWordsFile): [Steps, readonly string[]][] {
  const {
    roles,
    generic,
    physiciansOwn,
    umbrella,
    giveWay,
    courtesy,
    besideNurse,
    alike,
    junior,
    manySided,
    care,
    broad,
    either,
  } = words;
  const { families: _families, ...ofCare } = care;
  return [
    [["roles", "own"], roles.own],
    [["roles", "leading"], roles.leading],
    ...Object.entries({ generic, physiciansOwn, umbrella, giveWay, courtesy, besideNurse, junior, manySided }).map(
      ([name, list]): [Steps, readonly string[]] => [[name], list],
    ),
    ...Object.entries(ofCare).map(([name, list]): [Steps, readonly string[]] => [["care", name], list]),
    [["broad", "until"], broad.until],
    ...either.flatMap(({ one, other }, i): [Steps, readonly string[]][] => [
      [["either", `${i}`, "one"], one],
      [["either", `${i}`, "other"], other],
    ]),
    ...alike.map((list, i): [Steps, readonly string[]] => [["alike", `${i}`], list]),
  ];
}
