import { cutExports } from "../ats/index.ts";
import { wholeText } from "../encoding.ts";
import type { TextReader } from "../reader.ts";

/** Reads a JSON file: one posting, a list of them, or the export of a hiring system. */
export const readJson: TextReader = (source, readers) => {
  const { fields, comments, troubles } = readers.json().readJson(wholeText(source), readers);
  const { parts, format } = cutExports(fields, "json", { start: 0, end: source.length }, readers);
  return { format, source, frontMatter: "none", parts, comments, troubles };
};
