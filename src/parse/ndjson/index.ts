import { mapped } from "../../text/index.ts";
import { withColumns } from "../fields/columns.ts";
import type { Document, Part, Trouble } from "../document.ts";
import type { ReadHints, Readers, TextReader } from "../reader.ts";
import { partOf, postingsIn } from "../ats/index.ts";
import { unreadable } from "../trouble.ts";
import { RETURN } from "../units.ts";

/** Reads one JSON posting a line. A line that is no whole JSON value is told and left out; the others stand. */
export const readNdjson: TextReader = (source, readers, hints): Document => {
  const parts: Part[] = [];
  const troubles: Trouble[] = [];
  let line = 0;
  for (let start = 0; start < source.length;) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    line++;
    if (source.slice(start, end).trim() !== "")
      parts.push(...readLine(source, start, end, line, readers, hints, troubles));
    start = end + 1;
  }
  if (parts.length > 0) return { format: "ndjson", source, frontMatter: "none", parts, comments: [], troubles };
  return unreadable(
    "ndjson",
    source,
    "broken-json",
    "No line of this file is a whole JSON value. Write one posting on each line, between { and }.",
  );
};

function readLine(
  source: string,
  start: number,
  end: number,
  line: number,
  readers: Readers,
  { columns }: ReadHints,
  troubles: Trouble[],
): Part[] {
  const tree = readers.json().readStrictJson(mapped(source, start, end));
  const at = { start, end: source.charCodeAt(end - 1) === RETURN ? end - 1 : end };
  if (!tree) {
    troubles.push({
      id: "broken-json",
      message: `Line ${line} is not a whole JSON value and was left out. Check that its quotation marks and brackets are closed.`,
      at,
      fatal: false,
    });
    return [];
  }
  troubles.push(...tree.troubles);
  const fields = withColumns(tree.fields, columns);
  const found = postingsIn(fields, "ndjson", readers);
  const postings = found.length > 0 ? found : [{ fields, format: "ndjson" as const, at }];
  return postings.map((posting) => partOf(postings.length === 1 ? { ...posting, at } : posting, readers));
}
