import { describe, expect, test } from "vitest";
import { STATEMENT_STEPS } from "../../src/facts/statements/steps.ts";
import { statements } from "../../src/facts/index.ts";
import { askText } from "../support/ask.ts";

const kinds = (line: string, heading = "") =>
  askText(`# Ward Clerk\n\n${heading && `## ${heading}\n\n`}${line}\n`)(statements).map((statement) => statement.kind);

describe("equal opportunity", () => {
  test.each([
    "Cedar Hollow is an equal opportunity employer.",
    "We are an Equal-Opportunity Employer and value every background.",
    "EOE",
    "Cedar Hollow is proud to be an equal opportunity and inclusive employer.",
    "Cedar Hollow offers equal employment opportunities to whoever applies.",
    "We are committed to equality of opportunity for all staff.",
    "All qualified applicants will receive consideration for employment without regard to race, religion or age.",
    "Candidates are chosen regardless of ethnicity, sexual orientation or disability.",
    "The city does not discriminate on the basis of disability.",
    "We prohibit discrimination and harassment of any kind at our workplace.",
    "AN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER",
    "Wir freuen uns über jede Bewerbung, unabhängig von Alter, Geschlecht oder Behinderung.",
    "EEO/AA employer: women, veterans and people with disabilities.",
    "Unser Haus legt Wert auf Vielfalt und setzt sich für Chancengleichheit ein.",
    "We are dedicated to equality at every desk.",
    "Whoever you are: we do not discriminate.",
  ])('hears "%s"', (line) => expect(kinds(line)).toContain("equal-opportunity"));

  test.each([
    ["All records are kept confidential according to EEO guidelines.", ""],
    ["- Knowledge of equal employment opportunity rules", "Qualifications"],
    ["- Ensures equal employment opportunity in the unit", "Responsibilities"],
    ["We especially welcome applications from women.", ""],
    ["Diversity is one of our core values.", ""],
    ["- Sie beraten zur Chancengleichheit im Betrieb", "Aufgaben"],
    ["You solve problems regardless of programming language or framework.", ""],
    ["Colour discrimination is tested at the eye examination.", ""],
    ["Pay depends on the basis of experience and location.", ""],
    ["An equal opportunity to learn and to teach awaits you.", ""],
    ["## Equal opportunities", ""],
  ])('does not hear it in "%s"', (line, heading) => expect(kinds(line, heading)).not.toContain("equal-opportunity"));

  test("names the classes of the list", () => {
    const [statement] = askText(
      "# Ward Clerk\n\nWe hire without regard to race, gender identity, age or protected veteran status.\n",
    )(statements);
    expect(statement?.classes).toEqual(["race", "gender_identity", "age", "veteran_status"]);
  });
});

describe("accommodation", () => {
  test.each([
    "If you need an accommodation to apply, write to our people team.",
    "Need an accommodation? Write to jo@cedar.example.",
    "Tell us of the accommodation measures that you need.",
    "Say so if you need any reasonable adjustments on the day.",
    "Should you need adjustments for the talk, ring us.",
    "Applicants with a disability who need help with the form may call us.",
    "We make adjustments for disabled candidates at every interview.",
    "Reasonable accommodations are available for applicants with disabilities.",
    "Applicants with a disability may ask for accommodations at the interview.",
    "We will provide reasonable adjustments throughout the selection process.",
    "Individuals with disabilities are provided reasonable accommodation to perform the essential functions.",
  ])('hears "%s"', (line) => expect(kinds(line)).toContain("accommodation"));

  test.each([
    "Able to lift 30 pounds with or without reasonable accommodation.",
    "The hospital accommodates students from two universities.",
    "Free accommodation in a shared house is part of the offer.",
    "Short-term disability insurance and life insurance.",
    "Office space and parking are provided.",
    "Looms that require adjustments are set by the night shift.",
    "People with disabilities are encouraged to apply.",
  ])('does not hear it in "%s"', (line) => expect(kinds(line)).not.toContain("accommodation"));
});

describe("other standing lines", () => {
  test.each([
    ["We use artificial intelligence to screen applications.", "ai-in-hiring"],
    ["Ranking software helps us to shortlist candidates.", "ai-in-hiring"],
    ["This posting is for an existing vacancy.", "vacancy-status"],
    ["A background check follows a conditional offer.", "background-check"],
    ["Cedar Hollow takes part in E-Verify.", "e-verify"],
    ["Please tell us your salary history.", "pay-history"],
    ["Canadian experience required.", "canadian-experience"],
  ])('hears "%s"', (line, kind) => expect(kinds(line)).toContain(kind));

  test.each([
    ["You will build AI products for farmers.", "ai-in-hiring"],
    ["Machine learning models for weather are our craft.", "ai-in-hiring"],
    ["Keep the list of vacant beds.", "vacancy-status"],
    ["Background in surgical nursing.", "background-check"],
    ["Verify invoices against orders.", "e-verify"],
    ["Take the medical history of each patient.", "pay-history"],
    ["Experience with Canadian payroll systems.", "canadian-experience"],
  ])('does not take "%s" for %s', (line, kind) => expect(kinds(line)).not.toContain(kind));
});

describe("each step of what a statement is decides its quote", () => {
  test.each(STATEMENT_STEPS.slice(0, -1))("$name", ({ name, quote }) => {
    const found = askText(`# Ward Clerk\n\n${quote}\n`)(statements);
    expect(found.map(({ decidedBy }) => decidedBy.name)).toContain(name);
  });

  test("the last step leaves its quote alone", () => expect(kinds(STATEMENT_STEPS.at(-1)!.quote)).toEqual([]));
});
