import { describe, expect, test } from "vitest";
import { areKin, isKindOf, occupation } from "../../src/tables/occupations.ts";
import { profile } from "../../src/tables/profiles.ts";

describe("the two directors", () => {
  const medical = profile("medical-director")!;
  const clinical = profile("clinical-director")!;

  test("are paid as articles say, told as what it is", () => {
    expect(clinical.quotedPay?.map(({ amount }) => amount)).toEqual([87213]);
    expect(medical.quotedPay?.map(({ amount }) => amount)).toEqual([236706, 233775]);
    for (const { says } of [...clinical.quotedPay!, ...medical.quotedPay!]) expect(says).toContain("not a survey");
  });

  test("differ in school, licence, examinations and boards", () => {
    expect(medical.education.typical).toMatch(/MD or DO.*residency/);
    expect(medical.education.training).toContain("fellowship");
    expect(clinical.education.typical).toMatch(/master's.*public health, nursing or social work/);
    expect(occupation("medical-director")?.licenses[0]?.anyOf).toEqual(["lic-physician"]);
    expect(occupation("clinical-director")?.licenses).toEqual([]);
    expect(occupation("medical-director")?.exams).toContain("exam-usmle");
    expect(occupation("medical-director")?.boards.map((board) => board.credential)).toContain("cmd-abplm");
  });

  test("have the Medical Supervisor for a look-alike", () => {
    for (const { lookAlikes } of [medical, clinical])
      expect(lookAlikes).toContainEqual({ title: "Medical Supervisor", is: "medical-supervisor" });
  });
});

test("kin share a wider occupation or a licence", () => {
  expect(isKindOf("mohs-surgeon", "physician")).toBe(true);
  expect(areKin("rn-icu", "nurse-manager")).toBe(true);
  expect(areKin("medical-director", "medical-records-director")).toBe(false);
});
