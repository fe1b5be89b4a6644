import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultRules, lint } from "../../src/index.ts";
import { rules } from "../../src/registry.ts";
import { Lines } from "../../src/text/index.ts";
import { samplesOf, type Sample } from "../support/page.ts";
import { readers } from "../support/readers.ts";

// A rule's page is its first test: what the carets mark is told there, and nothing else by this rule.
describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const path = new URL(`../../rules/${id}.md`, import.meta.url);
  if (!existsSync(path)) return test.fails("has a page", () => expect(path.href).toBe("there"));
  const samples = samplesOf(readFileSync(path, "utf8"));
  const reported = samples.filter((sample) => sample.heading === "Reported");
  const leftAlone = samples.filter((sample) => sample.heading === "Left alone");

  test("the page shows as much left alone as reported", () => {
    expect(reported.length).toBeGreaterThan(0);
    expect(leftAlone.length).toBeGreaterThanOrEqual(reported.length);
  });

  test.each(reported.map((sample) => [sample.line, sample] as const))("reports what line %i of its page marks", (_, sample) => {
    expect(sample.expected.length).toBeGreaterThan(0);
    expect(told(sample)).toEqual(announced(sample));
  });

  test.each(leftAlone.map((sample) => [sample.line, sample] as const))("leaves the posting of line %i alone", (_, sample) => {
    expect(told(sample)).toEqual([]);
  });

  function told(sample: Sample): string[] {
    const { settings } = sample;
    const level = rule.level === "off" ? "warning" : rule.level;
    const linted = lint(
      { path: `page.${sample.ending}`, content: sample.text },
      readers,
      { asOf: settings["as-of"] ?? "2026-11-22", employer: settings.employer ?? {}, statements: settings.statements ?? {} },
      [{ rule, level, levelIsChosen: false, options: settings.options ?? {} }, ...defaultRules().filter((active) => settings.with?.includes(active.rule.id))],
    );
    const lines = new Lines(sample.text);
    return linted.flatMap(({ findings }) => findings).filter((finding) => finding.rule === id && finding.waived === null).map((finding) => {
      const start = lines.at(finding.at.start);
      const end = Math.min(finding.at.end, endOfLine(sample.text, finding.at.start));
      return `${start.line}:${start.column}+${Math.max(1, end - finding.at.start)} ${finding.messageId}${finding.sure ? "" : "?"}`;
    }).sort();
  }

  // A caret line without an id takes whatever message stands there; with one, the id must be right.
  function announced(sample: Sample): string[] {
    const actual = told(sample);
    return sample.expected.map((caret) => {
      const place = `${caret.line}:${caret.column}+${caret.length} `;
      if (caret.messageId) return `${place}${caret.messageId}${caret.sure === false ? "?" : ""}`;
      return actual.find((line) => line.startsWith(place)) ?? `${place}(any message)`;
    }).sort();
  }
});

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
