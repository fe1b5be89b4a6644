import { join } from "node:path";
import { stop } from "../../cli/stop.ts";
import { KNOWLEDGE, root } from "../knowledge.ts";
import { knowledgeFile, lineOf, yamlFiles, type KnowledgeFile } from "./file.ts";
import { problemAt, problemLines, type Problem } from "./problem.ts";
import { referenceProblems, type NamesIn } from "./references.ts";
import { checkAgainst, partsOf, schemaComment, schemaFor, schemas, SCHEMAS } from "./schemas.ts";
import { toldErrors } from "./sentences.ts";
import { syntaxProblems } from "./syntax.ts";
import { rowProblems } from "./rows.ts";

/** What a look at all files of knowledge finds. */
export interface Validated {
  /** One line each, by file and line. */
  readonly problems: readonly string[];
  /** The ids that files give to their rows. */
  readonly names: readonly NamesIn[];
}

/** The ids in the knowledge. Where anything is wrong with it, the run ends and tells all of it. */
export function demandSound(folder = join(root, KNOWLEDGE)): readonly NamesIn[] {
  const { problems, names } = validateKnowledge(folder);
  if (problems.length > 0) stop(problems.join("\n"));
  return names;
}

/** Checks every YAML file of a folder of knowledge: against its schema, then against the others. */
export function validateKnowledge(folder: string): Validated {
  const files = yamlFiles(folder).map((path) => knowledgeFile(folder, path));
  const problems: Problem[] = [];
  const names: NamesIn[] = [];
  const sound: KnowledgeFile[] = [];
  const untold = new Set<string>();
  for (const file of files) {
    const schema = schemaFor(file.path);
    const own = schema === undefined ? [withoutSchema(file)] : problemsIn(file, schema, names);
    problems.push(...own);
    if (own.length === 0) sound.push(file);
    else if (file.value === undefined && schema) for (const kind of declaredBy(schema)) untold.add(kind);
  }
  problems.push(...referenceProblems(names, untold, KNOWLEDGE), ...rowProblems(sound, KNOWLEDGE));
  return { problems: problemLines(problems, KNOWLEDGE), names };
}

function withoutSchema(file: KnowledgeFile): Problem {
  const wanted = `${SCHEMAS}/${file.path.replace(/\.yaml$/, "")}.schema.json`;
  return problemAt(file, [], `No schema says what stands in this file. Write ${wanted}.`);
}

function problemsIn(file: KnowledgeFile, schema: string, names: NamesIn[]): Problem[] {
  const found = syntaxProblems(file);
  if (!file.text.startsWith(`${schemaComment(file.path, schema)}\n`))
    found.push({ path: file.path, line: 1, says: "The first line does not name the schema. Run: npm run make tidy" });
  if (file.value === undefined) return found;
  const { errors, declared, referred } = checkAgainst(schema, file.value);
  names.push({ file, declared, referred });
  const subject = { value: file.value, lineOf: (steps: readonly string[]) => lineOf(file, steps) };
  return [...found, ...toldErrors(errors, subject).map(({ steps, says }) => problemAt(file, steps, says))];
}

function declaredBy(schema: string): string[] {
  return [...partsOf(schemas.get(schema)!)].flatMap((part) =>
    typeof part["x-declares"] === "string" ? [part["x-declares"]] : [],
  );
}
