import type { Profile } from "../../tables/profiles.ts";
import { completed, type Family } from "../occupations.ts";
import type { KnowledgeFile, Steps } from "./file.ts";
import { problemAt, type Problem } from "./problem.ts";

type Found = readonly [steps: Steps, says: string];

/** What a row lacks even with the defaults of its family, and figures and demands that contradict each other. */
export function occupationProblems(files: readonly KnowledgeFile[]): Problem[] {
  const parents = new Map(
    files.flatMap(({ value }) => (value as Family).occupations.map(({ id, parent }) => [id!, parent] as const)),
  );
  return files.flatMap((file) => {
    const family = file.value as Family;
    return family.occupations.flatMap((own, i) => {
      const row = completed(own, family);
      const found = [...lacks(row), ...unordered(row), ...tornBetween(row), ...circle(row.id, parents)];
      return found.map(([steps, says]) => problemAt(file, ["occupations", `${i}`, ...steps], says));
    });
  });
}

/** What a row or its family must say, and what that is. */
const NEEDED: readonly (readonly [key: string, valueIn: (row: Profile) => unknown, what: string])[] = [
  ["soc", ({ soc }) => soc, "the code of the Standard Occupational Classification, such as 29-1141"],
  ["education.min", ({ education }) => education.min, "the least schooling that is enough, in words"],
  ["education.level", ({ education }) => education.level, "the same as a level, such as bachelor"],
  ["education.accepts", ({ education }) => education.accepts, "degrees that are enough, or []"],
  ["restrictedTitle", (row) => row.restrictedTitle, "whether the law keeps the title for license holders, in words"],
  ["confidence", ({ confidence }) => confidence, "how sure the row is, such as high"],
  ["evidence", ({ evidence }) => evidence, "what the requirements and the pay rest on"],
];

function lacks(row: Profile): Found[] {
  return NEEDED.filter(([, valueIn]) => valueIn(row) === undefined).map(([key, , what]) => [
    [],
    `"${row.id}" has no "${key}", and the defaults of its family have none; it needs one: ${what}.`,
  ]);
}

function unordered({ id, pay, payCheck }: Profile): Found[] {
  const found: Found[] = [];
  if (pay.p10 > pay.median || pay.median > pay.p90)
    found.push([
      ["pay"],
      `The pay of "${id}" must rise from p10 to median to p90; it is ${pay.p10}, ${pay.median}, ${pay.p90}.`,
    ]);
  for (const [key, [low, high]] of Object.entries(payCheck))
    if (low >= high)
      found.push([["payCheck", key], `"${id}" has ${low} as its lowest believable pay and ${high} as its highest.`]);
  return found;
}

/** A credential that a row asks of everybody, and takes for a sign of a mistake. */
function tornBetween({ id, licenses = [], boards = [], contraindicated = [] }: Profile): Found[] {
  const asked = new Set([
    ...licenses.flatMap(({ anyOf, required }) => (required ? anyOf : [])),
    ...boards.filter(({ level }) => level === "required").map(({ credential }) => credential),
  ]);
  return contraindicated.flatMap((entry): Found[] =>
    "credential" in entry && !entry.when && asked.has(entry.credential)
      ? [[[], `"${id}" requires "${entry.credential}", and names it under "contraindicated" too.`]]
      : [],
  );
}

function circle(id: string, parents: ReadonlyMap<string, string | undefined>): Found[] {
  const seen = new Set([id]);
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    if (at === id) return [[["parent"], `"${id}" is a kind of itself: ${[...seen, id].join(" is a kind of ")}.`]];
    if (seen.has(at)) return [];
    seen.add(at);
  }
  return [];
}
