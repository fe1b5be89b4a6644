import { lineOf, type KnowledgeFile, type Steps } from "./file.ts";

/** Something wrong with the knowledge. */
export interface Problem {
  /** From the folder of the knowledge: `law/us-co.yaml`. */
  readonly path: string;
  readonly line: number;
  /** A sentence: what is wrong, and what to write. */
  readonly says: string;
}

/** A problem where these steps lead. */
export function problemAt(file: KnowledgeFile, steps: Steps, says: string): Problem {
  return { path: file.path, line: lineOf(file, steps), says };
}

/** One line each, by file and line; what is told twice of one line is told once. */
export function problemLines(problems: readonly Problem[], folder: string): string[] {
  const sorted = [...problems].sort((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.says, b.says));
  return [...new Set(sorted.map(({ path, line, says }) => `${folder}/${path}:${line} ${says}`))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
