import { headingKey, type RawHeadings } from "../../tables/headings.ts";
import type { SectionFamily, SectionId } from "../../tables/ids.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";

/** `headings/sections.yaml`. */
export interface SectionsFile {
  readonly sections: readonly {
    readonly id: SectionId;
    readonly label: string;
    readonly family?: SectionFamily;
    readonly observed?: readonly string[];
    readonly expected?: readonly string[];
  }[];
}

/** `headings/locales.yaml`: language, section, headings. */
export interface LocalesFile {
  readonly locales: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

type BySection = Readonly<Partial<Record<SectionId, readonly string[]>>>;

interface Matching {
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly beforeName: BySection;
  readonly endings: BySection;
  readonly notNames: readonly string[];
  readonly votes: Readonly<Record<string, { readonly strong: readonly string[]; readonly support: readonly string[] }>>;
  readonly notHeadings: readonly string[];
}

/** Puts every heading behind its key. */
export function compile(): string {
  const { sections } = readKnowledge<SectionsFile>("headings/sections.yaml");
  const { locales } = readKnowledge<LocalesFile>("headings/locales.yaml");
  const matching = readKnowledge<Matching>("headings/matching.yaml");
  const variants: Record<string, string> = {};
  for (const { id, observed = [], expected = [] } of sections) addAll(variants, id, [...observed, ...expected]);
  for (const locale of Object.values(locales))
    for (const [id, forms] of Object.entries(locale)) addAll(variants, id, forms);
  const raw: RawHeadings = {
    notHeadings: matching.notHeadings.map(headingKey),
    leads: byLength(matching.leads.map(headingKey)),
    tails: byLength(matching.tails.map(headingKey)),
    beforeName: byWords(matching.beforeName),
    endings: byWords(matching.endings),
    notNames: matching.notNames,
    words: wordsByLength(Object.keys(variants)),
    ids: sections.map(({ id }) => id),
  };
  return withLines(raw, { variants: Object.entries(variants), votes: votesByWord(matching.votes) });
}

function addAll(variants: Record<string, string>, id: string, forms: readonly string[]): void {
  for (const form of forms) variants[headingKey(form)] = id;
}

function byWords(forms: BySection): [words: string, id: SectionId][] {
  const pairs = (Object.entries(forms) as [SectionId, readonly string[]][]).flatMap(([id, list]) =>
    list.map((form) => [headingKey(form), id] as const),
  );
  return [...new Map(pairs.sort(([a], [b]) => b.length - a.length))];
}

function votesByWord(votes: Matching["votes"]): Map<string, string> {
  const byWord: Record<string, string[]> = {};
  for (const [id, { strong, support }] of Object.entries(votes)) {
    for (const word of new Set(strong)) (byWord[word] ??= []).push(`!${id}`);
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

function byLength(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
