import { topOf } from "../engine/index.ts";
import { occupation, places, type Place } from "../facts/index.ts";
import type { LintedPosting } from "../lint.ts";
import type { Finding } from "../rule/index.ts";
import type { Reported } from "../report/index.ts";
import { placeName } from "../tables/places.ts";
import { Lines } from "../text/index.ts";

/**
 * The postings of one file as reports need them, numbered where a stream says so; their lines are counted once, and
 * only if somebody asks.
 */
export function reportedPostings(
  path: string,
  linted: readonly LintedPosting[],
  line: number | null = null,
): Reported[] {
  let lines: Lines | undefined;
  return linted.map(({ posting, findings, ask }) => ({
    path,
    index: line ?? (linted.length > 1 ? posting.index : null),
    format: posting.format,
    title: posting.title?.value ?? null,
    place: () => inWords(ask(places).work[0]),
    occupation: () => ask(occupation).id,
    source: posting.source,
    lines: () => (lines ??= new Lines(posting.source)),
    top: topOf(posting).start,
    findings: posting.format === "docx" ? findings.map(asSuggestion) : findings,
  }));
}

// `--fix` does not write Word files, so there nothing is promised.
function asSuggestion(finding: Finding): Finding {
  const { fix, todo, suggestions } = finding;
  return fix ? { ...finding, fix: null, suggestions: [...suggestions, { title: todo, edits: fix }] } : finding;
}

// Structured files say "Chicago, US-IL, US", or "US-IL" alone; people say "Chicago, IL" and "Illinois".
function inWords(place: Place | undefined): string | null {
  if (!place) return null;
  return place.text === place.id
    ? placeName(place.id)
    : place.text.replace(/\b([A-Z]{2})-([A-Z]{2,3})\b(?:,? \1\b)?/, "$2");
}
