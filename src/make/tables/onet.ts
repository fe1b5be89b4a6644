import { groupOf, HEALTH_CARE, keyOf, type RawOnet } from "../../tables/onet.ts";
import { withLines } from "../lines.ts";
import { readOccupations, type OccupationRow } from "../occupations.ts";
import { readOnetTitles, type OnetTitle } from "../onet-titles.ts";
import { gatherPhrases } from "../title-phrases.ts";

/** Titles of O*NET that hold the words of one of ours, and every word that O*NET's titles are made of. */
export function compile(): string {
  const titles = readOnetTitles();
  const groups = [...new Set(titles.flatMap((title) => [...title.groups]))].sort();
  const raw: RawOnet = { groups: groups.join(" "), words: wordList(titles, groups) };
  return withLines(raw, { titles: titleRows(titles.filter(holdsName()), groups) });
}

// What shares no whole name with us is never asked for.
function holdsName(): (title: OnetTitle) => boolean {
  const ours = new Map<string, (readonly string[])[]>();
  for (const { words } of gatherPhrases()) ours.set(words[0]!, [...(ours.get(words[0]!) ?? []), words]);
  return ({ words, andImplied }) =>
    words.length > 1 &&
    andImplied.some((word) => ours.get(word)?.some((name) => name.every((one) => andImplied.includes(one))));
}

// First word of a title → its other words=the numbers of its groups.
function titleRows(titles: readonly OnetTitle[], groups: readonly string[]): Map<string, string> {
  const rows = new Map<string, string>();
  for (const title of titles) {
    const [first = "", ...others] = keyOf(title.words).split(" ");
    const entry = `${others.join(" ")}=${[...title.groups].map((code) => numberOf(code, groups)).join(" ")}`;
    const before = rows.get(first);
    rows.set(first, before === undefined ? entry : `${before};${entry}`);
  }
  return rows;
}

/** How titles use a word. */
interface Use {
  titles: number;
  ofCare: number;
  readonly groups: Set<string>;
  /** By group: titles that end in the word. */
  readonly heads: Map<string, number>;
}

// "labor:3.k dialysis:*z pharmacist:*z!z": a word, a star where it is one of health care, the groups that ours under a
// licence stand in and whose titles use it, and the group of which nearly all titles are that end in it.
function wordList(titles: readonly OnetTitle[], groups: readonly string[]): string {
  const licensed = new Set(
    readOccupations()
      .filter(isLicensed)
      .map(({ soc }) => groupOf(soc)),
  );
  const entries = [...usesOf(titles)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, use]) => {
      const numbers = [...use.groups].filter((code) => licensed.has(code)).map((code) => numberOf(code, groups));
      const own = ownGroup(use);
      return `${word}:${isOfCare(use) ? "*" : ""}${numbers.join(".")}${own === null ? "" : `!${numberOf(own, groups)}`}`;
    });
  return ` ${entries.join(" ")} `;
}

function usesOf(titles: readonly OnetTitle[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { words, groups } of titles) {
    for (const word of new Set(words)) {
      const use = uses.get(word) ?? { titles: 0, ofCare: 0, groups: new Set(), heads: new Map<string, number>() };
      use.titles++;
      if ([...groups].some((group) => HEALTH_CARE.test(group))) use.ofCare++;
      for (const group of groups) use.groups.add(group);
      uses.set(word, use);
    }
    const { heads } = uses.get(words.at(-1)!)!;
    for (const group of groups) heads.set(group, (heads.get(group) ?? 0) + 1);
  }
  return uses;
}

/** A word belongs to health care where it stands in this many titles or more, and this share of them is of health care. */
const FEWEST = 2;
const MOSTLY = 0.8;

function isOfCare({ titles, ofCare }: Use): boolean {
  return titles >= FEWEST && ofCare / titles >= MOSTLY;
}

/** A role belongs to a group where this share of the titles that end in it does. */
const NEARLY_ALL = 0.7;

function ownGroup({ heads }: Use): string | null {
  const all = [...heads.values()].reduce((sum, count) => sum + count, 0);
  return [...heads].find(([, count]) => all >= FEWEST && count / all >= NEARLY_ALL)?.[0] ?? null;
}

function isLicensed({ licenses = [] }: OccupationRow): boolean {
  return licenses.some(({ required }) => required);
}

function numberOf(group: string, groups: readonly string[]): string {
  return groups.indexOf(group).toString(36);
}
