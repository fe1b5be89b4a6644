import { expect, test } from "vitest";
import { parse } from "yaml";
import { onetYaml } from "../../src/make/onet.ts";
import { tasksIn, taskWordsYaml } from "../../src/make/onet-tasks.ts";

const ALTERNATE = `O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
53-5021.00\tHarbor Pilot\tn/a\t09
53-5021.00\tShip Captain (Captain)\tCaptain\t09
29-1141.00\tRegistered Nurse (RN)\tRN\t08
`;
const REPORTED = `O*NET-SOC Code\tReported Job Title\tShown in My Next Move
29-1141.01\tRegistered Nurse (RN)\tY
29-1141.01\tAcute Care Nurse\tN
`;

test("the titles of a release stand under their codes, each once and without brackets", () => {
  expect(parse(onetYaml([ALTERNATE, REPORTED], "30.0"))).toEqual({
    release: "30.0",
    titles: { "29-1141": "Acute Care Nurse\nRegistered Nurse", "53-5021": "Harbor Pilot\nShip Captain" },
  });
});

test("the head of the file names the release as its licence asks", () => {
  const text = onetYaml([ALTERNATE], "30.0");
  expect(text).toContain("Includes information from the O*NET 30.0 Database");
  expect(text).toContain("CC BY 4.0");
});

test("a table without titles gives none", () => {
  expect(parse(onetYaml(["Element ID\tElement Name\n1.A\tAbilities\n"], "30.0"))).toEqual({
    release: "30.0",
    titles: {},
  });
});

test("words of tasks weigh by how rare they are in other work", () => {
  const tasks = {
    "29-1051": "Dispense tablets to patients",
    "31-1131": "Bathe patients",
    "29-1141": "Assess patients",
    "29-1071": "Examine patients",
    "53-3032": "Drive trucks",
    "13-2011": "Audit accounts",
    "25-2031": "Teach lessons",
    "23-1011": "Argue cases",
  };
  const times = ["mornings", "evenings", "nights", "weekends", "holidays", "weekdays", "summers", "winters"];
  const lines = Object.entries(tasks).flatMap(([code, task]) =>
    times.map((time) => `${code}.00\tCore\t${task} on ${time}.`),
  );
  const table = ["O*NET-SOC Code\tTask Type\tTask", ...lines].join("\n");
  const { words } = parse(taskWordsYaml(tasksIn(table), "30.0")) as { words: Record<string, string> };
  expect(words["29-1051"]).toMatch(/^tablet \d/m);
  expect(words["31-1131"]).toMatch(/^bath \d/m);
  expect(words["31-1131"]).not.toMatch(/^patient \d/m);
  expect(words["31-1131"]).not.toMatch(/^night \d/m);
});
