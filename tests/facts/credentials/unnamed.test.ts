import { describe, expect, test } from "vitest";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** What a list of requirements asks, as `id strength`. */
function asked(line: string): string[] {
  return askText(`# Warehouse Clerk\n\n## Requirements\n\n- ${line}\n`)(credentials)
    .filter(({ demand }) => demand.strength !== "mentioned" && demand.strength !== "excluded")
    .map(({ id, demand }) => `${id} ${demand.strength}`);
}

describe("a paper without a name is asked for", () => {
  test.each([
    ["Must hold a state license", ["any-license required"]],
    ["Current professional license", ["any-license required"]],
    ["Certification in inventory control", ["any-certification required"]],
    ["Maintain a professional certification", ["any-certification required"]],
    ["Certification preferred", ["any-certification preferred"]],
    ["License to practice in Ohio", ["any-license required"]],
    ["State licenses: Ohio", ["any-license required"]],
  ])("%s", (line, expected) => expect(asked(line)).toEqual(expected));
});

describe("or something is told about it", () => {
  test.each([
    "License management for the whole office",
    "Files birth certificates",
    "Renews SSL certificates",
    "Answers to the certification board",
    "Tracks the certifications of the drivers",
    "Licensure will be verified before the first day",
    "Licenses and Certifications",
    "Licenses: none at the start",
    "Required Certifications:",
  ])("%s", (line) => expect(asked(line)).toEqual([]));
});
