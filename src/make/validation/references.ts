import { didYouMean } from "../../text/nearest.ts";
import type { KnowledgeFile } from "./file.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { NamedId } from "./schemas.ts";

/** The ids that one file gives and names. */
export interface NamesIn {
  readonly file: KnowledgeFile;
  readonly declared: readonly NamedId[];
  readonly referred: readonly NamedId[];
}

/** Ids that are given twice, and ids that nothing has. Of `untold` kinds nobody knows all ids, since a file is broken. */
export function referenceProblems(names: readonly NamesIn[], untold: ReadonlySet<string>, folder: string): Problem[] {
  const known = new Map<string, Map<string, string>>();
  const found: Problem[] = [];
  for (const { file, declared } of names)
    for (const { kind, id, steps } of declared) {
      const ofKind = known.get(kind) ?? new Map<string, string>();
      known.set(kind, ofKind);
      const first = ofKind.get(id);
      const here = problemAt(file, steps, "");
      if (first === undefined) ofKind.set(id, `${folder}/${file.path}:${here.line}`);
      else found.push({ ...here, says: `The ${inWords(kind)} "${id}" is there already, at ${first}.` });
    }
  for (const { file, referred } of names)
    for (const { kind, id, steps } of referred) {
      const ofKind = known.get(kind);
      if (untold.has(kind) || ofKind?.has(id)) continue;
      found.push(
        problemAt(file, steps, `There is no ${inWords(kind)} "${id}".${didYouMean(id, [...(ofKind?.keys() ?? [])])}`),
      );
    }
  return found;
}

/** "protected-class" as people say it. */
function inWords(kind: string): string {
  return kind.replaceAll("-", " ");
}
