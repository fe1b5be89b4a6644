import { expect, test } from "vitest";
import { parse } from "yaml";
import { onetYaml } from "../../src/make/onet.ts";

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
