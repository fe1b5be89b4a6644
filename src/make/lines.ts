import { stop } from "../cli/stop.ts";
import { inAscii, Lines, PAGE_BREAK, startOf, thumbOf } from "../tables/lines.ts";

/** Texts under keys, by the name of their list. */
export type Lists = Readonly<Record<string, Iterable<readonly [key: string, text: string]>>>;

/** A table as `lazyTable` reads it: a line of JSON for plain data, and the lines in which `Lines` finds rows. */
export function withLines(plain: unknown, lists: Lists): string {
  return inAscii(JSON.stringify(plain)) + linesOf(lists);
}

interface Row {
  readonly list: string;
  readonly key: string;
  readonly text: string;
}

/** The text that `Lines` reads. */
export function linesOf(lists: Lists): string {
  const rows = Object.entries(lists).flatMap(([list, texts]) =>
    [...texts].map(([key, text]): Row => ({ list, key, text })),
  );
  const pages = new Map<string, string>();
  for (const line of rows.map(lineOf).sort()) pages.set(thumbOf(line), (pages.get(thumbOf(line)) ?? "") + line);
  const text = [...pages.values()].map((page) => `${page}\n`).join(PAGE_BREAK);
  checkRows(rows, new Lines(text));
  return text;
}

function lineOf({ list, key, text }: Row): string {
  return startOf(key, list) + inAscii(text);
}

// What a run would not find stops the build.
function checkRows(rows: readonly Row[], lines: Lines): void {
  const lost = rows.find(({ list, key, text }) => lines.rows(list).get(key) !== text);
  if (lost === undefined) return;
  stop(
    `The row "${lost.key}" of the list "${lost.list}" would be lost: its key stands twice, or a tab, a line break or a backslash stands where a line cannot hold it.`,
  );
}
