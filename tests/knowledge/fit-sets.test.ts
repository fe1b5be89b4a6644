import { describe, expect, test } from "vitest";
import { setOf } from "../../src/tables/one-of-each.ts";
import { regulatedRoles, roleSetting } from "../../src/tables/roles.ts";

describe("sets of which one person holds one", () => {
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
