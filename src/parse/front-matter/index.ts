import { mapped, type Mapped } from "../../text/index.ts";
import type { Document, Field, FieldTree, Trouble } from "../document.ts";
import type { Readers } from "../reader.ts";
import { lenientFields } from "./lenient.ts";
import { treeIn } from "../relocate.ts";
import { readYaml } from "../yaml/read.ts";
import { scanFrontMatter } from "../yaml/scan.ts";
import { DASH, OPENING_BRACE, PLUS } from "../units.ts";

/** The head of a file: its fields, and where the text begins. */
export interface FrontMatter extends FieldTree {
  readonly kind: Document["frontMatter"];
  readonly end: number;
}

const NOTHING: FrontMatter = { kind: "none", end: 0, fields: [], comments: [], troubles: [] };

/** Reads the front matter of a file; where there is none, the text begins at 0. */
export function readFrontMatter(source: string, readers: Readers): FrontMatter {
  switch (source.charCodeAt(0)) {
    case DASH:
      return source.startsWith("---") ? fenced(source, "---", "yaml", readers) : NOTHING;
    case PLUS:
      return source.startsWith("+++") ? fenced(source, "+++", "toml", readers) : NOTHING;
    case OPENING_BRACE:
      return jsonHead(source, readers);
    default:
      return NOTHING;
  }
}

function fenced(source: string, fence: string, kind: "yaml" | "toml", readers: Readers): FrontMatter {
  const start = source.indexOf("\n") + 1;
  if (start === 0 || source.slice(3, start).trim() !== "") return NOTHING;
  const close = closingFence(source, fence, start);
  if (close < 0) return { ...NOTHING, troubles: unclosed(source, fence, start) };
  const tree =
    kind === "yaml"
      ? (scanFrontMatter(source, start, close) ?? readYaml(source, start, close, readers, "front-matter"))
      : readers.toml().readToml(mapped(source, start, close));
  const feed = source.indexOf("\n", close);
  const end = feed < 0 ? source.length : feed + 1;
  const fields = tree.troubles.length === 0 ? tree.fields : completed(source, tree, mapped(source, start, close), kind);
  return { kind, end, fields, comments: tree.comments, troubles: tree.troubles };
}

/**
 * What could be read, and beside it every line whose key would otherwise be lost. A value that runs over several
 * lines into the broken place has swallowed what follows it, so it is read again line by line.
 */
function completed(source: string, tree: FieldTree, inner: Mapped, kind: "yaml" | "toml"): Field[] {
  const broken = tree.troubles[0]!.at;
  const sound = tree.fields.filter(({ at }) => at.end < broken.start || !source.slice(at.start, at.end).includes("\n"));
  const known = new Set(sound.map(({ path }) => path[0]));
  const more = treeIn(inner, { fields: lenientFields(inner, kind), comments: [], troubles: [] }).fields;
  return [...sound, ...more.filter(({ path }) => !known.has(path[0]!))].sort((a, b) => a.at.start - b.at.start);
}

/** Where the line of the closing fence begins, -1 where it never comes. */
function closingFence(source: string, fence: string, start: number): number {
  const line = `\n${fence}`;
  for (let i = source.indexOf(line, start - 1); i >= 0; i = source.indexOf(line, i + 1)) {
    const feed = source.indexOf("\n", i + 1);
    if (source.slice(i + 4, feed < 0 ? source.length : feed).trim() === "") return i + 1;
  }
  return -1;
}

/** A first line of dashes may be a drawn line; keys behind it say that a head was meant. */
function unclosed(source: string, fence: string, start: number): Trouble[] {
  const isHead = (fence === "---" ? /^[A-Za-z_][\w-]*:(?:\s|$)/ : /^[A-Za-z_][\w-]*\s*=/).test(
    source.slice(start, start + 100),
  );
  if (!isHead) return [];
  return [
    {
      id: "unclosed-front-matter",
      fatal: false,
      at: { start: 0, end: 3 },
      message: `The head of this file is never closed. Put a line with ${fence} under its last key.`,
    },
  ];
}

/** JSON front matter: an object, then the text on a new line. */
function jsonHead(source: string, readers: Readers): FrontMatter {
  const end = /^\{\s*"/.test(source) ? objectEnd(source) : -1;
  const rest = end < 0 ? null : /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end, end + 1000));
  const tree = rest && readers.json().readStrictJson(mapped(source, 0, end));
  if (!tree) return NOTHING;
  const fields = tree.fields.map((field): Field => ({ ...field, origin: "front-matter" }));
  return { ...tree, kind: "json", end: end + rest[0].length, fields };
}

/** Where the object ends that a text begins with, -1 where it never does. */
function objectEnd(source: string): number {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"|[{}]/g)) {
    if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) return index + 1;
  }
  return -1;
}
