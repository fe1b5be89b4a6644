import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  stringify,
  visit,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { KNOWLEDGE, root } from "./knowledge.ts";

/** Columns of a line of knowledge, for those who read a change side by side. */
const WIDTH = 120;

/** Writes every file of knowledge in its one form, so that a change of a day or a word is a change of one line. */
export function makeTidy(): void {
  for (const file of knowledgeFiles()) {
    const text = readFileSync(file, "utf8");
    const tidy = tidied(text);
    if (tidy !== text) writeFileSync(file, tidy);
  }
}

/** Paths of every YAML file of the knowledge, in order. */
export function knowledgeFiles(): string[] {
  const folder = join(root, KNOWLEDGE);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  return files.sort().map((file) => join(folder, file));
}

/**
 * A file of knowledge in its one form: a list has one item a line, a row of names and values stays on one line where it
 * is written so and fits there, and long sentences are folded. Comments and the order of everything stay.
 */
export function tidied(text: string): string {
  const document = parseDocument(text);
  visit(document, (_, node, path) => {
    if (isCollection(node) && node.flow && !staysOnOneLine(node, path)) node.flow = false;
    if (isScalar(node) && node.type?.startsWith("QUOTE")) node.type = quotesOf(String(node.value));
  });
  return document.toString({ lineWidth: WIDTH, minContentWidth: 40 });
}

function staysOnOneLine(node: YAMLMap | YAMLSeq, path: readonly unknown[]): boolean {
  if (node.items.length === 0) return true;
  return isMap(node) && indentOf(path) + widthOf(node) <= WIDTH && !node.items.some(({ value }) => isCollection(value));
}

/** Columns before a node: two for each map it lies in, and the key before it. */
function indentOf(path: readonly unknown[]): number {
  const pairs = path.filter(isPair);
  return 2 * pairs.length + String(pairs.at(-1)?.key ?? "").length + 2;
}

function widthOf(node: Node): number {
  return stringify(node.toJSON(), { collectionStyle: "flow", lineWidth: 0 }).trimEnd().length;
}

// A long address in double quotes would be broken anywhere, with a backslash; everything else breaks at blanks alone.
function quotesOf(text: string): "QUOTE_SINGLE" | "QUOTE_DOUBLE" {
  const isLongWord = text.length > WIDTH - 40 && !/\s/.test(text);
  return text.includes('"') || isLongWord ? "QUOTE_SINGLE" : "QUOTE_DOUBLE";
}
