import { describe, expect, test } from "vitest";
import { fileFormatOf } from "../../src/parse/detect.ts";

describe("how a file is read", () => {
  test.each([
    ["job.md", "Join us", "markdown"],
    ["job.MDX", "Join us", "markdown"],
    ["job.txt", "Join us", "text"],
    ["job.yml", "title: Nurse", "yaml"],
    ["job.json5", "{}", "json"],
    ["jobs.jsonl", "{}", "ndjson"],
    ["jobs.tsv", "title\tpay", "csv"],
    ["feed.xml", "<jobs/>", "xml"],
    ["job.htm", "<p>Join</p>", "html"],
  ])("by its ending: %s", (path, source, syntax) => expect(fileFormatOf(source, path, undefined).id).toBe(syntax));

  test.each([
    ["Markdown with front matter in a page", "job.html", "---\ntitle: Nurse\n---\n\n# Duties\n", "markdown"],
    ["a page with front matter", "job.html", "---\ntitle: Nurse\n---\n<h1>Nurse</h1>", "html"],
    ["one object a line in a .json file", "jobs.json", '{"title":"A"}\n{"title":"B"}\n', "ndjson"],
    ["a page saved as text", "job.txt", "<!DOCTYPE html><html><body>Nurse</body></html>", "html"],
    ["Markdown saved as text", "job.txt", "# Nurse\n\n**Pay:** $40\n", "markdown"],
    ["front matter saved as text", "job.txt", "---\ntitle: Nurse\n---\nJoin us.\n", "markdown"],
    ["text with a single pair of stars", "job.txt", "Nurse\n\n** Apply by Friday **\nWe **really** care.\n", "text"],
    ["text with a number sign", "job.txt", "Nurse\n#1 in the county\n", "text"],
  ])("%s", (_name, path, source, syntax) => expect(fileFormatOf(source, path, undefined).id).toBe(syntax));

  test.each([
    ['{"title": "Nurse"}', "json"],
    ['[{"title": "Nurse"}]', "json"],
    ["{ title: 'Nurse' }", "text"],
    ['{"a":1}\n{"a":2}', "ndjson"],
    ['<?xml version="1.0"?><source/>', "xml"],
    ["<source><job/></source>", "xml"],
    ["<div><p>Nurse</p></div>", "html"],
    ["---\ntitle: Nurse\n---\n", "markdown"],
    ["# Nurse\n", "markdown"],
    ["Nurse\n\nDUTIES\n• Lead", "text"],
    ["[Company name] is hiring", "text"],
    ["{{ company }} is hiring", "text"],
  ])("without a name: %j", (source, syntax) => expect(fileFormatOf(source, "", undefined).id).toBe(syntax));

  test.each([
    ["lever", "json"],
    ["personio-xml", "xml"],
  ] as const)("an export of %s is read as %s", (system, format) =>
    expect(fileFormatOf("Nurse", "export.txt", system).id).toBe(format),
  );

  test("what the caller says goes first", () => expect(fileFormatOf("# Nurse", "job.md", "text").id).toBe("text"));
});
