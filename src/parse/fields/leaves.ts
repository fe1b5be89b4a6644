import type { Mapped, SourceSpan } from "../../text/index.ts";
import type { Encoding, Field, Scalar, Trouble } from "../document.ts";

/** A node of a library's syntax tree, and how the node around it leads there. */
export interface Branch<Node> {
  readonly node: Node;
  /** The key or the index; several where keys are dotted. */
  readonly steps: Field["path"];
  /** Where the key stands; `null` in a list. */
  readonly keyAt: SourceSpan | null;
}

/** A value that holds no others. */
export interface LeafValue {
  readonly value: Scalar;
  readonly text: Mapped;
  readonly at: SourceSpan;
}

/** How the tree of a format is read. */
export interface TreeReader<Node> {
  readonly within: readonly Encoding[];
  readonly origin: Field["origin"];
  branchesOf(node: Node): readonly Branch<Node>[];
  leafOf(node: Node, keyAt: SourceSpan | null): LeafValue;
}

/** Values nested deeper than this are left out: no posting has them, and their paths would fill the memory. */
const DEEPEST = 64;

/** The values below some branches as fields, and whether something stood too deep for that. */
export function leavesOf<Node>(
  branches: readonly Branch<Node>[],
  reader: TreeReader<Node>,
): { readonly fields: readonly Field[]; readonly isTooDeep: boolean } {
  const fields: Field[] = [];
  let isTooDeep = false;
  const add = ({ node, steps, keyAt }: Branch<Node>, above: Field["path"]): void => {
    const path = [...above, ...steps];
    const inner = reader.branchesOf(node);
    if (path.length > DEEPEST) isTooDeep = true;
    else if (inner.length > 0) for (const branch of inner) add(branch, path);
    else fields.push(fieldOf(path, keyAt, reader.leafOf(node, keyAt), reader));
  };
  for (const branch of branches) add(branch, []);
  return { fields, isTooDeep };
}

function fieldOf<Node>(
  path: Field["path"],
  key: SourceSpan | null,
  { value, text, at }: LeafValue,
  { within, origin }: TreeReader<Node>,
): Field {
  const keyAt = key ?? { start: at.start, end: at.start };
  return { path, value, text, at: { start: keyAt.start, end: Math.max(keyAt.end, at.end) }, keyAt, origin, within };
}

/** Told of a text that holds deeper values, or more levels than a library can follow that calls itself for each. */
export function tooDeep(id: string, format: string): Trouble {
  return {
    id,
    message: `The ${format} is nested too deeply to be read as a whole. Write the posting with fewer levels.`,
    at: { start: 0, end: 0 },
    fatal: false,
  };
}
