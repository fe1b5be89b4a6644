import { describe, expect, test } from "vitest";
import { drawn } from "../../src/make/accuracy/draw.ts";
import { countFigures, type Figures } from "../../src/make/accuracy/figures.ts";
import { judgeLabelled, type Label } from "../../src/make/accuracy/labelled.ts";
import { toldOnSet, type Told } from "../../src/make/accuracy/told.ts";

const UNFINISHED = (title: string): string =>
  JSON.stringify({
    title,
    location: "Austin, TX",
    description: `Duties\n- Answer the phone\n- Greet guests as [INSERT NAME] does\n- File letters\n\nRequirements\n- Clear writing`,
  });
const titles = Array.from({ length: 20 }, (_, i) => `Front Desk Clerk ${"ABCDEFGHIJKLMNOPQRST"[i]}`);
const told = toldOnSet("clerks.ndjson", titles.map(UNFINISHED).join("\n"));
const RULE = "posting/placeholder-left";

describe("a draw", () => {
  const sample = drawn(told, RULE, "clerks");

  test("takes findings of the rule from all over the set, and the same ones each time", () => {
    expect(sample).toHaveLength(12);
    expect(sample.every(({ finding }) => finding.rule === RULE)).toBe(true);
    expect(drawn([...told].reverse(), RULE, "clerks")).toEqual(sample);
    expect(sample.some(({ mark }) => Number(mark.split("/")[0]) > 12)).toBe(true);
  });

  test("keeps the others where a finding is gone", () => {
    const [gone, ...rest] = sample;
    const later = drawn(
      told.filter(({ mark }) => mark !== gone!.mark),
      RULE,
      "clerks",
    );
    expect(later.slice(0, rest.length)).toEqual(rest);
  });

  test("takes three of one posting at most", () => {
    const blanks = Array.from({ length: 9 }, (_, i) => `- Ask [INSERT NAME ${i}]`).join("\n");
    const form = toldOnSet(
      "form.ndjson",
      UNFINISHED("Clerk").replace("- File letters", JSON.stringify(blanks).slice(1, -1)),
    );
    expect(form.filter(({ finding }) => finding.rule === RULE).length).toBeGreaterThan(3);
    expect(drawn(form, RULE, "form")).toHaveLength(3);
  });
});

describe("a count", () => {
  const [first, second, third] = drawn(told, RULE, "clerks").map(({ mark }) => mark);
  const reading = {
    rule: RULE,
    set: "clerks",
    day: "2026-11-20",
    right: [first!, second!],
    wrong: [{ kind: "A name in brackets.", findings: [third!] }],
  };
  const nobody = { faults: [], wrong: [] };
  const none: Figures = { rules: [], gone: [], missed: [], wrong: [] };
  const count = (sets: ReadonlyMap<string, readonly Told[]>, before = none) =>
    countFigures([reading], nobody, sets, before);

  test("counts what was read and is still told", () => {
    expect(count(new Map([["clerks", told]])).rules).toEqual([
      { rule: RULE, read: 3, right: 2, planted: 0, told: 0, day: "2026-11-20" },
    ]);
  });

  test("counts a wrong finding that is gone no more", () => {
    const mended = told.filter(({ mark }) => mark !== third);
    expect(count(new Map([["clerks", mended]]))).toMatchObject({
      rules: [{ read: 2, right: 2 }],
      gone: [`${RULE} ${third}`],
    });
  });

  test("keeps what it knew where the set is not here", () => {
    const before = { ...none, gone: [`${RULE} ${third}`] };
    expect(count(new Map(), before)).toMatchObject({ rules: [{ read: 2, right: 2 }], gone: before.gone });
  });
});

describe("a planted fault", () => {
  const POSTING =
    "# Records Clerk\n\nLocation: Boise, ID\n\n## Duties\n\n- File charts\n- Answer requests\n\n## Requirements\n\n- HIPPA training\n- Clear writing\n";
  const judge = (quote: string, label: Partial<Label> = {}): string[] =>
    judgeLabelled(
      [{ id: "T1-01", posting: POSTING, faults: [{ kind: "misnamed", quote, what: "It is HIPAA.", certain: true }] }],
      { faults: [{ posting: "T1-01", fault: 1, expect: ["credentials/misnamed"], ...label }], besides: [] },
    ).faults[0]!.toldBy.map(({ rule }) => rule);

  test("is told by a finding of its rule at its words", () =>
    expect(judge("HIPPA training")).toEqual(["credentials/misnamed"]));

  test("is not told by a rule that does not look for it", () =>
    expect(judge("HIPPA training", { expect: ["credentials/board-mismatch"] })).toEqual([]));

  test("is not told by its rule at other words, unless either of two lines may be marked", () => {
    expect(judge("Clear writing")).toEqual([]);
    expect(judge("Clear writing", { anywhere: true })).toEqual(["credentials/misnamed"]);
  });
});

test("a right posting that gets a sure finding counts as wrong, unless somebody found it right", () => {
  const clean = [
    {
      id: "T1-02",
      posting: `# Front Desk Clerk\n\nLocation: Austin, TX\n\n## Duties\n\n- Greet [INSERT NAME]\n- File letters\n\n## Requirements\n\n- Clear writing\n`,
      faults: [],
    },
  ];
  const wrongIn = (besides: { posting: string; rule: string }[]) =>
    judgeLabelled(clean, { faults: [], besides }).wrong.map(({ rule }) => rule);
  expect(wrongIn([])).toContain(RULE);
  expect(wrongIn([{ posting: "T1-02", rule: RULE }])).not.toContain(RULE);
});
