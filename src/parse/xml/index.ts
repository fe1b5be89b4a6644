import type { Document } from "../document.ts";
import type { TextReader } from "../reader.ts";
import { cutExports } from "../ats/index.ts";
import { unreadable } from "../trouble.ts";
import { xmlFields } from "./fields.ts";

/** Reads a feed of postings, whoever wrote it. */
export const readXml: TextReader = (source, readers): Document => {
  const { fields, comments, troubles } = xmlFields(source);
  if (fields.length === 0)
    return {
      ...unreadable("xml", source, "empty", "The feed holds no elements. Check that the whole file was saved."),
      comments,
    };
  const { format, parts } = cutExports(fields, "xml", { start: 0, end: source.length }, readers);
  return { format, source, frontMatter: "none", parts, comments, troubles };
};
