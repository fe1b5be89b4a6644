import { mapped } from "../text/index.ts";
import type { Document, FieldTree, Readers } from "./document.ts";
import { readToml } from "./toml.ts";
import { readYaml } from "./yaml.ts";

/** The head of a file: its fields, and where the text begins. */
export interface FrontMatter extends FieldTree {
  readonly kind: Document["frontMatter"];
  readonly end: number;
}

const NOTHING: FrontMatter = { kind: "none", end: 0, fields: [], comments: [], troubles: [] };

/** Reads the front matter of a file; where there is none, the text begins at 0. */
export function readFrontMatter(source: string, readers: Readers): FrontMatter {
  if (source.startsWith("---")) return fenced(source, "---", "yaml", readers);
  if (source.startsWith("+++")) return fenced(source, "+++", "toml", readers);
  return NOTHING;
}

function fenced(source: string, fence: string, kind: "yaml" | "toml", readers: Readers): FrontMatter {
  const start = source.indexOf("\n") + 1;
  if (start === 0 || source.slice(3, start).trim() !== "") return NOTHING;
  const close = closingFence(source, fence, start);
  if (close < 0) return NOTHING;
  const inner = mapped(source, start, close);
  const tree = kind === "yaml" ? readYaml(inner, readers, "front-matter") : readToml(inner, readers);
  const feed = source.indexOf("\n", close);
  return { ...tree, kind, end: feed < 0 ? source.length : feed + 1 };
}

/** Where the line of the closing fence begins, -1 where it never comes. */
function closingFence(source: string, fence: string, start: number): number {
  for (let i = start; i >= 0 && i < source.length; ) {
    const feed = source.indexOf("\n", i);
    const end = feed < 0 ? source.length : feed;
    if (source.startsWith(fence, i) && source.slice(i + 3, end).trim() === "") return i;
    if (feed < 0) return -1;
    i = feed + 1;
  }
  return -1;
}
