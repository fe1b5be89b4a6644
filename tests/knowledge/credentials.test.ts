import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCredentials } from "../../src/make/credentials.ts";
import { boardsFor, certifies } from "../../src/tables/boards.ts";
import { compact, operationalIn, standing } from "../../src/tables/compacts.ts";
import { credential } from "../../src/tables/credentials.ts";
import { occupation } from "../../src/tables/occupations.ts";
import { regulatedRoles, traineeship } from "../../src/tables/roles.ts";

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);

describe("the files of credentials, compacts and strength", () => {
  test.each(yaml("credentials"))("rules/knowledge/credentials/%s keeps to the schema", (file) =>
    expect(errors("credentials", `credentials/${file}`)).toEqual([]),
  );
  test.each(yaml("compacts"))("rules/knowledge/compacts/%s keeps to the schema", (file) =>
    expect(errors("compacts", `compacts/${file}`)).toEqual([]),
  );
  test("rules/knowledge/words/strength.yaml keeps to the schema", () =>
    expect(errors("strength", "words/strength.yaml")).toEqual([]));
});

describe("the vocabulary", () => {
  const rows = readCredentials();

  test("has every id once", () => expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length));
  test("knows the members of its alternatives", () =>
    expect(rows.flatMap(({ anyOf = [] }) => anyOf).filter((id) => !credential(id))).toEqual([]));
  test("gives every form at least one word", () =>
    expect(rows.flatMap(({ forms = [] }) => forms).filter((form) => !/[\p{L}\p{N}]/u.test(form))).toEqual([]));
});

describe("compacts", () => {
  test("tell the day before from the day itself", () => {
    expect(standing("NLC", "US-CT", "2025-09-30")).toBe("enacted");
    expect(standing("NLC", "US-CT", "2025-10-01")).toBe("operational");
    expect(standing("COUNSELING", "US-OH", "2026-01-04")).toBe("enacted");
    expect(standing("COUNSELING", "US-OH", "2026-01-05")).toBe("operational");
  });

  test("keep what is passed apart from what can be used", () => {
    expect(standing("NLC", "US-MA", "2026-11-22")).toBe("enacted");
    expect(standing("NLC", "US-MN", "2026-11-22")).toBe("not-member");
    expect(standing("PT", "US-NV", "2026-11-22")).toBe("uncertain");
    expect(operationalIn("APRN", "2026-11-22")).toEqual([]);
  });

  test("cover licences that the vocabulary has", () => {
    const files = yaml("compacts").map((file) => read(`compacts/${file}`) as { readonly id: string });
    expect(
      files.flatMap(({ id }) => [...compact(id)!.covers, ...compact(id)!.never]).filter((id) => !credential(id)),
    ).toEqual([]);
  });
});

describe("boards", () => {
  test("share subspecialties and keep their own specialties", () => {
    expect(certifies("abim", "internal-medicine")).toBe(true);
    expect(certifies("abfm", "emergency-medicine")).toBe(false);
    expect(boardsFor("sleep-medicine").map(({ credential: id }) => id)).toEqual(
      expect.arrayContaining(["abim", "abfm", "abpn", "abp", "aba", "abohns"]),
    );
  });
});

describe("regulated posts and trainees", () => {
  test("name occupations and credentials that are known", () => {
    const roles = [
      "medical-director-dialysis",
      "medical-director-hospice",
      "medical-director-snf",
      "laboratory-director",
      "medical-director-otp",
      "nursing-home-administrator",
      "director-of-nursing",
      "mds-coordinator",
    ];
    for (const id of roles) {
      expect(occupation(id)).toBeDefined();
      expect(regulatedRoles(id).length).toBeGreaterThan(0);
      expect(
        regulatedRoles(id)
          .flatMap(({ holds, also, instead = [] }) => [holds, also, ...instead])
          .filter((one) => one !== undefined && !credential(one)),
      ).toEqual([]);
    }
    for (const id of ["resident-physician", "slp-clinical-fellow"])
      expect(traineeship(id)!.cannotHold.filter((one) => !credential(one))).toEqual([]);
  });
});

function yaml(folder: string): string[] {
  return readdirSync(new URL(`../../rules/knowledge/${folder}/`, import.meta.url)).filter((file) =>
    file.endsWith(".yaml"),
  );
}

function read(path: string): unknown {
  return parse(readFileSync(new URL(`../../rules/knowledge/${path}`, import.meta.url), "utf8"));
}

const compiled = new Map<string, ValidateFunction>();

function errors(schema: string, path: string): unknown[] {
  const check =
    compiled.get(schema) ??
    ajv.compile(
      JSON.parse(readFileSync(new URL(`../../schemas/${schema}.schema.json`, import.meta.url), "utf8")) as object,
    );
  compiled.set(schema, check);
  check(read(path));
  return check.errors ?? [];
}
