import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../src/make/knowledge.ts";

// Facts give reasons and rules name what they rest on; one room says both, in each language.
describe("words for people", () => {
  test("are seen by this test", () => {
    const seen = sentencesIn("src/wording/en/reasons.ts");
    expect(seen).toContain("the requirements may stand elsewhere");
    expect(seen).toContain("the title may mean something other than …");
    expect(sentencesIn("src/text/listed.ts")).toEqual([]);
  });

  test("stand in no fact", () => {
    const found = filesUnder("src/facts").flatMap((file) => sentencesIn(file).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  test("no rule and no fact says what the engine says of doubt", () => {
    const saying = [...filesUnder("rules"), ...filesUnder("src/facts")].filter((file) =>
      /please check/i.test(readFileSync(join(root, file), "utf8")),
    );
    expect(saying).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

/**
 * Texts of four words and more, or of two that end as sentences do, in letters and the marks of prose. Patterns have
 * other signs among theirs.
 */
function sentencesIn(file: string): string[] {
  return literalsIn(file).filter((text) => {
    if (!/^[\p{L}\p{N}\s,;:.!?'"’“”…()-]+$/u.test(text)) return false;
    const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    return words >= (/[.!?]$/.test(text) ? 2 : 4);
  });
}

/** The texts in quotes of any sort, with "…" for what is put into them. */
function literalsIn(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  // Without comments and types, which hold quotes of their own.
  const { code } = transformSync(source, { loader: "ts", minifyWhitespace: true, legalComments: "none" });
  return [...code.replace(OF_STEPS, "").matchAll(LITERALS)]
    .map(([literal]) => literal)
    .filter((literal) => !literal.startsWith("/"))
    .map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, "…"));
}

// The name of a step and its quote are shown to whoever asks what was decided, as they stand in the code.
const OF_STEPS = /\b(?:name|quote):(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/g;

// Patterns are taken too, so that a quote in one of them begins no text.
const LITERALS = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\\n[])+\/[dgimsuvy]*/g;
