import { CST, isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, type Document, type ParsedNode } from "yaml";
import { mapped, type Mapped, type SourceSpan } from "../../text/index.ts";
import type { Comment, Encoding, FieldTree, Scalar, Trouble } from "../document.ts";
import { leavesOf, tooDeep, type Branch, type LeafValue } from "../fields/leaves.ts";
import { treeIn } from "../relocate.ts";
import { withColons, withoutColons, wordsWithColon } from "./colons.ts";
import { yamlText } from "./string.ts";
import { brokenYaml, doubledKey, wordsHoldColon } from "./troubles.ts";
import { FEED, RETURN } from "../units.ts";

const WITHIN: readonly Encoding[] = ["yaml"];

/** Reads YAML with the library: whatever could be read is kept, what is broken is told. */
export function readYaml(text: Mapped): FieldTree {
  try {
    return treeIn(text, treeOf(text.text));
  } catch (error) {
    // The library calls itself for each level that ends, and thousands are too many for it.
    if (!(error instanceof RangeError)) throw error;
    return treeIn(text, { fields: [], comments: [], troubles: [tooDeep("broken-yaml", "YAML")] });
  }
}

function treeOf(source: string): FieldTree {
  const document = parsed(source);
  const keys = document.errors.filter(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY").map(({ pos }) => pos[0]);
  const words = wordsWithColon(source, keys);
  if (words.length === 0) return new Tree(source, document).read();
  const masked = withoutColons(source, words);
  const tree = new Tree(masked, parsed(masked)).read();
  return { ...tree, fields: tree.fields.map(withColons), troubles: [...words.map(wordsHoldColon), ...tree.troubles] };
}

// The library would compare each key with all others; those that stand twice are found below at less cost.
function parsed(source: string): Document.Parsed {
  return parseDocument(source, { strict: false, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
}

/** A node; `null` where a key stands alone. */
type Node = ParsedNode | null;

class Tree {
  readonly #source: string;
  readonly #document: Document.Parsed;
  readonly #anchors = new Map<string, Node>();
  /** The first key that stands twice in its map. */
  #doubled: SourceSpan | null = null;

  constructor(source: string, document: Document.Parsed) {
    this.#source = source;
    this.#document = document;
  }

  read(): FieldTree {
    const { contents, errors } = this.#document;
    const { fields, isTooDeep } = leavesOf<Node>(contents ? [{ node: contents, steps: [], keyAt: null }] : [], {
      within: WITHIN,
      origin: "source",
      branchesOf: (node) => this.#branchesOf(node),
      leafOf: (node, keyAt) => this.#leafOf(node, keyAt),
    });
    const troubles = errors.slice(0, 1).map((error) => brokenYaml(this.#source, error));
    if (this.#doubled) troubles.push(doubledKey(this.#source, this.#doubled));
    if (isTooDeep) troubles.push(tooDeep("broken-yaml", "YAML"));
    return { fields, comments: commentsOf(this.#source), troubles: firstOf(troubles) };
  }

  #branchesOf(node: Node): Branch<Node>[] {
    if (node && !isAlias(node) && node.anchor) this.#anchors.set(node.anchor, node);
    if (isSeq(node)) return node.items.map((item, i) => ({ node: item, steps: [i], keyAt: null }));
    if (!isMap(node)) return [];
    const names = new Set<unknown>();
    return node.items.map(({ key, value }) => {
      const keyAt = this.#keySpan(key);
      if (!isScalar(key)) return { node: value, steps: [""], keyAt };
      if (names.has(key.value)) this.#doubled ??= keyAt;
      names.add(key.value);
      return { node: value, steps: [String(key.value ?? "")], keyAt };
    });
  }

  /** A key that runs over lines is none that anybody meant; it keeps only its start. */
  #keySpan(key: Node): SourceSpan | null {
    const at = this.#spanOf(key);
    return at && this.#source.slice(at.start, at.end).includes("\n") ? { start: at.start, end: at.start } : at;
  }

  /** A node's place without the line breaks that end a block string. */
  #spanOf(node: Node): SourceSpan | null {
    if (!node?.range) return null;
    const start = Math.min(node.range[0], this.#source.length);
    let end = Math.min(node.range[1], this.#source.length);
    const isBlock = isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
    while (isBlock && isLineBreak(this.#source.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  #leafOf(node: Node, keyAt: SourceSpan | null): LeafValue {
    const end = keyAt?.end ?? 0;
    const at = this.#spanOf(node) ?? { start: end, end };
    const target = isAlias(node) ? this.#anchors.get(node.source) : node;
    const value = isScalar(target) ? scalarOf(target) : null;
    const isOwn = isScalar(node) && typeof value === "string";
    const text = isOwn
      ? yamlText(this.#source, at, value, node.type ?? "PLAIN")
      : mapped(this.#source, at.start, at.end);
    return { value, text, at };
  }
}

/** What a tag makes of a text, such as a day of `!!timestamp`, stays as it was written. */
function scalarOf({ value, source }: Tagged): Scalar {
  if (value === null || value === undefined) return null;
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : (source ?? String(value));
}

interface Tagged {
  readonly value: unknown;
  readonly source?: string | undefined;
}

function isLineBreak(unit: number): boolean {
  return unit === FEED || unit === RETURN;
}

/** Only the first trouble is told; those behind it often follow from it. */
function firstOf(troubles: readonly Trouble[]): Trouble[] {
  return [...troubles].sort((a, b) => a.at.start - b.at.start).slice(0, 1);
}

/** The comments, which the library's tree keeps without their places, as its lexer meets them. */
function commentsOf(source: string): Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  let isScalar = false;
  for (const lexeme of source.includes("#") ? new Lexer().lex(source) : []) {
    const isMark = lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
    const end = isMark ? start : start + lexeme.length;
    if (lexeme.startsWith("#") && !isScalar)
      comments.push({ text: mapped(source, start + 1, end), at: { start, end } });
    isScalar = lexeme === CST.SCALAR;
    start = end;
  }
  return comments;
}
