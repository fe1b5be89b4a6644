import { describe, expect, test } from "vitest";
import { pay } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";
import { payIn, payOfPosting } from "../../support/pay.ts";

const read = (line: string) => askText(`# Ward Clerk\n\nYou answer the telephone.\n\n${line}\n`)(pay);

describe("words that stand for pay", () => {
  test.each([
    ["competitive salary", "words-only"],
    ["We offer a competitive salary, DOE.", "words-only"],
    ["Compensation: competitive", "words-only"],
    ["Salary: DOE", "words-only"],
    ["Salary: TBD", "words-only"],
    ["Pay is commensurate with experience.", "words-only"],
    ["attraktives Gehalt", "words-only"],
    ["Pay grade GS-13 applies.", "grade-only"],
    ["Vergütung nach TVöD E 9", "grade-only"],
    ["You are paid solely on commission.", "commission-only"],
  ])('"%s"', (line, expected) => expect(payIn(line)).toEqual([expected]));

  test("figures make the words a remark", () => {
    expect(payIn("Salary: $52,000 - $58,000, commensurate with experience")).toEqual(["range 52000–58000 USD year?"]);
  });

  test.each([
    "We offer a competitive pension.",
    "The start date is TBD.",
    "The grade of steel is A-13.",
    "Rates are negotiable with suppliers.",
  ])('"%s" says nothing of pay', (line) => {
    expect(payIn(line)).toEqual([]);
  });
});

describe("what belongs to a statement", () => {
  test("labels tell ranges apart", () => {
    const labels = (line: string) => read(line).statements.map(({ label }) => label);
    expect(labels("NYC $120k-$150k; Denver $105k-$130k")).toEqual(["NYC", "Denver"]);
    expect(labels("- RN I: $38 - $45/hr\n- RN II: $42 - $52/hr")).toEqual(["RN I", "RN II"]);
    expect(labels("California: $45.10 - $66.20 / hour; all other locations: $39.00 - $57.40 / hour")).toEqual([
      "California",
      "all other locations",
    ]);
    expect(labels("We offer $18.50/hour during training and $20/hour after.")).toEqual([null, null]);
    expect(labels("Salary: $60,000 - $70,000")).toEqual([null]);
  });
  test("before or after taxes", () => {
    expect(read("Entgelt: 3.200 € brutto im Monat").statements[0]?.gross).toBe("gross");
    expect(read("Pay: 1,500 EUR net per month").statements[0]?.gross).toBe("net");
    expect(read("Pay: $20 an hour").statements[0]?.gross).toBeNull();
  });
  test("words beside the figure", () => {
    expect(read("Mindestentgelt EUR 2.500 brutto/Monat, Überzahlung möglich").statements[0]?.words).toContain(
      "überzahlung möglich",
    );
    expect(read("$30+ an hour, DOE").statements[0]?.words).toEqual(["doe", "+"]);
  });
  test("a link to the pay", () => {
    expect(read("See pay range here.").link).not.toBeNull();
    expect(read("See our careers page.").link).toBeNull();
  });
  test("digits that an export lost make pay unknown", () => {
    expect(read("Pay: $,000 to $,000").isWithheld).toBe(true);
    expect(read("Pay: see below").isWithheld).toBe(false);
  });
  test("the span holds the figures", () => {
    const text = "# Ward Clerk\n\nPay: **$38.50** to **$52.00** an hour\n";
    const at = askText(text)(pay).statements[0]!.at;
    expect(text.slice(at.start, at.end)).toBe("$38.50** to **$52.00** an hour");
  });
});

describe("other pay", () => {
  const kinds = (line: string) => read(line).other.map(({ kind, amount, rate }) => [kind, amount ?? rate]);
  test.each([
    ["$40,000 base salary plus 5%-8% commission", [["commission", "5%-8%"]]],
    ["$3.50 per bin", [["piece-rate", 3.5]]],
    ["The base is $45.00 per wRVU.", [["piece-rate", 45]]],
    ["Weekend differential $5.00 per hour", [["shift-differential", 5]]],
    [
      "Differentials: $2.50/hr evenings, $4.00/hr nights",
      [
        ["shift-differential", 2.5],
        ["shift-differential", 4],
      ],
    ],
    ["Server: tips on top of the base wage", [["tips", null]]],
  ])('"%s"', (line, expected) => expect(kinds(line)).toEqual(expected));

  test("base pay and a sign-on bonus in one line", () => {
    expect(payIn("$54-$57/hour plus $5000 sign-on bonus")).toEqual(["range 54–57 USD hour"]);
    expect(kinds("$54-$57/hour plus $5000 sign-on bonus")).toEqual([["sign-on", 5000]]);
  });
  test("glued text", () => {
    expect(payIn("Pay: $24 per hourSign-on bonus at six months: $1500Benefits: pension")).toEqual([
      "exact 24 USD hour",
    ]);
  });
  test("a title's sign-on bonus", () => {
    expect(payOfPosting("# Night Nurse - $10k sign on bonus\n\nYou care for patients.\n")).toEqual([]);
  });
});
