import { describe, expect, test } from "vitest";
import { defaultRules, lint } from "../../src/index.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readers } from "../support/readers.ts";

const MILLION = 1_000_000;
const DEEP = 10_000;

/**
 * Inputs that a careless reader answers in quadratic time or with an overflow; the test's own time limit is the judge.
 */
const inputs: readonly (readonly [name: string, text: string])[] = [
  ["one long line of words", "nurse ".repeat(MILLION / 6)],
  ["one long word", "n".repeat(MILLION)],
  ["open brackets", "[".repeat(DEEP)],
  ["nested brackets", "[".repeat(DEEP) + "]".repeat(DEEP)],
  ["nested braces", '{"a":'.repeat(DEEP) + "1" + "}".repeat(DEEP)],
  ["links that never close", "[a](b".repeat(DEEP)],
  ["images in images", "![".repeat(DEEP) + "](x)".repeat(DEEP)],
  ["stars", "*a ".repeat(DEEP * 3)],
  ["stars both ways", "**a**b".repeat(DEEP * 3)],
  ["underscores", "_a__b".repeat(DEEP * 3)],
  ["back-ticks", Array.from({ length: 600 }, (_, i) => "`".repeat(i + 1)).join(" ")],
  ["angle brackets", "<".repeat(DEEP * 3)],
  ["open comments", "<!-- ".repeat(DEEP * 3)],
  ["open tags", '<a href="'.repeat(DEEP)],
  ["question tags", "<?x ".repeat(DEEP)],
  ["nested tags", "<div>".repeat(DEEP) + "nurse" + "</div>".repeat(DEEP)],
  ["crossed tags", "<b><i>".repeat(DEEP) + "nurse" + "</b></i>".repeat(DEEP)],
  ["tags that close nothing", "<b>".repeat(DEEP) + "</i>".repeat(DEEP)],
  ["attributes without end", `<p ${'title="night nurse" '.repeat(DEEP)}`],
  ["document types", "<!DOCTYPE [".repeat(DEEP)],
  ["open CDATA", "<![CDATA[".repeat(DEEP)],
  ["ampersands", "&".repeat(DEEP * 10)],
  ["backslashes", "\\".repeat(DEEP * 10)],
  ["block quotes", "> ".repeat(DEEP)],
  ["lists in lists", "- ".repeat(DEEP)],
  ["deeper lists", Array.from({ length: 500 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
  ["blank lines", "\n".repeat(MILLION)],
  ["short lines", "Pay: $40\n".repeat(50_000)],
  ["capitals", "PAY AND BENEFITS\n".repeat(20_000)],
  ["bullets", "• nurse\n".repeat(50_000)],
  ["numbered lines", "1. Duties\n\ntext\n\n".repeat(10_000)],
  ["bars", "|".repeat(DEEP * 5)],
  ["table rows", "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(20_000)],
  ["dashes", "-".repeat(MILLION)],
  ["dashes apart", "- ".repeat(50_000) + "x"],
  ["spaces", " ".repeat(MILLION) + "x"],
  ["colons", ":".repeat(DEEP * 10)],
  ["an open head", "---\n" + "key: value\n".repeat(30_000)],
  ["a long head", "---\n" + "key: [".repeat(3_000) + "\n---\n"],
  ["a deep head", "---\n" + Array.from({ length: 3_000 }, (_, i) => `${" ".repeat(i)}k:`).join("\n") + "\n---\n"],
  ["quotation marks", '"'.repeat(DEEP * 10)],
  ["broken signs", "â€™".repeat(DEEP * 5)],
  ["carriage returns", "\r".repeat(DEEP * 10) + "x"],
  ["entities", "&amp;".repeat(DEEP * 5)],
  ["entities that go on", "&notin".repeat(DEEP * 5)],
  ["a long number", `&#${"1".repeat(MILLION)}`],
  ["commas in JSON", "[" + "1,".repeat(DEEP * 5) + "1]"],
  ["broken JSON", "{" + '"a": [{,'.repeat(3_000)],
  ["missing commas", '{\n"a": "x"\n' + '"b": 1\n'.repeat(DEEP) + "}"],
  ["missing marks", '{\n"a": 1,\n' + '"b": "x,\n'.repeat(DEEP) + "}"],
  ["blank lines in broken JSON", '{ "a"' + "\n".repeat(DEEP * 10) + "x }"],
  ["bare keys", "{" + "a: 1, ".repeat(DEEP) + "}"],
  ["comments in JSON", "{" + "// a\n".repeat(DEEP) + "a: 1 }"],
  ["JSON that ends with a backslash", '{ "a": "\\'],
  ["blanks in quotation marks", `a: "x\\n${" ".repeat(DEEP * 10)}x\n  y"`],
  ["colons in words", "a: b: c\n".repeat(1_000)],
  ["aliases", "a: &x 1\nb:\n" + "- *x\n".repeat(DEEP)],
  ["a head of lists", "---\n" + Array.from({ length: DEEP }, (_, i) => `k${i}: [a, 'b']`).join("\n") + "\n---\n"],
  ["a TOML head of tables", "+++\n" + "[[a]]\nb = 1\n".repeat(3_000) + "+++\n"],
  ["a TOML head of one text", `+++\na = "${"nurse ".repeat(MILLION / 6)}"\n+++\n`],
  ["a TOML head of digits", `+++\na = ${"9".repeat(DEEP)}\n+++\n`],
];

describe.each(["md", "txt", "yaml", "json", "html", "xml"])("a .%s file of", (ending) => {
  test.each(inputs)("%s", (_name, content) => {
    const started = performance.now();
    const document = parseFile({ path: `posting.${ending}`, content }, readers);
    const took = performance.now() - started;
    if (took > 700) console.warn(`${ending} ${_name}: ${took.toFixed(0)} ms`);
    expect(document.parts.length + document.troubles.length).toBeGreaterThan(0);
  });
});

describe("ten thousand levels", () => {
  test.each([
    ["lists in YAML", "yaml", "[".repeat(DEEP) + "]".repeat(DEEP)],
    ["maps in YAML", "yaml", "{a: ".repeat(DEEP) + "1" + "}".repeat(DEEP)],
    ["lines of YAML", "yaml", "- ".repeat(DEEP) + "a"],
    ["a head of YAML", "md", `---\na: ${"[".repeat(DEEP)}${"]".repeat(DEEP)}\n---\n`],
    ["lists in a head of TOML", "md", `+++\na = ${"[".repeat(DEEP)}${"]".repeat(DEEP)}\n+++\n`],
    ["tables in a head of TOML", "md", `+++\na = ${"{a = ".repeat(DEEP)}1${"}".repeat(DEEP)}\n+++\n`],
    ["keys in a head of TOML", "md", `+++\na${".a".repeat(DEEP)} = 1\n+++\n`],
    ["lists in JSON5", "json5", `${"[".repeat(DEEP)}'a'${"]".repeat(DEEP)}`],
    ["objects in JSON5", "json5", `${"{a:".repeat(DEEP)}1${"}".repeat(DEEP)}`],
    ["a hundred levels of JSON5", "json5", `${"{a:".repeat(100)}1${"}".repeat(100)}`],
    ["a hundred levels of YAML", "yaml", "- ".repeat(100) + "a"],
  ])("of %s are told", (_name, ending, content) => {
    const { troubles } = parseFile({ path: `posting.${ending}`, content }, readers);
    expect(troubles.map(({ message }) => message)).toEqual([expect.stringContaining("nested too deeply")]);
  });
});

describe("a title of", () => {
  test.each(["-", ",", "|", "/", "+", "&", ":", ";", "– "])("many %s, one behind the other", (sign) => {
    const content = `# Night Nurse - Apply now!!${` ${sign}`.repeat(30)} x\n\n## Duties\n\n- Care for patients at night\n- Record what they need\n\n## Requirements\n\n- Two years on a ward\n`;
    const [posting] = lint(
      { path: "nurse.md", content },
      readers,
      { asOf: "2026-11-22", employer: {}, statements: {} },
      defaultRules(),
    );
    expect(posting!.findings.map(({ rule }) => rule)).toContain("posting/title-cluttered");
  });
});
