import type { SourceSpan } from "../../text/index.ts";
import { cutExports } from "../ats/index.ts";
import type { Comment, Document, Format, Part, Trouble } from "../document.ts";
import type { TextReader } from "../reader.ts";
import { readYaml } from "./read.ts";

/** Reads a YAML file; lines of three dashes set several postings apart. */
export const readYamlFile: TextReader = (source, readers): Document => {
  const parts: Part[] = [];
  const comments: Comment[] = [];
  const troubles: Trouble[] = [];
  let format: Format = "yaml";
  for (const at of yamlDocuments(source)) {
    const tree = readYaml(source, at.start, at.end, readers, "source");
    const cut = cutExports(tree.fields, "yaml", at, readers);
    if (tree.fields.length > 0 || parts.length === 0) parts.push(...cut.parts);
    if (parts.length === cut.parts.length) format = cut.format;
    comments.push(...tree.comments);
    troubles.push(...tree.troubles);
  }
  return { format, source, frontMatter: "none", parts, comments, troubles };
};

const BOUNDARY = /^(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$/gm;

/** The stretches between the lines of dashes; one that holds only blanks and comments is no document. */
function yamlDocuments(source: string): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (/^[ \t]*[^\s#]/m.test(source.slice(start, end))) spans.push({ start, end });
  };
  for (const boundary of source.matchAll(BOUNDARY)) {
    add(boundary.index);
    start = boundary.index + boundary[0].length;
  }
  add(source.length);
  return spans.length > 0 ? spans : [{ start: 0, end: source.length }];
}
