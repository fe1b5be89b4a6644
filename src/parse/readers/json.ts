import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { LINEAR, type Mapped } from "../../text/index.ts";
import type { Comment, Encoding, Field, FieldTree, Trouble } from "../document.ts";
import { doubleQuoted } from "../quoted.ts";
import { treeIn } from "../relocate.ts";

const WITHIN: readonly Encoding[] = ["json"];
const DEEPEST = 64;

/** Reads JSON with comments and trailing commas, and of broken JSON whatever can be read, with its place told. */
export function readLooseJson(text: Mapped): FieldTree {
  const tooDeep = firstTooDeep(text.text);
  if (tooDeep >= 0) return treeIn(text, { fields: [], comments: [], troubles: [nestedTrouble(tooDeep)] });
  const errors: ParseError[] = [];
  const root = parseTree(text.text, errors, { allowTrailingComma: true, disallowComments: false });
  const fields: Field[] = [];
  if (root) addFields(text.text, root, [], null, fields);
  return treeIn(text, { fields, comments: commentsOf(text.text), troubles: errors.slice(0, 1).map((error) => troubleOf(text.text, error)) });
}

/** The library calls itself for each level, so it is not asked about more levels than this. */
const MOST_LEVELS = 500;

/** Where brackets are nested deeper than any posting, -1 where they are not. Strings are not looked into closely: a bracket inside one only errs on the safe side. */
function firstTooDeep(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 34) i = stringEnd(source, i);
    else if (unit === 91 || unit === 123) {
      if (++depth > MOST_LEVELS) return i;
    } else if (unit === 93 || unit === 125) depth--;
  }
  return -1;
}

function stringEnd(source: string, open: number): number {
  for (let i = open + 1; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 92) i++;
    else if (unit === 34 || unit === 10) return i;
  }
  return source.length;
}

function nestedTrouble(start: number): Trouble {
  return { id: "broken-json", fatal: false, at: { start, end: start + 1 }, message: "The JSON is broken: its brackets are nested too deeply, or many of them never close. Mend it, or the posting stays unread." };
}

type Path = readonly (string | number)[];

function addFields(source: string, node: Node, path: Path, property: Node | null, fields: Field[]): void {
  if (path.length > DEEPEST) return;
  const children = node.children ?? [];
  if (node.type === "object" && children.length > 0) {
    for (const child of children) {
      const [key, value] = child.children ?? [];
      if (key && value) addFields(source, value, [...path, String(key.value)], child, fields);
    }
  } else if (node.type === "array" && children.length > 0) {
    children.forEach((child, i) => addFields(source, child, [...path, i], null, fields));
  } else fields.push(fieldOf(source, node, path, property));
}

function fieldOf(source: string, node: Node, path: Path, property: Node | null): Field {
  const end = node.offset + node.length;
  const start = property?.offset ?? node.offset;
  const key = property?.children?.[0];
  const quoted = node.type === "string" ? doubleQuoted(source, node.offset, "json") : null;
  const value = node.type === "object" || node.type === "array" ? null : (node.value as Field["value"]);
  const written = { text: source.slice(node.offset, end), runs: [0, node.offset, LINEAR] };
  return {
    path, value, text: quoted?.text ?? (typeof value === "string" ? { text: value, runs: [0, node.offset, node.length] } : written),
    at: { start, end }, keyAt: key ? { start: key.offset, end: key.offset + key.length } : { start, end: start }, origin: "source", within: WITHIN,
  };
}

function troubleOf(source: string, error: ParseError): Trouble {
  const expected = printParseErrorCode(error.error).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  const start = Math.min(error.offset, source.length);
  return {
    id: "broken-json", fatal: false, at: { start, end: Math.min(source.length, start + Math.max(error.length, 1)) },
    message: `The JSON is broken here (${expected}). Mend it, or parts of the posting stay unread.`,
  };
}

const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;

function commentsOf(source: string): Comment[] {
  const comments: Comment[] = [];
  const scanner = createScanner(source, false);
  for (let kind: number = scanner.scan(); kind !== 17; kind = scanner.scan()) {
    if (kind !== LINE_COMMENT && kind !== BLOCK_COMMENT) continue;
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const inner = source.slice(start + 2, kind === BLOCK_COMMENT ? end - 2 : end);
    comments.push({ text: { text: inner, runs: [0, start + 2, LINEAR] }, at: { start, end } });
  }
  return comments;
}
