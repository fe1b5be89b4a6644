import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document as YamlDocument,
  type Node,
  type YAMLError,
} from "yaml";
import { LINEAR, type Mapped, type Span } from "../../text/index.ts";
import type { Comment, Encoding, Field, FieldTree, Scalar, Trouble } from "../document.ts";
import { treeIn } from "../relocate.ts";
import { scalarText, writtenText, type ScalarStyle } from "./yaml-text.ts";

const WITHIN: readonly Encoding[] = ["yaml"];
const DEEPEST = 60;

/** Reads YAML of any shape with the library: whatever could be read is kept, what is broken is told. */
export function readYaml(text: Mapped): FieldTree {
  const source = text.text;
  try {
    const document = parseDocument(source, {
      strict: false,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: "silent",
    }) as YamlDocument;
    const fields = new Fields(source, document);
    if (document.contents) fields.add(document.contents as Node, [], null);
    return treeIn(text, {
      fields: fields.found,
      comments: commentsOf(source),
      troubles: document.errors.slice(0, 1).map((error) => troubleOf(source, error)),
    });
  } catch {
    // The library calls itself for each level; a few thousand levels are too many for it, and for any posting.
    const trouble: Trouble = {
      id: "broken-yaml",
      message: "The YAML is nested too deeply to be read. Write the posting with fewer levels.",
      at: { start: 0, end: 0 },
      fatal: false,
    };
    return treeIn(text, { fields: [], comments: [], troubles: [trouble] });
  }
}

type Path = readonly (string | number)[];

class Fields {
  readonly found: Field[] = [];
  readonly #source: string;
  readonly #document: YamlDocument;

  constructor(source: string, document: YamlDocument) {
    this.#source = source;
    this.#document = document;
  }

  /** Adds the scalars below a node; `key` is where the key stands that leads to it. */
  add(node: Node | null, path: Path, key: Span | null): void {
    if (path.length > DEEPEST) return;
    if (isMap(node) && node.items.length > 0) {
      for (const { key: name, value } of node.items) {
        const at = this.#keySpan(name as Node | null);
        this.add(value as Node | null, [...path, isScalar(name) ? String(name.value ?? "") : ""], at);
      }
    } else if (isSeq(node) && node.items.length > 0) {
      node.items.forEach((item, i) => this.add(item as Node | null, [...path, i], null));
    } else this.#scalar(node, path, key);
  }

  /** A key that runs over lines is none that anybody meant; it keeps only its start. */
  #keySpan(name: Node | null): Span | null {
    const at = spanOf(this.#source, name);
    return at && this.#source.slice(at.start, at.end).includes("\n") ? { start: at.start, end: at.start } : at;
  }

  #scalar(node: Node | null, path: Path, key: Span | null): void {
    const end = key?.end ?? 0;
    const at = spanOf(this.#source, node) ?? { start: end, end };
    const target = isAlias(node) ? node.resolve(this.#document) : node;
    const value = isScalar(target) ? toScalar(target.value) : null;
    const isOwn = typeof value === "string" && isScalar(node);
    const text = isOwn
      ? scalarText(this.#source, at, value, (node.type ?? "PLAIN") as ScalarStyle)
      : writtenText(this.#source, at);
    const keyAt = key ?? { start: at.start, end: at.start };
    this.found.push({
      path,
      value,
      text,
      at: { start: keyAt.start, end: Math.max(at.end, keyAt.end) },
      keyAt,
      origin: "source",
      within: WITHIN,
    });
  }
}

function spanOf(source: string, node: Node | null | undefined): Span | null {
  if (!node?.range) return null;
  const [start, end] = node.range;
  return { start: Math.min(start, source.length), end: Math.min(end, source.length) };
}

function toScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value.toISOString() : String(value);
}

function troubleOf(source: string, error: YAMLError): Trouble {
  const start = Math.min(error.pos[0], source.length);
  const end = Math.min(source.length, Math.max(start, error.pos[1]));
  return { id: "broken-yaml", fatal: false, at: { start, end }, message: messageOf(error, source.slice(start)) };
}

function messageOf({ code, message }: YAMLError, rest: string): string {
  if (code === "DUPLICATE_KEY") {
    const key = /^["']?([^\r\n:"']{1,60})["']?\s*:/.exec(rest)?.[1];
    return `${key === undefined ? "This key" : `The key "${key}"`} stands here a second time, and only one of them can count. Put both together under one.`;
  }
  if (code === "TAB_AS_INDENT")
    return "A tab indents this line, and in YAML only blanks may. Write blanks instead of the tab.";
  const reason = message.split("\n", 1)[0]!.replace(/[.:]$/, "");
  return `The YAML is broken here (${reason}). Text with a colon, a quotation mark or a bracket in it needs quotation marks around it.`;
}

function commentsOf(source: string): Comment[] {
  return [...source.matchAll(/^[ \t]*#(.*)$/gm)].map((match) => {
    const start = match.index + match[0].indexOf("#");
    return {
      text: { text: match[1]!, runs: [0, start + 1, LINEAR] },
      at: { start, end: start + 1 + match[1]!.length },
    };
  });
}
