import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KNOWLEDGE, root } from "../../src/make/knowledge.ts";

/** A slip in one file of the knowledge. */
export interface Slip {
  /** What kind of slip it is. */
  readonly what: string;
  /** From the folder of the knowledge: `law/us-co.yaml`. */
  readonly path: string;
  /** What stands there, its first occurrence, and what is written instead; `▸` marks each line that is told. */
  readonly edits: readonly (readonly [right: string, wrong: string])[];
  /** What is told, one sentence for each mark. */
  readonly told: readonly string[];
}

/** Does something with a copy of our knowledge, which is gone afterwards. */
export function inCopyOfKnowledge<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "knowledge-"));
  try {
    cpSync(join(root, KNOWLEDGE), folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes the slip in a copy; the answer are the lines that must be told of it. */
export function plant({ path, edits, told }: Slip, folder: string): string[] {
  const file = join(folder, path);
  const marked = edits.reduce((text, [right, wrong]) => replaced(text, right, wrong, path), readFileSync(file, "utf8"));
  writeFileSync(file, marked.replaceAll(MARK, ""));
  const lines = marked.split("\n").flatMap((line, i) => Array.from(line.matchAll(/▸/g), () => i + 1));
  return told.map((sentence, i) => `${KNOWLEDGE}/${path}:${lines[i]} ${sentence}`);
}

const MARK = "▸";

function replaced(text: string, right: string, wrong: string, path: string): string {
  const at = text.indexOf(right);
  if (at < 0) throw new Error(`${path} does not hold ${JSON.stringify(right)}.`);
  return text.slice(0, at) + wrong + text.slice(at + right.length);
}
