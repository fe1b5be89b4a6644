import { parse, tokenize, type DocumentNode, type MemberNode, type Node, type ValueNode } from "@humanwhocodes/momoa";
import { mapped, type Mapped, type SourceSpan } from "../../text/index.ts";
import type { Comment, Encoding, FieldTree, Trouble } from "../document.ts";
import type { Readers } from "../reader.ts";
import { mendedJson } from "./mended.ts";
import { brokenJson, HALF_ESCAPE, LINE_ENDS, NEVER_CLOSED, refusalAt, type JsonToken } from "./refusal.ts";
import { jsonText } from "./string.ts";
import { leavesOf, tooDeep, type Branch, type LeafValue } from "../fields/leaves.ts";
import { treeIn } from "../relocate.ts";

const WITHIN: readonly Encoding[] = ["json"];

/** Reads JSON, with comments and as JSON5; of broken JSON, which the library refuses as a whole, whatever can be read. */
export function readJson(text: Mapped, readers: Readers): FieldTree {
  const source = text.text;
  const strict = parsed(source, "json");
  const read = "body" in strict ? strict : parsed(source, "json5");
  return treeIn(text, "body" in read ? soundTree(source, read) : brokenTree(source, placeOf(source, read), readers));
}

/** Reads strict JSON; `null` where the text is anything else. */
export function readStrictJson(text: Mapped): FieldTree | null {
  const read = parsed(text.text, "json");
  return "body" in read ? treeIn(text, soundTree(text.text, read)) : null;
}

/** Where the library gave up; infinity where the text is too deep for it. */
interface Refused {
  readonly refusedAt: number;
}

function parsed(source: string, mode: "json" | "json5"): DocumentNode | Refused {
  try {
    // A text whose last sign is a backslash would never let the library go, so a line break stands behind each.
    const document = parse(`${source}\n`, { mode, tokens: mode === "json5" });
    const point = document.tokens?.find((token) => token.type === "Number" && LONE_POINT.test(textOf(source, token)));
    return point ? { refusedAt: spanOf(point).start } : document;
  } catch (error) {
    if (error instanceof RangeError) return { refusedAt: Infinity };
    if (error instanceof Error && "offset" in error) return { refusedAt: Number(error.offset) };
    throw error;
  }
}

/** The library takes a point for a number together with whatever stands behind it. */
const LONE_POINT = /^\.(?!\d)/;

function soundTree(source: string, { body, tokens = [] }: DocumentNode): FieldTree {
  const openLines: number[] = [];
  const { fields, isTooDeep } = leavesOf<ValueNode>([{ node: body, steps: [], keyAt: null }], {
    within: WITHIN,
    origin: "source",
    branchesOf,
    leafOf: (node) => {
      if (node.type === "String" && hasOpenLine(textOf(source, node))) openLines.push(spanOf(node).start);
      return leafOf(source, node);
    },
  });
  const troubles: Trouble[] = [];
  if (openLines.length > 0) troubles.push(brokenJson(source, LINE_ENDS, openLines[0]!));
  else if (isTooDeep) troubles.push(tooDeep("broken-json", "JSON"));
  const comments = tokens.filter(({ type }) => type.endsWith("Comment")).map((token) => commentOf(source, token));
  return { fields, comments, troubles };
}

/** True for a string in which a line ends without a backslash; the library lets it pass. */
function hasOpenLine(written: string): boolean {
  return written.includes("\n") && /(?<!\\)(?:\\\\)*\r?\n/.test(written);
}

function branchesOf(node: ValueNode): Branch<ValueNode>[] {
  if (node.type === "Object") return node.members.map(branchOf);
  return node.type === "Array" ? node.elements.map(({ value }, i) => ({ node: value, steps: [i], keyAt: null })) : [];
}

function branchOf({ name, value }: MemberNode): Branch<ValueNode> {
  return { node: value, steps: [name.type === "String" ? name.value : name.name], keyAt: spanOf(name) };
}

/** Words that stand for no number, and lists and objects that hold nothing, have no value. */
function leafOf(source: string, node: ValueNode): LeafValue {
  const at = spanOf(node);
  if (node.type === "String") return { value: node.value, text: jsonText(source, at, node.value), at };
  return { value: "value" in node ? node.value : null, text: mapped(source, at.start, at.end), at };
}

function commentOf(source: string, token: Placed): Comment {
  const at = spanOf(token);
  const end = token.type === "BlockComment" ? at.end - 2 : at.end;
  return { text: mapped(source, at.start + 2, end), at };
}

/** A node or a token. Their ranges count a line break of two signs as one, so their locations are asked. */
type Placed = Pick<Node, "type" | "loc">;

function spanOf({ loc }: Placed): SourceSpan {
  return { start: loc.start.offset, end: loc.end.offset };
}

function textOf(source: string, placed: Placed): string {
  const { start, end } = spanOf(placed);
  return source.slice(start, end);
}

/**
 * Where exactly a text is refused. Behind a sign that nothing takes, the library tells the end of a text as exactly as
 * any other place.
 */
function placeOf(source: string, { refusedAt }: Refused): number {
  if (LONE_POINT.test(source.slice(refusedAt))) return refusedAt;
  const read = parsed(`${source}\n::`, "json5");
  return "body" in read ? source.length : read.refusedAt;
}

/** Broken JSON is read as YAML, which knows all of JSON, and whose reader goes on behind what it does not understand. */
function brokenTree(source: string, place: number, readers: Readers): FieldTree {
  const { text, comments, openString } = mendedJson(source);
  const trouble = troubleOf(source, place, openString);
  const before = parsed(source.slice(0, trouble.at.start), "json5");
  if ("body" in before) return { ...soundTree(source, before), troubles: [trouble] };
  const tree = /^\s*[[{]/.test(text.text) ? readers.yaml().readYaml(text) : { fields: [] };
  const fields = tree.fields.map((field) => ({ ...field, within: WITHIN }));
  return { fields, comments, troubles: [trouble] };
}

function troubleOf(source: string, place: number, openString: number): Trouble {
  if (place === Infinity) return tooDeep("broken-json", "JSON");
  const start = Math.min(place, source.length);
  if (openString >= 0 && openString < start) return brokenJson(source, NEVER_CLOSED, openString);
  const before = source.slice(0, start);
  const half = /\\[ux][\da-f]*$/i.exec(before + source.slice(start, start + 1));
  return half ? brokenJson(source, HALF_ESCAPE, half.index) : refusalAt(source, start, tokensOf(before));
}

/** The tokens of a text, but for comments; none where it ends inside of one. */
function tokensOf(text: string): JsonToken[] {
  try {
    const tokens = tokenize(`${text}\n`, { mode: "json5" }).filter(({ type }) => !type.endsWith("Comment"));
    return tokens.map(({ type, loc }) => ({ type, start: loc.start.offset }));
  } catch {
    return [];
  }
}
