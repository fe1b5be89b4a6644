import { parseTOML, ParseError, type AST } from "toml-eslint-parser";
import { LINEAR, mapped, type Mapped, type SourceSpan } from "../../text/index.ts";
import type { Comment, FieldTree, Scalar, Trouble } from "../document.ts";
import { leavesOf, tooDeep, type Branch, type LeafValue } from "../fields/leaves.ts";
import { treeIn } from "../relocate.ts";
import { tomlText } from "./string.ts";

/** Reads TOML with the library, which stops at the first thing that is wrong. */
export function readToml(text: Mapped): FieldTree {
  const source = text.text;
  try {
    const { body, comments } = parseTOML(source);
    const { fields, isTooDeep } = leavesOf(body[0].body.flatMap(entriesOf), {
      within: ["toml"],
      origin: "front-matter",
      branchesOf,
      leafOf: (node) => leafOf(source, node),
    });
    const troubles = isTooDeep ? [tooDeep("broken-toml", "TOML")] : [];
    return treeIn(text, { fields, comments: comments.map(commentOf), troubles });
  } catch (error) {
    return treeIn(text, { fields: [], comments: [], troubles: [troubleOf(error)] });
  }
}

function entriesOf(entry: AST.TOMLKeyValue | AST.TOMLTable): Branch<AST.TOMLContentNode>[] {
  if (entry.type === "TOMLTable")
    return entry.body.map((inner) => {
      const branch = branchOf(inner);
      return { ...branch, steps: [...entry.resolvedKey, ...branch.steps] };
    });
  return [branchOf(entry)];
}

function branchOf({ key, value }: AST.TOMLKeyValue): Branch<AST.TOMLContentNode> {
  const steps = key.keys.map((part) => (part.type === "TOMLBare" ? part.name : part.value));
  return { node: value, steps, keyAt: spanOf(key) };
}

function branchesOf(node: AST.TOMLContentNode): Branch<AST.TOMLContentNode>[] {
  if (node.type === "TOMLArray") return node.elements.map((item, i) => ({ node: item, steps: [i], keyAt: null }));
  return node.type === "TOMLInlineTable" ? node.body.map(branchOf) : [];
}

function leafOf(source: string, node: AST.TOMLContentNode): LeafValue {
  const at = spanOf(node);
  const isString = node.type === "TOMLValue" && node.kind === "string";
  return { value: valueOf(node), text: isString ? tomlText(source, at, node) : mapped(source, at.start, at.end), at };
}

/** Days and times stay as they were written; a list or table that holds nothing has no value. */
function valueOf(node: AST.TOMLContentNode): Scalar {
  if (node.type !== "TOMLValue") return null;
  return "datetime" in node ? node.datetime : node.value;
}

function spanOf({ range: [start, end] }: { readonly range: readonly [number, number] }): SourceSpan {
  return { start, end };
}

function commentOf({ value, range: [start, end] }: AST.Comment): Comment {
  return { text: { text: value, runs: [0, start + 1, LINEAR] }, at: { start, end } };
}

function troubleOf(error: unknown): Trouble {
  const isTold = error instanceof ParseError;
  const start = isTold ? error.index : 0;
  return { id: "broken-toml", message: isTold ? toldBy(error) : TOO_MUCH, at: { start, end: start }, fatal: false };
}

function toldBy({ message }: ParseError): string {
  return `The TOML cannot be read from here on (${message}). Check quotation marks and brackets on this line.`;
}

// The library calls itself for each level that closes, and hands all signs of a string to one call: a few thousand
// levels, or a string of a hundred thousand signs, are too many for it.
const TOO_MUCH =
  "The TOML is nested too deeply, or holds a text too long, to be read. Write the posting with fewer levels, and its text below the head.";
