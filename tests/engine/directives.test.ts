import { describe, expect, test } from "vitest";
import { defaultRules } from "../../src/index.ts";
import { findingsIn } from "../support/rule.ts";

const rules = defaultRules().filter(({ rule }) => rule.id === "pay/undisclosed" || rule.id.startsWith("directives/"));

function told(comment: string, asOf = "2026-11-22", options = {}): string[] {
  const posting = `${comment}\n\n# Night Nurse\n\nLocation: Denver, CO\n\n## Duties\n\n- Care for twelve patients a night\n- Hand over at seven\n\n## Requirements\n\n- Nursing degree\n`;
  return findingsIn(posting, rules, "posting.md", { asOf }, options).map(({ rule, waived }) =>
    waived === null ? rule : `${rule} (${waived})`,
  );
}

describe("a directive", () => {
  test("lets the next line with words on it pass, and keeps its reason", () => {
    expect(told("<!-- posting-lint-disable-next-line pay/undisclosed -- the board shows the pay -->")).toEqual([
      "pay/undisclosed (the board shows the pay)",
    ]);
  });

  test("lets the whole file pass", () => {
    expect(told("<!-- posting-lint-disable-file pay/undisclosed -- the board shows the pay -->")).toEqual([
      "pay/undisclosed (the board shows the pay)",
    ]);
  });

  test("lets pass what stands between disable and enable", () => {
    expect(told("<!-- posting-lint-disable pay/undisclosed -- the board shows the pay -->")).toEqual([
      "pay/undisclosed (the board shows the pay)",
    ]);
    expect(
      told(
        "<!-- posting-lint-disable pay/undisclosed -- the board shows it -->\n<!-- posting-lint-enable pay/undisclosed -->",
      ),
    ).toEqual(["directives/unused", "pay/undisclosed"]);
  });

  test("may hold until a day, and that day is its last", () => {
    const comment =
      "<!-- posting-lint-disable-next-line pay/undisclosed until=2027-01-31 -- the scale is being agreed -->";
    expect(told(comment, "2027-01-31")).toEqual(["pay/undisclosed (the scale is being agreed)"]);
    expect(told(comment, "2027-02-01")).toEqual(["directives/expired", "pay/undisclosed"]);
  });

  test.each([
    ["no reason", "posting-lint-disable-next-line pay/undisclosed"],
    ["no rule", "posting-lint-disable-next-line -- the board shows the pay"],
    ["a rule that there is not", "posting-lint-disable-next-line pay/undisclosd -- the board shows the pay"],
    ["a kind that there is not", "posting-lint-ignore pay/undisclosed -- the board shows the pay"],
    ["a day that is none", "posting-lint-disable-next-line pay/undisclosed until=soon -- the board shows the pay"],
  ])("with %s lets nothing pass", (_, comment) => {
    expect(told(`<!-- ${comment} -->`)).toEqual(["directives/unclear", "pay/undisclosed"]);
  });

  test("is not heeded where inline configuration is off", () => {
    expect(
      told("<!-- posting-lint-disable-file pay/undisclosed -- the board shows the pay -->", "2026-11-22", {
        heedsDirectives: false,
      }),
    ).toEqual(["pay/undisclosed"]);
  });

  test("lets only its own line pass, and only its own rule", () => {
    expect(
      told("<!-- posting-lint-disable-next-line pay/undisclosed -- the board shows the pay -->\n\nPublished today."),
    ).toEqual(["directives/unused", "pay/undisclosed"]);
    expect(told("<!-- posting-lint-disable-file pay/deadline-missing -- the board shows it -->")).toEqual([
      "pay/undisclosed",
    ]);
  });

  test("ends with an enable of its rule or of all, not of another", () => {
    const off = "<!-- posting-lint-disable pay/undisclosed -- the board shows it -->";
    expect(told(`${off}\n<!-- posting-lint-enable -->`)).toEqual(["directives/unused", "pay/undisclosed"]);
    expect(told(`${off}\n<!-- posting-lint-enable pay/deadline-missing -->`)).toEqual([
      "pay/undisclosed (the board shows it)",
    ]);
  });

  test("may name several rules, and its reason may hold dashes", () => {
    expect(
      told(
        "<!-- posting-lint-disable-file pay/undisclosed, pay/deadline-missing -- the board shows it -- agreed in May -->",
      ),
    ).toEqual(["pay/undisclosed (the board shows it -- agreed in May)"]);
  });

  test("is not called unused where its rule did not run", () => {
    expect(told("<!-- posting-lint-disable-file pay/deadline-missing -- the board shows it -->")).toEqual([
      "pay/undisclosed",
    ]);
  });

  test("may stand in the comments of front matter", () => {
    const posting =
      "---\n# posting-lint-disable-next-line pay/undisclosed -- the board shows the pay\ntitle: Night Nurse\nlocation: Denver, CO\n---\n\n## Duties\n\n- Care for patients\n- Hand over\n\n## Requirements\n\n- Nursing degree\n";
    expect(findingsIn(posting, rules).map(({ waived }) => waived)).toEqual(["the board shows the pay"]);
  });
});
