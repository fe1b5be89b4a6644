import fc from "fast-check";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import type { FieldTree } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readYaml } from "../../src/parse/yaml/library.ts";
import { scanFrontMatter } from "../../src/parse/yaml/scan.ts";
import { isLinear, mapped, sourceSpan } from "../../src/text/index.ts";
import { corpus } from "../support/corpus.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

/** All that a reader tells of the fields, in the words of the source. */
function told(source: string, { fields }: FieldTree): unknown[] {
  return fields.map(({ path, value, text, at, keyAt }) => ({
    path: path.join("."),
    value,
    text: text.text,
    from: source.slice(sourceSpan(text).start, sourceSpan(text).end),
    at,
    keyAt,
  }));
}

function expectSound(source: string, tree: FieldTree): void {
  expectTrueMaps({
    format: "yaml",
    source,
    frontMatter: "none",
    parts: [{ at: { start: 0, end: source.length }, format: "yaml", blocks: [], fields: tree.fields }],
    comments: tree.comments,
    troubles: tree.troubles,
  });
}

describe("our own scanner of front matter, with the library as the judge", () => {
  function expectSame(source: string): boolean {
    const own = scanFrontMatter(source, 0, source.length);
    if (!own) return false;
    const full = readYaml(mapped(source));
    expectSound(source, own);
    expect(full.troubles).toEqual([]);
    expect(own.comments).toEqual(full.comments);
    expect(told(source, own)).toEqual(told(source, full));
    return true;
  }

  test("agrees on heads of any shape", () => {
    fc.assert(
      fc.property(head, (source) => void expectSame(source)),
      { numRuns: 3000 },
    );
  });

  test("agrees on simple heads, and understands nearly all of them", () => {
    const understood = fc.sample(simpleHead, { numRuns: 500, seed: 7 }).filter(expectSame);
    expect(understood.length).toBeGreaterThan(400);
  });

  test("agrees on whatever the library writes", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("title", "pay", "closing_date", "Job Type", "a"),
          fc.oneof(
            fc.string(),
            fc.double(),
            fc.integer(),
            fc.boolean(),
            fc.constant(null),
            fc.array(fc.string()),
            fc.jsonValue({ maxDepth: 2 }),
          ),
          { minKeys: 1 },
        ),
        fc.constantFrom(80, 30),
        (value, lineWidth) => void expectSame(stringify(value, { lineWidth })),
      ),
      { numRuns: 2000 },
    );
  });

  test("agrees on the heads of real postings", () => {
    for (const { bytes } of corpus()) {
      const fenced = /^---\r?\n([^]*?\n)---/.exec(new TextDecoder().decode(bytes));
      if (fenced) expectSame(fenced[1]!);
    }
  });

  test.each([
    ["a comment", "title: Nurse # days only\n"],
    ["a line that is a comment", "# our jobs\ntitle: Nurse\n"],
    ["a nested map", "contact:\n  email: hr@clinic.example\n"],
    ["an escape", 'title: "Charge \\"ICU\\" Nurse"\n'],
    ["two marks for one", "company: 'O''Hara'\n"],
    ["a value over two lines", "summary: Lead the ward\n  and keep calm.\n"],
    ["a block string", "summary: |\n  Lead the ward\n"],
    ["an anchor", "base: &pay $40\n"],
    ["a tag", "created: !!timestamp 2018-10-31\n"],
    ["a map in braces", "place: {city: Denver}\n"],
    ["a list over two lines", "tags: [nursing,\n  icu]\n"],
    ["a key that stands twice", "pay: $40\npay: $50\n"],
    ["a colon inside a value", "title: Nurse: ICU nights\n"],
    ["a mark that never closes", 'title: "Night Nurse\n'],
  ])("leaves %s to the library", (_name, source) => {
    expect(scanFrontMatter(source, 0, source.length)).toBeNull();
  });
});

