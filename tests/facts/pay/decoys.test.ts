import { describe, expect, test } from "vitest";
import { payIn } from "../../support/pay.ts";

describe("money that is not pay", () => {
  test.each([
    "Sign-on bonus up to $10,000",
    "A $750.00 sign on bonus is offered to new aides.",
    "New colleagues get a $12,000 welcome incentive.",
    "retention bonus of $10,000",
    "Referral bonus: $2,000",
    "$10,000 Retention Bonus for full-time staff",
    "401(k) match up to $3,000",
    "401k with match",
    "$1,000 HSA contribution",
    "$50,000 life insurance",
    "Tuition reimbursement up to $5,250 a year",
    "$10,000 Scholar Loan Program (LPN to RN)",
    "loan repayment up to $50,000",
    "3-year loan forgiveness of up to $100,000",
    "We put up to $3,500 a year towards your studies.",
    "Families who adopt get $6,500 from us.",
    "Relocation up to $10,000",
    "housing stipend of $1,500 per month",
    "Housing: $1,800/month; Meals: $550/week",
    "CME allowance $3,500 per year",
    "$150 monthly internet stipend",
    "up to $100/month phone reimbursement",
    "$1M/$3M malpractice coverage",
    "Access to $0 copays",
    "$25 gift card on your birthday",
    "benefits valued at $20,000",
    "Charge nurses make an additional $4,000 to $6,000.",
    "$1 certificate pay",
    "$2 BSN pay",
    "Wellness incentives: earn up to $400/year",
    "On-call pay of $4/hr",
    "Special Pay: Additional $3.00 per hour",
    "$95/hr call-back, $12/hr on-call",
    "an annual mobile phone allowance of £270",
  ])('benefits: "%s"', (line) => expect(payIn(line)).toEqual([]));

  test.each([
    "Pay: DOE plus 401(k) match",
    "Compensation: competitive, medical, dental, 403(b)",
    "Salary: by experience. 401 k and 457(b) plans.",
    "Pay: by agreement, 1099 or W-2",
  ])('names that hold a number: "%s"', (line) =>
    expect(payIn(line).filter((one) => !one.startsWith("words-only"))).toEqual([]),
  );

  test.each([
    "Pay: DOE. Job number 17M00000001",
    "Pay: DOE, see jobs/5368b30c-eb29-405f-a449-78208c0a79bc",
    "Status: Full Time, 36 hrs. per week",
  ])('numbers of another sort: "%s"', (line) =>
    expect(payIn(line).filter((one) => !one.startsWith("words-only"))).toEqual([]),
  );

  test("a sum beside such a name is pay", () =>
    expect(payIn("Pay: $22 to $28 an hour, 401(k), 1099 or W-2")).toEqual(["range 22–28 USD hour"]));
  test("a sum of the same digits is pay", () => expect(payIn("Pay: $1,099 a week")).toEqual(["exact 1099 USD week"]));

  test.each([
    "$2.3 billion health system",
    "We donated $13.8 million dollars last year.",
    "Raised $40 million Series B",
    "We invested $205 million in community benefits.",
    "We manage a $2 million budget.",
    "The organization has an annual budget of $4.5M and a staff of 30.",
    "responsible for budgets of $500,000 - $1,000,000",
    "Manages grants totaling $250,000 - $500,000",
    "Our foundation grants $100,000 to $250,000 each year.",
    "approximately $3 million in Federal funds",
    "A $50 application fee",
    "A licence fee of $300 is due.",
    "filing fee: $45",
    "Late filers are fined $500.",
    "The cost of the course is $199.",
    "Must handle $5,000 in cash daily.",
    "handles cash drawers up to $2,000",
    "saving patients $1,200 a year",
    "Our members donate $3,000,000 a year.",
    "a firm with revenue over $500 million",
    "Patients pay $25 per visit.",
    "Our clinic charges $40 a visit.",
    "A household of four earning $55,000 qualifies.",
    "The company generated $12.4M in annual recurring revenue.",
  ])('the employer\'s: "%s"', (line) => expect(payIn(line)).toEqual([]));

  test.each([
    "Call 617-555-0100 or 1 (800) 555-0142.",
    "Must lift 25 lbs.",
    "40 hours per week",
    "20 patients per day",
    "a 120-bed hospital",
    "Founded in 1998 with 2,500 employees",
    "ZIP 80202",
    "In 2023 we treated 14,000 patients.",
    "4.8 out of 5 stars, 1,200 reviews",
    "Requisition 104417-2026",
    "7p-7a, 36 hours",
    "We pay up to 20% more.",
    "12/15/2026",
    "A 2-year contract, 0.6 FTE",
    "Earn 24 credits a year.",
    "The pay period is 14 days.",
    "Salary on the teachers' scale. Applications run through March 20, 2027.",
    "Pay rises with each visit above 4,000.",
  ])('no money: "%s"', (line) => expect(payIn(line)).toEqual([]));

  test("a heading speaks for the figures below it", () => {
    expect(
      payIn("## Sign-On Bonus\n\n- With two years behind you: up to $9,000\n- Just out of school: up to $4,000"),
    ).toEqual([]);
    expect(
      payIn("Sign-On Bonus:\n\n- With two years behind you: up to $9,000\n- Just out of school: up to $4,000"),
    ).toEqual([]);
    expect(payIn("## Compensation\n\n$62,000 - $71,000, health and dental")).toEqual(["range 62000–71000 USD year?"]);
  });

  test("pay and decoys in one sentence", () => {
    expect(payIn("Salary is $120,000, with a $10,000 sign-on bonus and $5,000 relocation.")).toEqual([
      "exact 120000 USD year?",
    ]);
    expect(payIn("Hourly range: $29.46 - $44.19. Annual bonus of up to $3,000.")).toEqual([
      "range 29.46–44.19 USD hour",
    ]);
    expect(payIn("Pay: $18-22/hr, tips average $10-15/hr")).toEqual(["range 18–22 USD hour"]);
  });
});
