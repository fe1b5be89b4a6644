import { describe, expect, test } from "vitest";
import { pay } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";
import { payIn } from "../../support/pay.ts";
import { placesIn, placesOfPosting } from "../../support/places.ts";

const labelled = (location: string, line = "You answer the telephone.") =>
  placesOfPosting(`# Ward Clerk\n\nLocation: ${location}\n\n${line}\n`);
const other = (line: string) =>
  askText(`# Ward Clerk\n\nYou answer the telephone.\n\n${line}\n`)(pay).other.map(({ kind, amount, rate }) => [
    kind,
    amount ?? rate,
  ]);

// The forms of pay and place on which the laws of pay in postings turn.
describe("open ends and single figures", () => {
  test.each([
    ["$30,000 and up", "open-above 30000– USD year?"],
    ["up to $60,000", "open-below –60000 USD year?"],
    ["$60,000-$75,000", "range 60000–75000 USD year?"],
    ["$15 per hour and up", "open-above 15– USD hour"],
    ["maximum of $50,000 per year", "open-below –50000 USD year"],
    ["$50,000 per year", "exact 50000 USD year"],
    ["$30+ an hour", "open-above 30– USD hour"],
    ["$30 an hour", "exact 30 USD hour"],
    ["up to $30 per hour", "open-below –30 USD hour"],
    ["$20-$30 per hour", "range 20–30 USD hour"],
    ["$25/h or more", "open-above 25– USD hour"],
    ["$25/h", "exact 25 USD hour"],
    ["starting at $55,000", "open-above 55000– USD year?"],
    ["Mindestentgelt EUR 2.500 brutto/Monat, Überzahlung möglich", "exact 2500 EUR month"],
    ["attraktives Gehalt", "words-only"],
    ["hourly rate $28", "exact 28 USD hour"],
    ["Salary: $80,000", "exact 80000 USD year?"],
    ["$60k-$70k", "range 60000–70000 USD year?"],
    ["starting $60,000-$65,000", "range 60000–65000 USD year?"],
    ["competitive salary", "words-only"],
    ["$21/hour", "exact 21 USD hour"],
    ["EUR 30,000-36,000", "range 30000–36000 EUR year?"],
    ["EUR 1,500", "exact 1500 EUR"],
    ["$16 per hour", "exact 16 USD hour"],
  ])('"%s"', (line, expected) => expect(payIn(line)).toEqual([expected]));

  test("a career band beside the starting band", () => {
    expect(payIn("The career range is $90k-$180k; hires start at $90k-$110k.")).toEqual([
      "range 90000–180000 USD year?",
      "range 90000–110000 USD year?",
    ]);
  });
});

describe("wide ranges", () => {
  test.each([
    ["CAD 100,000-150,001", "range 100000–150001 CAD year?"],
    ["CAD 140,000-201,000 a year", "range 140000–201000 CAD year"],
    ["CAD 20-45 an hour", "range 20–45 CAD hour"],
    ["$10,000-$200,000 per year", "range 10000–200000 USD year"],
    ["Salary: $1-$1,000,000", "range 1–1000000 USD year?"],
  ])('"%s"', (line, expected) => expect(payIn(line)).toEqual([expected]));
});

describe("commission, tips, piece rate", () => {
  test("commission alone", () => {
    expect(payIn("You are paid solely on commission.")).toEqual(["commission-only"]);
    expect(payIn("The work is commission based.")).toEqual(["commission-only"]);
  });
  test("commission beside base pay is other pay", () => {
    expect(payIn("Base plus commission")).toEqual([]);
    expect(other("Base plus commission")).toEqual([["commission", null]]);
    expect(other("Commission of 4%-7% of sales")).toEqual([["commission", "4%-7%"]]);
  });
  test("tips and piece rates", () => {
    expect(payIn("A tipped job at the counter")).toEqual([]);
    expect(other("A tipped job at the counter")).toEqual([["tips", null]]);
    expect(other("$3.20 per tray")).toEqual([["piece-rate", 3.2]]);
  });
  test.each([
    "The Joint Commission surveys us.",
    "Tip: wear good shoes.",
    "Diversity, equity and inclusion matter here.",
    "Stock the supply room.",
  ])('no other pay: "%s"', (line) => expect(other(line)).toEqual([]));
});

