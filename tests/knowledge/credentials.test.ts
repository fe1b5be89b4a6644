import { describe, expect, test } from "vitest";
import { boardsFor, certifies } from "../../src/tables/boards.ts";
import { operationalIn, standing } from "../../src/tables/compacts.ts";

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
