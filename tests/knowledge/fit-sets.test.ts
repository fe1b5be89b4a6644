import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { credential } from "../../src/tables/credentials.ts";
import { occupation } from "../../src/tables/occupations.ts";
import { setOf } from "../../src/tables/one-of-each.ts";
import { protectedTitles } from "../../src/tables/protected-titles.ts";
import { regulatedRoles, roleSetting } from "../../src/tables/roles.ts";

describe("sets of which one person holds one", () => {
  const { sets } = read<{ readonly sets: readonly { readonly each: readonly string[] }[] }>("one-of-each");

  test("name credentials that are known", () =>
    expect(sets.flatMap(({ each }) => each).filter((id) => !credential(id))).toEqual([]));
  test("hold two members, in either order", () => {
    expect(setOf("deg-md", "deg-do")?.id).toBe("physician-degrees");
    expect(setOf("deg-do", "deg-md")?.id).toBe("physician-degrees");
  });
  test("leave alone what one person may well hold", () => {
    expect(setOf("lic-rn", "lic-aprn")).toBeUndefined();
    expect(setOf("lic-pa", "pa-c")).toBeUndefined();
    expect(setOf("deg-md", "deg-md")).toBeUndefined();
  });
});

describe("protected titles", () => {
  test("name occupations and credentials that are known", () => {
    expect(
      protectedTitles()
        .flatMap(({ occupations }) => occupations)
        .filter((id) => !occupation(id)),
    ).toEqual([]);
    expect(
      protectedTitles()
        .flatMap(({ signs }) => signs)
        .filter((id) => !credential(id)),
    ).toEqual([]);
  });
  test("each has the day its law was read", () => {
    const { titles } = read<{ readonly titles: readonly { readonly places: readonly { readonly read?: string }[] }[] }>(
      "protected-titles",
    );
    expect(titles.flatMap(({ places }) => places).filter((place) => !place.read)).toEqual([]);
  });
});

describe("regulated posts", () => {
  test("name facilities for posts that are regulated", () => {
    for (const id of [
      "medical-director-snf",
      "medical-director-hospice",
      "medical-director-dialysis",
      "medical-director-otp",
    ]) {
      expect(regulatedRoles(id).length).toBeGreaterThan(0);
      expect(roleSetting(id)?.name).toMatch(/^an? /);
    }
    expect(roleSetting("medical-director")).toBeUndefined();
  });
});

function read<T>(name: string): T {
  return parse(readFileSync(new URL(`../../rules/knowledge/credentials/${name}.yaml`, import.meta.url), "utf8")) as T;
}