describe("where the work is done", () => {
  test.each([
    ["Denver, CO", "work US-CO(Denver)"],
    ["New York, NY", "work US-NY/nyc(New York)"],
    ["Baltimore, MD", "work US-MD(Baltimore)"],
    ["Vancouver, BC", "work CA-BC(Vancouver)"],
    ["Newark, NJ", "work US-NJ(Newark)"],
    ["Minneapolis, MN", "work US-MN(Minneapolis)"],
    ["Chicago, IL", "work US-IL/chicago(Chicago)"],
    ["Vienna, Austria", "work AT-9(Vienna)"],
    ["Honolulu, HI", "work US-HI(Honolulu)"],
    ["Washington, DC", "work US-DC(Washington)"],
    ["Los Angeles, CA", "work US-CA/los-angeles-city(Los Angeles)"],
    ["Seattle, WA", "work US-WA/seattle(Seattle)"],
    ["Boston, MA", "work US-MA(Boston)"],
    ["Hartford, CT", "work US-CT(Hartford)"],
    ["Richmond, VA", "work US-VA(Richmond)"],
    ["Jersey City, NJ", "work US-NJ/jersey-city(Jersey City)"],
    ["Milan, Italy", "work IT(Milan)"],
    ["Vilnius, Lithuania", "work LT(Vilnius)"],
    ["Riga", "work LV(Riga)"],
    ["Warsaw, Poland", "work PL(Warsaw)"],
    ["Berlin, Germany", "work DE-BE(Berlin)"],
    ["Tokyo, Japan", "work JP(Tokyo)"],
    ["Burlington, VT", "work US-VT(Burlington)"],
    ["Portland, ME", "work US-ME(Portland)"],
    ["Wilmington, DE", "work US-DE(Wilmington)"],
    ["Columbus, OH", "work US-OH/columbus(Columbus)"],
    ["Cleveland, OH", "work US-OH/cleveland(Cleveland)"],
    ["Cincinnati, OH", "work US-OH/cincinnati(Cincinnati)"],
    ["Toledo, OH", "work US-OH/toledo(Toledo)"],
    ["Ithaca, NY", "work US-NY/ithaca(Ithaca)"],
    ["Albany, NY", "work US-NY/albany-county(Albany)"],
    ["Westchester County, NY", "work US-NY/westchester"],
    ["Toronto, Ontario", "work CA-ON(Toronto)"],
    ["Las Vegas, NV", "work US-NV(Las Vegas)"],
    ["Providence, RI", "work US-RI(Providence)"],
    ["St. John's, NL", "work CA-NL(St. John's)"],
    ["Manchester, UK", "work GB-ENG(Manchester)"],
    ["Sydney, Australia", "work AU-NSW(Sydney)"],
    ["Charlottetown, PEI", "work CA-PE(Charlottetown)"],
    ["Halifax, NS", "work CA-NS(Halifax)"],
    ["Valletta, Malta", "work MT(Valletta)"],
    ["Bratislava, Slovakia", "work SK(Bratislava)"],
  ])('"%s"', (location, expected) => expect(labelled(location)).toBe(expected));
});

describe("remote work and its ties", () => {
  test.each([
    ["This is a remote position in the US, not open to Colorado residents.", "remote open-to US closed-to US-CO"],
    ["Remote, US. WA applicants not considered.", "remote open-to US closed-to US-WA"],
    ["On-site in Texas only", "onsite work US-TX"],
    ["Remote from Texas, reporting to a manager in New York", "remote open-to US-TX reports-to US-NY"],
    ["seeking Maryland-based reps", "open-to US-MD"],
    ["This is a remote position, open anywhere in Canada.", "remote open-to CA"],
    ["The role reports to our New York office.", "reports-to US-NY"],
    ["Remote from California, on the team in Boston", "remote open-to US-CA reports-to US-MA(Boston)"],
  ])('"%s"', (line, expected) => expect(placesIn(line)).toBe(expected));

  test.each([
    ["You must attend two New York conferences a year.", "offices US-NY"],
    ["You attend one meeting in Maryland a month.", "offices US-MD"],
    ["You must be licensed by the Ontario regulator.", "licensure CA-ON"],
  ])('no place of work: "%s"', (line, expected) => expect(placesIn(line)).toBe(expected));
});
