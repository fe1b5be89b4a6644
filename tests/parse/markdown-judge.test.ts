import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpus } from "../support/corpus.ts";
import { libraryLeaves, ownLeaves, type Told } from "./leaves.ts";

describe("our own Markdown scanner, with the library as the judge", () => {
  test("reads real postings alike", () => {
    const differing = corpus()
      .filter(({ bytes }) => !agrees(new TextDecoder().decode(bytes)))
      .map(({ name }) => name);
    expect(differing).toEqual([]);
  });

  test("reads generated postings alike", () => {
    fc.assert(
      fc.property(posting, (source) => {
        const own = ownLeaves(source);
        if (own && !ERRS.test(source)) expect(comparable(own)).toEqual(comparable(libraryLeaves(source)));
      }),
      { numRuns: 1500 },
    );
  });

  test("understands nearly all of them without the library", () => {
    const understood = fc.sample(posting, { numRuns: 300, seed: 7 }).filter((source) => ownLeaves(source) !== null);
    expect(understood.length).toBeGreaterThan(200);
  });
});

function agrees(source: string): boolean {
  const own = ownLeaves(source);
  return !own || JSON.stringify(comparable(own)) === JSON.stringify(comparable(libraryLeaves(source)));
}

/**
 * Dashes right below the second line of a table: GFM ends the table there, the library takes all of it for a heading.
 */
const ERRS = /^(?=.*\|)[ \t|:-]+\r?\n {0,3}(?:-+|=+)[ \t]*$/m;

/** Comments are told at the end by one and in place by the other; runs may be cut differently where they touch. */
function comparable(told: readonly Told[]): unknown[] {
  return told.filter((one) => !("comment" in one) && !("lines" in one && one.lines === ""));
}

const word = fc.constantFrom(
  "nurse",
  "Pay",
  "$38.50",
  "shift",
  "MD/DO",
  "you'll",
  "care",
  "2026",
  "nights",
  "(ICU)",
  "RN",
  "é",
  "–",
  "A.",
  "401(k)",
  "50%",
  "e.g.",
);
const plain = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const span = fc.oneof(
  { weight: 6, arbitrary: plain },
  plain.map((text) => `**${text}**`),
  plain.map((text) => `*${text}*`),
  plain.map((text) => `__${text}__`),
  plain.map((text) => `_${text}_`),
  plain.map((text) => `***${text}***`),
  plain.map((text) => `**Note: _${text}_**`),
  plain.map((text) => `\`${text}\``),
  plain.map((text) => `[${text}](https://jobs.example/a_b?c=1 "Apply")`),
  plain.map((text) => `![${text}](logo.png)`),
  plain.map((text) => `[**${text}**](<a b>)`),
  fc.constantFrom(
    "<https://jobs.example/x>",
    "<hr@clinic.example>",
    "R&amp;D",
    "&nbsp;",
    "&#8217;",
    "\\*",
    "\\_x\\_",
    "a \\[b\\]",
    "5 * 4 * 3",
    "snake_case_name",
    "<b>bold</b>",
    "<br>",
    "a<br/>b",
    '<span class="x">y</span>',
    "**",
    "__",
    "* *",
    "_",
    "`",
    "``x`y``",
    "& co",
    "<3",
    "2 < 3 > 1",
    "!",
    "!x",
    "[Shift] ",
    "[ ] x",
    "~5",
  ),
);
const inline = fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(" "));
const tight = fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.join(""));
const text = fc.oneof(inline, inline, tight);
const indent = fc.constantFrom("", "", "", " ", "  ", "   ", "    ", "      ");
const line = fc.oneof(
  { weight: 4, arbitrary: text },
  fc
    .tuple(fc.constantFrom("# ", "## ", "### ", "#", "##", "####### "), text, fc.constantFrom("", " #", " ##", "#"))
    .map((parts) => parts.join("")),
  fc
    .tuple(
      indent,
      fc.constantFrom("- ", "* ", "+ ", "1. ", "1) ", "-   ", "1.  ", "- [ ] ", "- [x] ", "-", "1.", "- - ", "* # "),
      text,
    )
    .map((parts) => parts.join("")),
  fc.tuple(text, text, text).map(([a, b, c]) => `1. ${a}\n2. ${b}\n3. ${c}`),
  fc.tuple(fc.constantFrom("> ", ">", "> - ", "> > ", "- > "), text).map((parts) => parts.join("")),
  fc.tuple(indent, text).map((parts) => parts.join("")),
  fc.tuple(text, fc.constantFrom("  ", "\\", " ", "   ")).map((parts) => parts.join("")),
  fc.constantFrom(
    "---",
    "===",
    "***",
    "- - -",
    "___",
    "-----",
    "--",
    "```",
    "~~~",
    "    indented",
    "| Shift | Pay |",
    "| --- | :-: |",
    "|---|---|",
    "| nights | $40 |",
    "a | b",
    "--- | ---",
    "<!-- a note -->",
    "<div>",
    "</div>",
    "<p>text</p>",
    "<br>",
    "&nbsp;",
    "•  pasted",
    "[ref]: https://x.example",
  ),
  { weight: 3, arbitrary: fc.constant("") },
);
const posting = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\n", "\n", "\r\n"))
  .map(([lines, feed]) => lines.join(feed));