describe("a YAML file", () => {
  test("lines of dashes set postings apart", () => {
    const source = "# our jobs\ntitle: Night Nurse\n---\ntitle: Day Nurse\npay: $40\n---\n# nothing more\n";
    const document = parseFile({ path: "jobs.yaml", content: source }, readers);
    expectTrueMaps(document);
    expect(document.parts.map(({ fields }) => fields.map(({ value }) => value))).toEqual([
      ["Night Nurse"],
      ["Day Nurse", "$40"],
    ]);
    expect(document.parts.map(({ at }) => source.slice(at.start, at.end).trim())).toEqual([
      "# our jobs\ntitle: Night Nurse",
      "title: Day Nurse\npay: $40",
    ]);
  });

  test("text over several lines keeps its places", () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(...STYLES),
        fc.constantFrom(80, 20),
        fc.boolean(),
        (text, style, lineWidth, returns) => {
          const blockQuote = style === "BLOCK_FOLDED" ? "folded" : "literal";
          const options = { defaultStringType: style, lineWidth, blockQuote } as const;
          const written = stringify(
            { duties: [text] },
            style.startsWith("BLOCK") ? options : { ...options, blockQuote: false },
          );
          const source = returns ? written.replaceAll("\n", "\r\n") : written;
          const tree = readYaml(mapped(source));
          expectSound(source, tree);
          const own = tree.fields[0]!.text;
          for (const word of own.text.matchAll(/[a-z]+/g)) expect(isLinear(own, word.index)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("comments are told wherever they stand, and nothing else is", () => {
    const source =
      '# our jobs\ntitle: Nurse # nights\npay: "$40 # 50"\nduties: | # as a list\n  # 1 priority\ntags: [a, # first\n  b]\n';
    const { comments } = readYaml(mapped(source));
    expect(comments.map(({ text }) => text.text)).toEqual([" our jobs", " nights", " as a list", " first"]);
    expect(comments.map(({ at }) => source.slice(at.start, at.end))[1]).toBe("# nights");
  });

  test("a colon inside a value is told, and the value taken whole", () => {
    const source = "jobs:\n- title: Nurse: ICU nights # new\n  pay: $40\n- title: Aide: days\n";
    const tree = readYaml(mapped(source));
    expectSound(source, tree);
    expect(tree.fields.map(({ path, value }) => [path.join("."), value])).toEqual([
      ["jobs.0.title", "Nurse: ICU nights"],
      ["jobs.0.pay", "$40"],
      ["jobs.1.title", "Aide: days"],
    ]);
    expect(tree.troubles.map(({ at }) => source.slice(at.start, at.end))).toEqual(["Nurse: ICU nights", "Aide: days"]);
    expect(tree.troubles[0]!.message).toContain("holds a colon");
  });

  test("a key that stands twice is told by its name, and both values are kept", () => {
    const source = "title: Nurse\npay: $40\npay: $50\n";
    const { fields, troubles } = readYaml(mapped(source));
    expect(fields.map(({ value }) => value)).toEqual(["Nurse", "$40", "$50"]);
    expect(
      troubles.map(({ message, at }) => [message.includes('The key "pay" stands here a second time'), at.start]),
    ).toEqual([[true, source.lastIndexOf("pay")]]);
  });

  test("a day stays as it was written", () => {
    const { fields } = readYaml(mapped("posted: !!timestamp '2026-01-05'\nuntil: !!timestamp 2026-02-01\n"));
    expect(fields.map(({ value, text }) => [value, text.text])).toEqual([
      ["2026-01-05", "2026-01-05"],
      ["2026-02-01", "2026-02-01"],
    ]);
  });

  test("an alias stands for the last value of its name", () => {
    const { fields } = readYaml(mapped("a: &pay $40\nb: *pay\nc: &pay $50\nd: *pay\n"));
    expect(fields.map(({ value }) => value)).toEqual(["$40", "$40", "$50", "$50"]);
  });

  test("what is broken is told where it stands", () => {
    const source = "title: Night Nurse\npay: [40, 50\nshift: nights\n";
    const document = parseFile({ path: "job.yaml", content: source }, readers);
    expectTrueMaps(document);
    expect(document.troubles.map(({ id, fatal }) => [id, fatal])).toEqual([["broken-yaml", false]]);
  });

  test.each([
    [
      "a key twice",
      "title: Night Nurse\npay: $40\ntitle: Day Nurse\n",
      'The key "title" stands here a second time',
      "title: Day",
    ],
    ["a tab", "title: Night Nurse\nhours:\n\tweek: 36\n", "A tab indents this line", "\tweek"],
  ])("%s is told with what to do, at its place", (_, source, sentence, words) => {
    const [trouble] = parseFile({ path: "job.yaml", content: source }, readers).troubles;
    expect(trouble!.message).toContain(sentence);
    expect(trouble!.message).not.toContain("quotation marks");
    expect(trouble!.at.start).toBe(source.indexOf(words));
  });
});

const STYLES = ["BLOCK_LITERAL", "BLOCK_FOLDED", "QUOTE_DOUBLE", "QUOTE_SINGLE", "PLAIN"] as const;
const lines = fc
  .array(
    fc.constantFrom(
      "lead the ward",
      "  indented",
      "",
      "- item",
      'it\'s "so"',
      "a: b",
      "é – x",
      "\ttab",
      "trail  ",
      "# x",
      "a\\b",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.join("\n"));

const word = fc.constantFrom(
  "nurse",
  "Night shift",
  "$40 - $50",
  "2026-01-05",
  "40",
  "4.5",
  "true",
  "yes",
  "null",
  "~",
  "a: b",
  "C#",
  "x #y",
  "R&D",
  "- dash",
  "https://clinic.example",
  "10:30",
  '"quoted"',
  "'single'",
  '"a \\"b\\" \\u2013"',
  "'O''Hara'",
  "[a, b]",
  "[\"x, y\", 'z', 3]",
  "[]",
  "{}",
  "{a: 1}",
  "&x y",
  "*x",
  "!!str 5",
  "|",
  ">",
  "%a",
  "@b",
  "`c",
  "?",
  ":",
  "a:",
  "é",
  "“x”",
  "[a]: b",
  "0x1F",
  ".5",
  "1e3",
  "-",
  "'unclosed",
  '"unclosed',
);
const key = fc.constantFrom("title", "pay", "Job Type", "closing_date", '"quoted key"', "b", "1", "a.b", "x-y");
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom("", "", "", "  ", "    "),
        key,
        fc.constantFrom(": ", ":  ", ":"),
        word,
        fc.constantFrom("", "", " # note", "  "),
      )
      .map((parts) => parts.join("")),
  },
  fc
    .tuple(
      fc.constantFrom("", "  ", "    "),
      fc.constantFrom("- ", "-  ", "-"),
      fc.oneof(
        word,
        fc.tuple(key, word).map(([k, v]) => `${k}: ${v}`),
      ),
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("", "  "), key, fc.constantFrom(":", ": |", ": >", ": |-", ": >-", ": |+", ": # note"))
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("  ", "    ", ""), word).map((parts) => parts.join("")),
  fc.constantFrom("", "", "# comment", "  # inner", "   ", "\t"),
);
const head = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 7 }), fc.constantFrom("\n", "\n", "\r\n"), fc.constantFrom("\n", ""))
  .map(([lines, feed, end]) => lines.join(feed) + end);

const plainWord = fc.constantFrom(
  "Night Nurse",
  "$40 - $50",
  "2026-01-05",
  "40",
  "4.5",
  "true",
  "yes",
  "R&D",
  "Denver, CO",
  "10:30",
  '"a: b"',
  "'#1'",
  "https://clinic.example/#jobs",
  "C#",
  "",
);
const plainKey = fc.constantFrom("title", "pay", "Job Type", "closing_date", "b", "a.b", "x-y", "Vergütung");
const simpleHead = fc
  .uniqueArray(
    fc.oneof(
      fc.tuple(plainKey, plainWord).map(([name, word]) => `${name}: ${word}`),
      fc
        .tuple(plainKey, fc.array(plainWord, { minLength: 1 }))
        .map(([name, words]) => `${name}:\n${words.map((word) => `  - ${word || "x"}`).join("\n")}`),
      fc
        .tuple(plainKey, fc.array(fc.constantFrom("icu", "night shift", "7", '"a, b"', "'c'")))
        .map(([name, words]) => `${name}: [${words.join(", ")}]`),
    ),
    { minLength: 1, maxLength: 8, selector: (entry) => entry.slice(0, entry.indexOf(":")) },
  )
  .map((entries) => `${entries.join("\n")}\n`);
