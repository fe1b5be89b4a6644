import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { credential } from "../../src/tables/credentials.ts";
import { compact } from "../../src/tables/compacts.ts";
import { areKin, isKindOf, occupation, occupationIds } from "../../src/tables/occupations.ts";
import { profile, profiles } from "../../src/tables/profiles.ts";

const folder = new URL("../../rules/knowledge/occupations/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const isFamily = ajv.compile(
  JSON.parse(readFileSync(new URL("../../schemas/occupations.schema.json", import.meta.url), "utf8")) as object,
);

describe("every row of the occupations", () => {
  test.each(files)("%s keeps to the schema", (file) => {
    isFamily(parse(readFileSync(new URL(file, folder), "utf8")));
    expect(isFamily.errors ?? []).toEqual([]);
  });

  test("has an id of its own and knows the ids it names", () => {
    const ids = occupationIds();
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const unknown = profiles().flatMap(({ id, parent, lookAlikes = [] }) =>
      [...(parent ? [parent] : []), ...lookAlikes.flatMap(({ is }) => (is === null ? [] : [is]))]
        .filter((other) => !known.has(other))
        .map((other) => `${id}: ${other}`),
    );
    expect(unknown).toEqual([]);
  });

  test("names credentials and compacts that the vocabulary has", () => {
    const strangers = profiles().flatMap(
      ({ id, licenses = [], boards = [], exams = [], others = [], contraindicated = [], education }) => {
        const named = [
          ...licenses.flatMap(({ anyOf }) => anyOf),
          ...boards.map((board) => board.credential),
          ...exams.map((exam) => exam.credential),
          ...others,
          ...contraindicated.flatMap((entry) => ("credential" in entry ? [entry.credential] : [])),
          ...education.accepts,
        ].filter((one) => !credential(one));
        const compacts = licenses.flatMap(({ compacts = [] }) => compacts).filter((one) => !compact(one));
        return [...named, ...compacts].map((one) => `${id}: ${one}`);
      },
    );
    expect(strangers).toEqual([]);
  });

  test("says where its pay comes from, and in order", () => {
    for (const { pay, payCheck } of profiles()) {
      expect(pay.p10).toBeLessThanOrEqual(pay.median);
      expect(pay.median).toBeLessThanOrEqual(pay.p90);
      expect(payCheck.year[0]).toBeLessThan(payCheck.year[1]);
      expect(pay.source).not.toBe("");
    }
  });

  test("never forbids what it asks", () => {
    const torn = profiles().flatMap(({ id, licenses = [], boards = [], contraindicated = [] }) => {
      const asked = new Set([
        ...licenses.flatMap(({ anyOf, required }) => (required ? anyOf : [])),
        ...boards.filter(({ level }) => level === "required").map((board) => board.credential),
      ]);
      return contraindicated.flatMap((entry) =>
        "credential" in entry && !entry.when && asked.has(entry.credential) ? [`${id}: ${entry.credential}`] : [],
      );
    });
    expect(torn).toEqual([]);
  });
});

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
