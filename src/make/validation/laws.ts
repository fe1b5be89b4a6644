import { didYouMean } from "../../text/nearest.ts";
import type { LawFile, LawRow, Sourced } from "../law.ts";
import type { KnowledgeFile, Steps } from "./file.ts";
import { problemAt, type Problem } from "./problem.ts";

type Found = readonly [steps: Steps, says: string];

/** Values whose source the row does not list, days out of order, doubts that nobody put into words. */
export function lawProblems(file: KnowledgeFile): Problem[] {
  const { laws } = file.value as LawFile;
  return laws.flatMap((row, i) =>
    [...sourceProblems(row), ...dayProblems(row), ...doubtProblems(row)].map(([steps, says]) =>
      problemAt(file, ["laws", `${i}`, ...steps], says),
    ),
  );
}

function sourceProblems(row: LawRow): Found[] {
  const values = [...sourcedValues(row), ...(row.exposure ? [[["exposure"], row.exposure] as const] : [])];
  return values.flatMap(([steps, { source, read }]): Found[] => {
    const listed = row.sources[source];
    if (!listed)
      return [
        [[...steps, "source"], `"${row.id}" has no source "${source}".${didYouMean(source, Object.keys(row.sources))}`],
      ];
    return listed.read === read
      ? []
      : [
          [
            [...steps, "read"],
            `"${source}" was read on ${listed.read ?? "no day"} by the list of sources, and on ${read ?? "no day"} here.`,
          ],
        ];
  });
}

function dayProblems(row: LawRow): Found[] {
  const { from, until, settledFrom } = row;
  const early = from === undefined ? [] : sourcedValues(row).filter(([steps]) => steps.at(-1)! < from);
  return [
    ...early.map(([steps]): Found => [steps, `${steps.at(-1)} is before the first day of the law, ${from}.`]),
    ...(from && until && until <= from
      ? [[["until"], `${until} is not after the first day of the law, ${from}.`] as const]
      : []),
    ...(from && settledFrom && settledFrom <= from
      ? [[["settledFrom"], `${settledFrom} is not after the first day of the law, ${from}.`] as const]
      : []),
  ];
}

function doubtProblems({ confidence, doubts, notes }: LawRow): Found[] {
  if (confidence !== "low" || doubts || notes) return [];
  return [[["confidence"], `A law of low confidence says why, under "doubts" or "notes".`]];
}

/** The values that stand under a day, with the steps to them. */
function sourcedValues({ reach = {}, obligations = {} }: LawRow): (readonly [Steps, Sourced])[] {
  return [
    ...Object.entries(reach).map(([day, value]) => [["reach", day], value] as const),
    ...Object.entries(obligations).flatMap(([kind, dated]) =>
      Object.entries(dated as Readonly<Record<string, Sourced>>).map(
        ([day, value]) => [["obligations", kind, day], value] as const,
      ),
    ),
  ];
}
