import type { CredentialId, OccupationId } from "./ids.ts";
import { lazily } from "../text/lazily.ts";
import { lazyTable } from "./table.ts";

/** Groups of occupations, in the order in which the lines number them. */
export type RawDutyWords = readonly string[];

/** How much a word of duties tells of whose work it is, by the group or the occupation that does it. */
export type Weights = ReadonlyMap<string, number>;

/** What words of duties tell. Only texts that ask for what does not go with their title need to know. */
export interface DutyWords {
  /** What a word or two neighbouring words tell of groups of occupations, by how rare they are elsewhere. */
  weightsOf(words: string): Weights;
  /** The occupations whose own duties name the word. */
  ownersOf(word: string): readonly OccupationId[];
  /** The occupations in a group. */
  membersOf(group: string): readonly OccupationId[];
  /** The occupations that hold a licence or a certificate, without the narrower kinds of them. */
  holdersOf(id: CredentialId): readonly OccupationId[];
}

export const dutyWords = lazyTable("duty-words", (groups: RawDutyWords, lines): DutyWords => {
  const weights = lines.rows("weights");
  const owners = lines.rows("owners");
  const members = lines.rows("members");
  const holders = lines.rows("holders");
  const idsIn = (text: string | undefined): OccupationId[] => (text?.split(" ") ?? []) as OccupationId[];
  return {
    weightsOf: lazily(
      (words) =>
        new Map(
          weights
            .get(words)
            ?.split(" ")
            .map((entry) => weightIn(entry, groups)),
        ),
    ),
    ownersOf: (word) => idsIn(owners.get(word)),
    membersOf: (group) => idsIn(members.get(group)),
    holdersOf: (id) => idsIn(holders.get(id)),
  };
});

/** A weight is kept in quarters of a bit. */
export const QUARTERS = 4;

// "5k.c": the number of the group and the weight, both to the base of 36.
function weightIn(entry: string, groups: readonly string[]): [group: string, weight: number] {
  const [group = "", weight = ""] = entry.split(".");
  return [groups[parseInt(group, 36)] ?? "", parseInt(weight, 36) / QUARTERS];
}

/** The group that an occupation's duties are weighed in: physicians of all specialties do one work. */
export function dutyGroupOf(soc: string): string {
  return /^29-12[124]/.test(soc) ? "29-1200" : soc;
}

/** What a line of duties is made of: the stems of its words, and each two that stand side by side. */
export function stemsOf(text: string): { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> } {
  const words = (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !EMPTY.has(word)).map(stem);
  return { words: new Set(words), pairs: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)) };
}

// "Files", "filed" and "filing" are one; that "filer" and "file" fall together too does no harm, since all texts are cut
// the same way.
function stem(word: string): string {
  let cut = word;
  if (cut.length > 4)
    cut = cut
      .replace(/ies$/, "y")
      .replace(/(ss|sh|ch|x|z)es$/, "$1")
      .replace(/([^su])s$/, "$1");
  if (cut.length > 5) cut = cut.replace(/(?:ing|ed|ers?|or|ations?|ions?|ment|al|ly)$/, "");
  return cut.replace(/e$/, "").replace(/(.)\1$/, "$1");
}

// Words without a meaning of their own, and verbs that go with any work.
const EMPTY = new Set(
  (
    "and the for with from into are been who whom whose which that this these those other others such any all each new " +
    "their its they them you your our not than then when where while during within through between before after " +
    "under over about per also may must will can should own etc including include includes related needed necessary " +
    "appropriate required according based well more most both either via out off use uses used using ensure ensures " +
    "make makes making made provide provides provided providing perform performs performed performing duties work"
  ).split(" "),
);
