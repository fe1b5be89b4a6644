import { lazily } from "../text/lazily.ts";
import { lazyTable } from "./table.ts";

/** What is compiled as plain data; titles stand in lines behind their first words. */
export interface RawOnet {
  /** Groups of the Standard Occupational Classification, in the order in which all else numbers them. */
  readonly groups: string;
  /** Words of titles with what is known of each, as `src/make/tables/onet.ts` writes them. */
  readonly words: string;
}

/** What O*NET's titles know of work, ours and other. Few titles need to ask. */
export interface Onet {
  /** The groups of the occupations that go by these words, in any order; empty where no title is made of them. */
  groupsOf(words: readonly string[]): readonly string[];
  /** True for words that titles are made of: they mean some work, and are no name of a town or an employer. */
  knows(word: string): boolean;
  /** True for words of which a group of occupations makes its titles. */
  isUsedIn(word: string, group: string): boolean;
  /** True for words of which health care makes its titles, and few others do. */
  isOfCare(word: string): boolean;
  /** True for roles that nearly always name work of this group: a pharmacist is one, an architect may build software. */
  belongsTo(role: string, group: string): boolean;
}

export const onet = lazyTable("onet", (raw: RawOnet, lines): Onet => {
  const groups = raw.groups.split(" ");
  const rows = lines.rows("titles");
  const titlesFrom = lazily(
    (first) =>
      new Map(
        rows
          .get(first)
          ?.split(";")
          .map((entry) => entry.split("=") as [string, string]),
      ),
  );
  const numbered = (number: string): string | undefined => groups[parseInt(number, 36)];
  const marksOf = lazily((word) => marksFrom(raw.words, word));
  return {
    groupsOf: (words) => {
      const [first = "", ...others] = keyOf(words).split(" ");
      const numbers = titlesFrom(first).get(others.join(" "));
      return numbers?.split(" ").map((number) => numbered(number)!) ?? [];
    },
    knows: (word) => marksOf(word) !== null,
    isUsedIn: (word, group) => (marksOf(word)?.groups.split(".") ?? []).some((number) => numbered(number) === group),
    isOfCare: (word) => marksOf(word)?.isOfCare ?? false,
    belongsTo: (role, group) => numbered(marksOf(role)?.own ?? "") === group,
  };
});

interface Marks {
  readonly isOfCare: boolean;
  /** Numbers of groups, parted by dots. */
  readonly groups: string;
  /** The number of the group that a role belongs to; empty where it belongs to none. */
  readonly own: string;
}

function marksFrom(words: string, word: string): Marks | null {
  const at = words.indexOf(` ${word}:`);
  if (at < 0) return null;
  const start = at + word.length + 2;
  const [marks = "", own = ""] = words.slice(start, words.indexOf(" ", start)).split("!");
  return { isOfCare: marks.startsWith("*"), groups: marks.replace("*", ""), own };
}

/** The major groups of those who treat patients and of those who help them. */
export const HEALTH_CARE = /^(?:29|31)-/;

/** The words of a title as one key, whatever their order. */
export function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

/** The group of an occupation code: 29-11 of 29-1141. Within it people do much the same. */
export function groupOf(soc: string): string {
  return soc.slice(0, "29-11".length);
}
