import { readFileSync, writeFileSync } from "node:fs";
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
import { schemaComment, schemaFor } from "./validation/schemas.ts";
import { yamlFiles } from "./validation/file.ts";

/** Columns of a line of knowledge, for those who read a change side by side. */
const WIDTH = 120;

/** Writes every file of knowledge in its one form, so that a change of a day or a word is a change of one line. */
export function makeTidy(): void {
  const folder = join(root, KNOWLEDGE);
  for (const path of yamlFiles(folder)) {
    const text = readFileSync(join(folder, path), "utf8");
    const tidy = tidied(text, path);
    if (tidy !== text) writeFileSync(join(folder, path), tidy);
  }
}

/**
 * A file of knowledge in its one form: its first line names its schema, a list has one item a line, a row of names and
 * values stays on one line where it is written so and fits there, and long sentences are folded. Comments and the order
 * of everything stay.
 */
export function tidied(text: string, path: string): string {
  const schema = schemaFor(path);
  const head = schema === undefined ? "" : `${schemaComment(path, schema)}\n`;
  return head + inOneForm(text.replace(SCHEMA_COMMENT, ""));
}

const SCHEMA_COMMENT = /^# yaml-language-server: .*\n/;

function inOneForm(text: string): string {
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
