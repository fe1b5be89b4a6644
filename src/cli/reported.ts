import { topOf } from "../engine/index.ts";
import { occupation, places } from "../facts/index.ts";
import type { LintedPosting } from "../index.ts";
import type { Reported } from "../report/index.ts";
import { Lines } from "../text/index.ts";

/** The postings of one file as reports need them, numbered where a stream says so; their lines are counted once, and only if somebody asks. */
export function reportedPostings(path: string, linted: readonly LintedPosting[], line: number | null = null): Reported[] {
  let lines: Lines | undefined;
  return linted.map(({ posting, findings, ask }) => ({
    path,
    index: line ?? (linted.length > 1 ? posting.index : null),
    format: posting.format,
    title: posting.title?.value ?? null,
    get place() {
      return ask(places).work[0]?.text ?? null;
    },
    get occupation() {
      return ask(occupation).id;
    },
    source: posting.source,
    lines: () => (lines ??= new Lines(posting.source)),
    top: topOf(posting).start,
    findings,
  }));
}
