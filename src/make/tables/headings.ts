import { headingKey, type RawHeadings } from "../../tables/headings.ts";
import { readKnowledge } from "../knowledge.ts";
import { Packing } from "../packing.ts";

interface SectionRow {
  readonly id: string;
  readonly label: string;
  readonly observed?: readonly string[];
  readonly expected?: readonly string[];
}
interface Matching {
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly beforeName: Readonly<Record<string, readonly string[]>>;
  readonly endings: Readonly<Record<string, readonly string[]>>;
  readonly notNames: readonly string[];
  readonly votes: Readonly<Record<string, { readonly strong: readonly string[]; readonly support: readonly string[] }>>;
  readonly notHeadings: readonly string[];
}

/** Puts every heading behind its key. A heading that belongs to two sections stops the build. */
export function compile(): Uint8Array {
  const { sections } = readKnowledge<{ sections: readonly SectionRow[] }>("headings/sections.yaml");
  const { locales } = readKnowledge<{ locales: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> }>(
    "headings/locales.yaml",
  );
  const matching = readKnowledge<Matching>("headings/matching.yaml");
  const variants: Record<string, string> = {};
  for (const { id, observed = [], expected = [] } of sections) addAll(variants, id, [...observed, ...expected]);
  const ids = new Set(sections.map(({ id }) => id));
  for (const locale of Object.values(locales))
    for (const [id, forms] of Object.entries(locale)) addAll(variants, known(id, ids), forms);
  const raw: RawHeadings = {
    notHeadings: matching.notHeadings.map(headingKey),
    leads: byLength(matching.leads.map(headingKey)),
    tails: byLength(matching.tails.map(headingKey)),
    beforeName: byWords(matching.beforeName, ids),
    endings: byWords(matching.endings, ids),
    notNames: matching.notNames,
  };
  return new Packing()
    .json(raw)
    .choices(new Map(Object.entries(variants)))
    .keyedTexts(votesByWord(matching.votes, ids))
    .list(wordsByLength(Object.keys(variants)))
    .whole();
}

function addAll(variants: Record<string, string>, id: string, forms: readonly string[]): void {
  for (const form of forms) {
    const key = headingKey(form);
    const other = variants[key];
    if (other !== undefined && other !== id)
      throw new Error(`The heading "${form}" stands under ${other} and under ${id}.`);
    variants[key] = id;
  }
}

function byWords(
  forms: Readonly<Record<string, readonly string[]>>,
  ids: ReadonlySet<string>,
): [words: string, id: string][] {
  const pairs = Object.entries(forms).flatMap(([id, list]) =>
    list.map((form) => [headingKey(form), known(id, ids)] as const),
  );
  return [...new Map(pairs.sort(([a], [b]) => b.length - a.length))];
}

function votesByWord(votes: Matching["votes"], ids: ReadonlySet<string>): Map<string, string> {
  const byWord: Record<string, string[]> = {};
  for (const [id, { strong, support }] of Object.entries(votes)) {
    for (const word of new Set(strong)) (byWord[word] ??= []).push(`!${known(id, ids)}`);
    for (const word of new Set(support)) if (!strong.includes(word)) (byWord[word] ??= []).push(id);
  }
  return new Map(Object.entries(byWord).map(([word, votes]) => [word, votes.join(" ")]));
}

function wordsByLength(keys: readonly string[]): string[] {
  const byLength: string[] = [];
  for (const word of new Set(keys.flatMap((key) => key.split(" "))))
    byLength[word.length] = `${byLength[word.length] ?? " "}${word} `;
  return Array.from(byLength, (words) => words ?? "");
}

function known(id: string, ids: ReadonlySet<string>): string {
  if (!ids.has(id)) throw new Error(`No section has the id "${id}".`);
  return id;
}

function byLength(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
