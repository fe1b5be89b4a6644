import { describe, expect, test } from "vitest";
import { hiringBody, reach, type Circumstances } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

const posting = (...lines: readonly string[]) =>
  `# Ward Clerk\n\n${lines.join("\n\n")}\n\n## Duties\n\n- Answer the telephone\n- Greet visitors\n`;

describe("who employs", () => {
  test.each([
    ["Agency: Department of Veterans Affairs", "federal sure"],
    ["Company: National Park Service", "federal sure"],
    ["National Park Service", "federal likely"],
    ["As a VA employee, you earn leave from the first day.", "federal likely"],
    ["Company: State of Washington", "state sure"],
    ["Company: City of Larkspur", "city sure"],
    ["Company: Larkspur County", "county sure"],
    ["Company: Larkspur Unified School District", "school-district sure"],
    ["Company: Larkspur Hospitals NHS Foundation Trust", "foreign-public sure"],
    ["Company: Government of Canada", "federal sure"],
    ["Company: Larkspur Staffing, Inc.", "private likely"],
    ["Company: Larkspur Health", "unknown guess"],
    ["You will write reports that the Department of Veterans Affairs reads.", "unknown guess"],
    ["Experience with the National Park Service is welcome.", "unknown guess"],
    ["We serve the school district and the city of Larkspur.", "unknown guess"],
    ["Company: Friends of the City of Larkspur", "unknown guess"],
    ["Company: County Line Bakery", "unknown guess"],
  ])("%s", (line, expected) => {
    const { kind, certainty } = askText(posting(line))(hiringBody);
    expect(`${kind} ${certainty}`).toBe(expected);
  });

  test("a record of the government's own board is federal", () => {
    const record = { MatchedObjectDescriptor: { PositionTitle: "Ward Clerk", PositionURI: "https://example.org/1" } };
    const { kind, certainty } = askText(JSON.stringify(record), "posting.json")(hiringBody);
    expect(`${kind} ${certainty}`).toBe("federal sure");
  });
});

describe("law that leaves public employers out", () => {
  const inColorado = (line: string, employer: Circumstances["employer"] = {}) =>
    askText(posting("Location: Denver, CO", line), "posting.md", { employer })(reach).find(({ law }) =>
      law.id.startsWith("us-co"),
    )?.verdict;

  test.each([
    ["Agency: Department of Veterans Affairs", {}, "does-not-reach"],
    ["As a VA employee, you earn leave from the first day.", {}, "may-reach"],
    ["Agency: Department of Veterans Affairs", { kind: "private" }, "reaches"],
    ["Company: Larkspur Health", {}, "reaches"],
    ["Company: Larkspur Health", { kind: "federal" }, "does-not-reach"],
    ["Company: City of Larkspur", {}, "reaches"],
    ["Company: Government of Canada", {}, "reaches"],
    ["You will write reports that the Department of Veterans Affairs reads.", {}, "reaches"],
  ] as const)("%s %j", (line, employer, verdict) => expect(inColorado(line, employer)).toBe(verdict));
});
