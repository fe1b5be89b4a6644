import { ErrorIndex, type PlainError, type SchemaError } from "./error-index.ts";
import type { Schema } from "./json-schema.ts";
import { Sentences, type Nouns, type Problem } from "./sentences.ts";
import { Walk } from "./walk.ts";
import type { Path } from "./pointer.ts";

/**
 * Words what a JSON Schema validator found wrong with a value: one sentence for one mistake, in the order of the value.
 * The errors say what is wrong; the schema, walked beside the value, says what would be right. Where several shapes are
 * allowed, the one that the value is nearest to gives the words.
 */
export function problemsOf(
  errors: readonly SchemaError[],
  value: unknown,
  schema: Schema,
  nouns: Nouns,
): readonly Problem[] {
  const index = new ErrorIndex(errors);
  const sentences = new Sentences(schema, nouns);
  const worded = new Walk(index, schema, sentences).visit(schema, value, []);
  const plainly = ({ path, message }: PlainError): Problem => ({
    path,
    ofKey: false,
    sentence: `${sentences.name(path)} ${message}.`,
  });
  const plain: Problem[] = [];
  for (const error of index.unworded(value)) {
    const isTold = worded.some((problem) => isWithin(problem.path, error.path));
    if (!isTold && !plain.some((problem) => isWithin(error.path, problem.path))) plain.push(plainly(error));
  }
  const problems = new Map([...worded, ...plain].map((problem) => [JSON.stringify(problem), problem]));
  // What does not fit never passes for right, even where no words were found for it.
  return problems.size > 0 ? [...problems.values()] : index.all(value).slice(0, 1).map(plainly);
}

function isWithin(path: Path, holder: Path): boolean {
  return holder.every((step, i) => path[i] === step);
}
