import { beforeAll, describe, expect, test } from "vitest";
import { buildCli, type Cli } from "../support/cli.ts";

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
}, 60_000);

const law = (...args: string[]) => cli.run(["law", "--as-of", "2026-11-22", ...args]);

describe("posting-lint law", () => {
  test("tells what a place asks, since when, and what a breach may cost", () => {
    const { out, code } = law("Colorado");
    expect(code).toBe(0);
    expect(out).toContain("Say until when people may apply, or that intake is ongoing, since 2024-01-01");
    expect(out).toContain("Exposure");
    expect(out).toContain("Information, not advice.");
  });

  test("a state brings the laws of its cities along", () =>
    expect(law("US-NY").out).toContain("N.Y.C. Admin. Code § 8-107(32)"));
  test("its own law stands before those of its cities", () =>
    expect(law("US-NY").out.indexOf("New York State")).toBeLessThan(law("US-NY").out.indexOf("Albany County")));
  test.each([
    ["New York", "us-ny-194b"],
    ["NY", "us-ny-194b"],
    ["DC", "us-dc-wtoa"],
    ["D.C.", "us-dc-wtoa"],
    ["MD", "us-md-wrta"],
    ["Washington State", "us-wa-epoa"],
    ["Denver, CO", "us-co-epewa"],
    ["denver, co", "us-co-epewa"],
    ["Denver", "us-co-epewa"],
    ["NYC", "us-ny-nyc-ll32"],
    ["Seattle", "us-wa-epoa"],
    ["Toronto", "ca-on-esa-postings"],
    ["Wien", "at-glbg-9"],
  ])("understands %s as people type it", (place, id) => {
    const { out, code } = law("--json", place);
    expect([code, out.includes(`"id":"${id}`)]).toEqual([0, true]);
  });
  test("names every place that a code may mean", () => {
    const { out, err } = law("CA");
    expect(err).toContain("may be Canada (CA) or California (US-CA)");
    expect(out).toContain("California");
    expect(out).toContain("British Columbia");
  });
  test("a place with a disputed name", () =>
    expect(law("District of Columbia").out).toContain("D.C. Code § 32-1453.01"));
  test("without a place: all of them, a line each", () => expect(law().out.split("\n").length).toBeGreaterThan(40));

  test("a place nobody made laws for", () => {
    const { err, code } = law("Coloraddo");
    expect(code).toBe(2);
    expect(err).toContain("Colorado");
  });

  test("a place without a law is no mistake", () => {
    const { err, code } = law("Wyoming");
    expect([code, err]).toEqual([0, expect.stringContaining("No law about pay or notices in postings is known")]);
  });

  test("what comes next, earliest first", () => {
    const { out } = law("--upcoming");
    expect(out.indexOf("Columbus")).toBeLessThan(out.indexOf("Delaware"));
    expect(out).not.toContain("Colorado:");
  });

  test("as data, one law a line", () => {
    const views = law("--json")
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; asks: unknown[]; state: string });
    expect(views.find(({ id }) => id === "us-de-hb105")).toMatchObject({ state: "not-yet" });
    expect(views.find(({ id }) => id === "us-nv-613-133")).toMatchObject({ state: "records-only", asks: [] });
  });
});

describe("posting-lint law FILE", () => {
  const files = () =>
    cli.folder({
      "porter.md": "# Night Porter\n\nLocation: Dover, Delaware\n\n- Keep the doors\n- Carry luggage\n",
      "posting-lint.yaml": "employer: { employees: 90 }\n",
    });

  test("tells which laws reach it and which will", () => {
    const { out } = cli.run(["law", "porter.md", "--as-of", "2026-11-22"], { folder: files() });
    expect(out).toContain("Not yet in force");
    expect(out.replace(/\s+/g, " ")).toContain(
      "It begins on 2027-09-26. The work is in Dover. You employ 90; it binds from 26.",
    );
    expect(out).toContain("California, ");
  });

  test("on a later day", () => {
    const { out } = cli.run(["law", "porter.md", "--as-of", "2027-09-26"], { folder: files() });
    expect(out).toMatch(/Reaches it\n {4}Delaware/);
  });

  test("only what is to come", () => {
    const { out } = cli.run(["law", "porter.md", "--upcoming", "--json", "--as-of", "2026-11-22"], { folder: files() });
    expect((JSON.parse(out) as { laws: { id: string }[] }).laws.map(({ id }) => id)).toEqual(["us-de-hb105"]);
  });

  test("also what a law that binds already will ask later", () => {
    const folder = cli.folder({
      "cook.md":
        "# Line Cook\n\nLocation: Spokane, Washington\n\n- Cook for ninety guests\n- Keep the store in order\n",
      "posting-lint.yaml": "employer: { employees: 60 }\n",
    });
    const { out } = cli.run(["law", "cook.md", "--upcoming", "--as-of", "2025-06-01"], { folder });
    expect(out.replace(/\s+/g, " ")).toMatch(/Reaches it Washington .* From 2025-07-27: /);
    expect(cli.run(["law", "cook.md", "--upcoming", "--as-of", "2026-06-01"], { folder }).out).not.toContain(
      "Washington",
    );
  });

  test("reads a table by the columns that the config names", () => {
    const folder = cli.folder({
      "jobs.csv": "Rolle;Ort\nNight Porter;Dover, Delaware\n",
      "posting-lint.yaml": "columns: { Rolle: title, Ort: jobLocation }\nemployer: { employees: 90 }\n",
    });
    expect(cli.run(["law", "jobs.csv", "--as-of", "2027-10-01"], { folder }).out).toMatch(/Reaches it\n {4}Delaware/);
    expect(JSON.parse(cli.run(["inspect", "--json", "jobs.csv"], { folder }).out)).toMatchObject({
      title: "Night Porter",
      places: [{ id: "US-DE" }],
    });
  });
});
