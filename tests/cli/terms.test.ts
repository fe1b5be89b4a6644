import { describe, expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN } from "./postings.ts";

const cli = await buildCli();
const DAY = ["--as-of", "2026-11-22"];
const TERMS =
  "terms:\n  - words: [rockstar, team player]\n    message: Say what the person does.\n    level: error\n  - pattern: (fast|quick)[- ]paced\n    message: Say how many patients a shift brings.\n";

describe("terms of the employer's own list", () => {
  const judged = (text: string, config = TERMS) =>
    cli.run(["extra.md", ...DAY], {
      folder: cli.folder({ "posting-lint.yaml": config, "extra.md": `${CLEAN}\n${text}\n` }),
    });

  test("are told with the employer's own message and level", () => {
    const { code, out } = judged("A Rockstar for a fast-paced unit.");
    expect(out).toContain('"Rockstar" is on your list of terms.');
    expect(out).toContain("Say what the person does.");
    expect(out).toContain("Say how many patients a shift brings.");
    expect(code).toBe(1);
  });

  test("are left alone as parts of longer words", () => {
    expect(judged("Rockstars and teams playing.").out).not.toContain("on your list");
  });

  test("may be patterns that would keep another engine busy for years", () => {
    const { out, code } = judged(`${"a".repeat(5000)}!`, "terms:\n  - pattern: (a+)+$\n    message: Shorten it.\n");
    expect(out).not.toContain("on your list");
    expect(code).toBeLessThan(2);
  });

  test.each([
    ["(?<=very )fast", "it looks at what stands before the words"],
    ["(?<!very )fast", "it looks at what stands before the words"],
    ["fast(?!ing)", "it looks ahead"],
    ["(\\w+) \\1", "it asks for the same words again"],
  ])("%s is told to be what RE2 leaves out, and what to write instead", (pattern, sentence) => {
    const { err, code } = judged("Days.", `terms:\n  - pattern: '${pattern}'\n    message: Say how many.\n`);
    expect(err).toContain(`the pattern "${pattern}" cannot be read: ${sentence}`);
    expect(err).toContain('or list the "words". Patterns are written in RE2 syntax.');
    expect(code).toBe(2);
  });

  test("a pattern that cannot be read is told with its config", () => {
    const { err, code } = judged("Days.", "terms:\n  - pattern: (fast\n    message: Say how many.\n");
    expect(err).toContain('posting-lint.yaml: under "terms", the pattern "(fast" cannot be read');
    expect(code).toBe(2);
  });
});
