import { claimProblems } from "./claims.ts";
import type { KnowledgeFile } from "./file.ts";
import { lawProblems } from "./laws.ts";
import { occupationProblems } from "./occupations.ts";
import { problemAt, type Problem } from "./problem.ts";
import { titleWordProblems } from "./title-words.ts";

/** What no schema can say: how rows of one file, or of several, go together. Takes files that keep to their schemas. */
export function rowProblems(files: readonly KnowledgeFile[], folder: string): Problem[] {
  const under = (path: string) => files.filter((file) => file.path.startsWith(`${path}/`));
  return [
    ...under("law").flatMap((file) => [...misnamed(file, "place"), ...lawProblems(file)]),
    ...under("compacts").flatMap((file) => misnamed(file, "id")),
    ...under("fields/formats").flatMap((file) => misnamed(file, "format")),
    ...under("occupations").flatMap((file) => misnamed(file, "family")),
    ...occupationProblems(under("occupations")),
    ...files.filter(({ path }) => path === "words/title-words.yaml").flatMap(titleWordProblems),
    ...claimProblems(files, folder),
  ];
}

// A file is found by what it is of: US-NY/nyc in us-ny-nyc.yaml.
function misnamed(file: KnowledgeFile, key: string): Problem[] {
  const of = String((file.value as Readonly<Record<string, unknown>>)[key]);
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const wanted = `${of.toLowerCase().replace("/", "-")}.yaml`;
  return name === wanted
    ? []
    : [problemAt(file, [key], `The file is named ${name}; with ${key} ${of} it must be ${wanted}.`)];
}
