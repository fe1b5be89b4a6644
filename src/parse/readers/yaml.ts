import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from "yaml";
import { LINEAR, type Mapped, type Span } from "../../text/index.ts";
import type { Comment, Encoding, Field, FieldTree, Scalar, Trouble } from "../document.ts";
import { treeIn } from "../relocate.ts";

const WITHIN: readonly Encoding[] = ["yaml"];

/** Reads YAML of any shape with the library: whatever could be read is kept, what is broken is told. */
export function readYaml(text: Mapped): FieldTree {
  const source = text.text;
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: true, uniqueKeys: true, strict: false, logLevel: "silent" });
  const fields: Field[] = [];
  addFields(source, document.contents as Node | null, [], null, fields, 0);
  const troubles = document.errors.slice(0, 1).map((error): Trouble => ({
    id: "broken-yaml",
    message: `The YAML cannot be read from here on: ${error.message.split("\n", 1)[0]!.replace(/ at line .*$/, "").replace(/[.:]$/, "")}. Text that holds a colon or a quotation mark needs quotation marks around it.`,
    at: { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) }, fatal: false,
  }));
  return treeIn(text, { fields, comments: commentsOf(source), troubles });
}

type Path = readonly (string | number)[];

function addFields(source: string, node: Node | null, path: Path, key: Span | null, fields: Field[], depth: number): void {
  if (depth > 60) return;
  if (isMap(node)) {
    for (const pair of node.items) if (isPair(pair)) addPair(source, pair as Pair<Node, Node | null>, path, fields, depth);
    return;
  }
  if (isSeq(node)) return node.items.forEach((item, i) => addFields(source, item as Node, [...path, i], null, fields, depth + 1));
  const value = isScalar(node) ? toScalar(node.value) : null;
  const at = spanOf(node) ?? (key ? { start: key.end, end: key.end } : { start: 0, end: 0 });
  const keyAt = key ?? { start: at.start, end: at.start };
  fields.push({ path, value, text: textOf(source, value, at), at: { start: keyAt.start, end: Math.max(at.end, keyAt.end) }, keyAt, origin: "source", within: WITHIN });
}

function addPair(source: string, pair: Pair<Node, Node | null>, path: Path, fields: Field[], depth: number): void {
  const name = isScalar(pair.key) ? String(pair.key.value ?? "") : "";
  addFields(source, pair.value, [...path, name], spanOf(pair.key), fields, depth + 1);
}

function spanOf(node: Node | null | undefined): Span | null {
  return node?.range ? { start: node.range[0], end: node.range[1] } : null;
}

function toScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value.toISOString() : String(value);
}

/** The value with its places: copied where the source shows it as it is, otherwise standing for the whole node. */
function textOf(source: string, value: Scalar, at: Span): Mapped {
  const written = source.slice(at.start, at.end);
  if (typeof value !== "string") return { text: written.trim(), runs: [0, at.start, LINEAR] };
  const inside = written.indexOf(value);
  if (inside >= 0) return { text: value, runs: [0, at.start + inside, LINEAR] };
  return { text: value, runs: [0, at.start, at.end - at.start] };
}

function commentsOf(source: string): Comment[] {
  return [...source.matchAll(/^[ \t]*#(.*)$/gm)].map((match) => {
    const start = match.index + match[0].indexOf("#");
    return { text: { text: match[1]!, runs: [0, start + 1, LINEAR] }, at: { start, end: start + 1 + match[1]!.length } };
  });
}
