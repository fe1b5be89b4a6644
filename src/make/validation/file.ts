import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from "yaml";

/** One YAML file of the knowledge, with the place of everything in it. */
export interface KnowledgeFile {
  /** From the folder of the knowledge: `law/us-co.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** What it says; `undefined` where it cannot be read as YAML. */
  readonly value: unknown;
}

/** Keys and list positions from the top of a file down to a value. */
export type Steps = readonly string[];

const read = new Map<string, KnowledgeFile>();

/** Reads a file once: many tables ask for the same one, and reading YAML is slow. */
export function knowledgeFile(folder: string, path: string): KnowledgeFile {
  const at = join(folder, path);
  const before = read.get(at);
  if (before) return before;
  const file = parseFile(path, readFileSync(at, "utf8"));
  read.set(at, file);
  return file;
}

function parseFile(path: string, text: string): KnowledgeFile {
  const document = parseDocument(text, { prettyErrors: false });
  return { path, text, document, value: document.errors.length > 0 ? undefined : document.toJS() };
}

/** Paths of every YAML file under a folder, in order. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** The line of the last of these steps that is there: its key, or the entry of its list. */
export function lineOf({ document, text }: KnowledgeFile, steps: Steps): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of steps) {
    const next = stepInto(node, step);
    if (!next) break;
    [node, offset] = next;
  }
  return lineAt(text, offset);
}

function stepInto(node: unknown, step: string): [value: unknown, offset: number] | null {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
    return pair ? [pair.value, pair.key.range?.[0] ?? 0] : null;
  }
  const item = isSeq<Node>(node) ? node.items[Number(step)] : undefined;
  return item ? [item, item.range?.[0] ?? 0] : null;
}

/** The line, from 1, on which an offset lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The value under these steps. */
export function valueAt(value: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined),
    value,
  );
}
