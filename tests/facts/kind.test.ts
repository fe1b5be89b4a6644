import { describe, expect, test } from "vitest";
import { kind, KIND_STEPS, reasonsOf } from "../../src/facts/index.ts";
import { clauseFor } from "../../src/wording/index.ts";
import { answer } from "../support/read.ts";

describe("is it a posting", () => {
  test.each([
    ["a short posting", "Ward Clerk\n\nAnswers the telephone and keeps the charts of a ward in order.\n"],
    ["a draft", "Ward Clerk\n\nLarkspur Health, Denver. Full time.\n"],
    [
      "one of a house with a history",
      "Ward Clerk\n\nLarkspur, 1990 - present: a house of care. The clerk answers the telephone and keeps charts.\n",
    ],
    [
      "one that names its closing day three times",
      `Ward Clerk\n\n${"The clerk answers the telephone. The post closes on 5 March 2027.\n\nClosing date: 5 March 2027\n\n".repeat(2)}`,
    ],
    ["one with a requisition number", "Ward Clerk R48213\n\nDUTIES\n\n- Keep charts in order.\n"],
  ])("%s is one", (_, text) => expect(answer(kind, text)).toMatchObject({ isPosting: true, because: null }));

  test.each([
    ["too little text", "Ward Clerk\n"],
    [
      "a list of several jobs",
      Array.from({ length: 8 }, (_, i) => `Registered Nurse, ward ${i} R4821${i} Main Hospital\n`).join("\n"),
    ],
    [
      "a list of several jobs",
      "Open posts\n\nWard Clerk, Larkspur - Apply\nPorter at the north gate - Apply\nNight porter, south gate - Apply\nCook in the long kitchen - Apply\nNext page\n",
    ],
    [
      "a list of several jobs",
      "Work in our wards\n\nBelow is what we heard of.\n\n- Ward clerk, north wing, Larkspur Hospital, Preston - closes 10 May 2027\n\n- Night porter, south gate, Birch Hospital, Preston - closes 12 May 2027\n\n- Cook, long kitchen, Cedar House, Preston - closes 1 June 2027\n",
    ],
    [
      "a form or another paper that goes with a posting",
      "Ada Larkspur\n\nPROFESSIONAL SUMMARY\n\nWard clerk with eight years on wards.\n\nEXPERIENCE\n\nWard clerk, Larkspur House, 2019 - present\n\n- Answers the telephone\n- Keeps the charts\n",
    ],
    [
      "a form or another paper that goes with a posting",
      `Functional requirements of role\n\nTick all boxes that apply. To be completed by the manager. ${"Lifting, night work, work at a screen. ".repeat(12)}\n`,
    ],
    [
      "an article about an occupation",
      `Ward clerks\n\nIn this article you learn about the work. What does a ward clerk do? They typically earn an average salary. ${"Charts are filed and found again. ".repeat(12)}\n`,
    ],
    [
      "no duties and no requirements",
      `Our summer party\n\n${"There was cake on the lawn and music in the garden until late. ".repeat(8)}\n`,
    ],
  ])("%s", (because, text) => {
    const found = answer(kind, text);
    expect([found.isPosting, clauseFor(reasonsOf(found))]).toEqual([false, because]);
  });

  test("of a few words nobody can tell what they are", () => {
    expect(answer(kind, "Ward Clerk\n").certainty).toBe("guess");
    expect(answer(kind, `Our summer party\n\n${"There was cake on the lawn until late. ".repeat(12)}\n`)).toMatchObject(
      {
        isPosting: false,
        certainty: "sure",
      },
    );
  });
});

describe("each step of what kind of text it is decides its quote", () => {
  test.each(KIND_STEPS)("$name", ({ name, quote }) => expect(answer(kind, `${quote}\n`).decidedBy.name).toBe(name));

  test("no two steps have one name", () =>
    expect(new Set(KIND_STEPS.map(({ name }) => name)).size).toBe(KIND_STEPS.length));
});
