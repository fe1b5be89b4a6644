import { describe, expect, test } from "vitest";
import { askAbout, obligations, isSure, type Employer } from "../../src/facts/index.ts";
import { readLaws, type LawRow } from "../../src/make/law.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readPostings } from "../../src/posting/index.ts";
import { readers } from "../support/readers.ts";

// For each row and each day in it: what is asked the day before, and on the day itself.
const rows = [...readLaws().values()].flatMap(({ place, laws }) =>
  laws.filter(({ records }) => !records).map((row) => [row.id, place, row] as const),
);

describe.each(rows)("%s", (_, place, row) => {
  const begins = Object.entries(row.obligations ?? {}).flatMap(([kind, dated]) =>
    Object.keys(dated).map((day) => [kind, day] as const),
  );

  test.each(begins)("%s changes on %s", (kind, day) => {
    expect(termsOn(kind, day)).toEqual(written(row, kind, day));
    const before = Object.keys(row.obligations![kind as never])
      .sort()
      .filter((other) => other < day)
      .at(-1);
    expect(termsOn(kind, dayBefore(day))).toEqual(before ? written(row, kind, before) : null);
  });

  if (row.settledFrom)
    test("is in doubt until sources agree, and sure from then on", () => {
      expect([surenessOn(dayBefore(row.settledFrom!)), surenessOn(row.settledFrom!)]).toEqual([false, true]);
    });

  if (row.until)
    test("ends on its last day", () => {
      expect([surenessOn(dayBefore(row.until!)), surenessOn(row.until!)]).toEqual([true, null]);
    });

  function obligationsOn(day: string) {
    const employees = {
      employees: 5000,
      employeesIn: { [place]: 4000 },
      employeesPriorYearAverage: 4000,
    } satisfies Employer;
    const [posting] = readPostings(parseFile({ path: "posting.md", content: POSTINGS[place] ?? "" }, readers));
    return askAbout(posting!, { asOf: day, employer: employees, statements: {} })(obligations).obligations.filter(
      ({ law }) => law.id === row.id,
    );
  }

  function termsOn(kind: string, day: string): unknown {
    return obligationsOn(day).find((obligation) => obligation.kind === kind)?.detail ?? null;
  }

  function surenessOn(day: string): boolean | null {
    const [obligation] = obligationsOn(day);
    return obligation ? isSure(obligation) : null;
  }
});

function written(row: LawRow, kind: string, day: string): unknown {
  const {
    source: _,
    read: __,
    doubt: ___,
    ...terms
  } = (row.obligations as unknown as Record<string, Record<string, Record<string, unknown>>>)[kind]![day]!;
  return terms;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

const PLACES: Readonly<Record<string, string>> = {
  "US-CA": "Sacramento, CA",
  "US-CO": "Denver, CO",
  "US-CT": "Hartford, CT",
  "US-DC": "Washington, DC",
  "US-DE": "Dover, DE",
  "US-HI": "Honolulu, HI",
  "US-IL": "Chicago, IL",
  "US-MA": "Boston, MA",
  "US-MD": "Baltimore, MD",
  "US-ME": "Portland, ME",
  "US-MN": "Duluth, MN",
  "US-NJ": "Trenton, NJ",
  "US-NY": "Buffalo, NY",
  "US-VA": "Richmond, VA",
  "US-VT": "Burlington, VT",
  "US-WA": "Spokane, WA",
  "US-NY/nyc": "New York City, NY",
  "US-NY/ithaca": "Ithaca, NY",
  "US-NY/albany-county": "Albany County, NY",
  "US-NY/westchester": "White Plains, NY",
  "US-NJ/jersey-city": "Jersey City, NJ",
  "US-OH/cleveland": "Cleveland, OH",
  "US-OH/columbus": "Columbus, OH",
  "CA-ON": "Ottawa, Ontario",
  "CA-BC": "Victoria, British Columbia",
  "CA-PE": "Charlottetown, PE",
  IT: "Milano, Italia",
  LT: "Vilnius, Lithuania",
  LV: "Riga, Latvia",
  SK: "Bratislava, Slovakia",
  AT: "Wien, Österreich",
  PL: "Warszawa, Polska",
  JP: "Tokyo, Japan",
  AU: "Perth, Western Australia",
};

const POSTINGS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PLACES).map(([place, words]) => [
    place,
    `# Night Porter

Location: ${words}

## Obligations

- Keep the doors and let guests in
- Carry luggage to the rooms
`,
  ]),
);
