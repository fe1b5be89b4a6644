import { foldPath } from "../tables/fields.ts";
import type { KeysFile, SectionFieldsFile } from "../tables/fields.ts";
import type { LocalesFile, SectionsFile } from "../tables/headings.ts";
import { headingKey } from "../../tables/headings.ts";
import { lineOf, type KnowledgeFile, type Steps } from "./file.ts";
import { problemAt, type Problem } from "./problem.ts";

/** Words that stand for one thing. */
interface Claim {
  readonly file: KnowledgeFile;
  readonly steps: Steps;
  /** The words as written, and as they are compared. */
  readonly words: string;
  readonly key: string;
  /** What they stand for. */
  readonly owner: string;
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

/** Headings of two sections and names of two fields: a posting with one of them would be read by luck. */
export function claimProblems(files: readonly KnowledgeFile[], folder: string): Problem[] {
  const file = <T>(path: string, claimsOf: (value: T, claim: Claims) => readonly Claim[]): readonly Claim[] => {
    const found = files.find((one) => one.path === path);
    return found ? claimsOf(found.value as T, claimsIn(found)) : [];
  };
  const keys = (list: "keys" | "weak") =>
    file<KeysFile>("fields/keys.yaml", (roles, claim) =>
      Object.entries(roles).flatMap(([role, lists]) => claim(role, [role, list], lists[list], foldPath)),
    );
  const sectionFields = (list: "sections" | "objects") =>
    file<SectionFieldsFile>("fields/sections.yaml", (value, claim) => ofLists(value[list], [list], claim, foldPath));
  const headings = [
    ...file<SectionsFile>("headings/sections.yaml", ({ sections }, claim) =>
      sections.flatMap(({ id, observed, expected }, i) => [
        ...claim(id, ["sections", `${i}`, "observed"], observed, headingKey),
        ...claim(id, ["sections", `${i}`, "expected"], expected, headingKey),
      ]),
    ),
    ...file<LocalesFile>("headings/locales.yaml", ({ locales }, claim) =>
      Object.entries(locales).flatMap(([tag, lists]) => ofLists(lists, ["locales", tag], claim, headingKey)),
    ),
  ];
  return [keys("keys"), keys("weak"), sectionFields("sections"), sectionFields("objects"), headings].flatMap((claims) =>
    claimedTwice(claims, folder),
  );
}

type Claims = (
  owner: string,
  steps: Steps,
  words: readonly string[] | undefined,
  keyOf: (words: string) => string,
) => Claim[];

function claimsIn(file: KnowledgeFile): Claims {
  return (owner, steps, list = [], keyOf) =>
    list.map((words, i) => ({ file, steps: [...steps, `${i}`], words, key: keyOf(words), owner }));
}

function ofLists(lists: Lists, above: Steps, claim: Claims, keyOf: (words: string) => string): Claim[] {
  return Object.entries(lists).flatMap(([owner, list]) => claim(owner, [...above, owner], list, keyOf));
}

function claimedTwice(claims: readonly Claim[], folder: string): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const before = first.get(claim.key);
    if (!before) first.set(claim.key, claim);
    if (!before || before.owner === claim.owner) return [];
    const there = `${folder}/${before.file.path}:${lineOf(before.file, before.steps)}`;
    return [
      problemAt(
        claim.file,
        claim.steps,
        `"${claim.words}" stands under "${claim.owner}" here, and under "${before.owner}" at ${there}.`,
      ),
    ];
  });
}
