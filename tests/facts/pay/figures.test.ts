import { describe, expect, test } from "vitest";
import { payIn, payOfPosting } from "../../support/pay.ts";

describe("ranges", () => {
  test.each([
    ["Pay: $38.50–52/hr", "range 38.5–52 USD hour"],
    ["Pay: $38.50 to $52.00 an hour", "range 38.5–52 USD hour"],
    ["Hourly wage: $38.25-$59.43 (based on years of experience)", "range 38.25–59.43 USD hour"],
    ["$65,000 - $72,000 per year", "range 65000–72000 USD year"],
    ["$60k-75k", "range 60000–75000 USD year?"],
    ["Salary: 120-140k DOE", "range 120000–140000 year?"],
    ["120-140k DOE", "range 120000–140000 year?"],
    ["#### 💸 120k+ USD · 🌎 Remote", "open-above 120000– USD year?"],
    ["30 000 – 42 000 PLN net + VAT / month", "range 30000–42000 PLN month"],
    ["£80 - £100k", "range 80000–100000 GBP year?"],
    ["Salary Min: 52,000 Salary Max: 61,000 per year", "range 52000–61000 year"],
    ["$3,200 - $4,100 Biweekly", "range 3200–4100 USD fortnight"],
    ["Pay: USD 18.75 - 21.50 Per Hour", "range 18.75–21.5 USD hour"],
    ["Ability to lift. SalaryUSD 18.75 - 21.50 Per HourCareer level: any", "range 18.75–21.5 USD hour"],
    ["Gehalt: 45 - 55k EUR", "range 45000–55000 EUR year?"],
    ["USD $142,100~$177,600", "range 142100–177600 USD year?"],
    ["Salary: $89, 000 - $95, 000", "range 89000–95000 USD year?"],
    ["Salary: 70,000 - 80,000 ", "range 70000–80000 year?"],
    ["Salary Range: Minimum 35.20/hour - Maximum 54.10/hour", "range 35.2–54.1 hour"],
    ["Minimum: $85,000, Midpoint: $100,000, Maximum: $120,000", "range 85000–120000 USD year?"],
    ["We expect to pay between 176,000 and 254,000 gross/year.", "range 176000–254000 year"],
    ["Pay Range: 25.55 - 38.33 USD Hourly", "range 25.55–38.33 USD hour"],
    ["$25.00/hr. - $30.00/hr.", "range 25–30 USD hour"],
    ["The pay range is $40.20 (entry level) - $60.30 (long experience).", "range 40.2–60.3 USD hour?"],
    ["Gross salary from 5500 - 6600 EUR/month", "range 5500–6600 EUR month"],
    ["Entgelt: 3.200 - 3.800 € brutto im Monat", "range 3200–3800 EUR month"],
    ["Wynagrodzenie 8 000 - 12 000 zł brutto miesięcznie", "range 8000–12000 PLN month"],
    ["Salaire : 45 000 $ à 52 000 $ par année", "range 45000–52000 USD year"],
    ["₹6-8 LPA", "range 600000–800000 INR year?"],
    ["CAD 100,000-150,001", "range 100000–150001 CAD year?"],
    ["£28,407 to £34,581 a year pro rata", "range 28407–34581 GBP year"],
    ["Earn $1,500 - $2,000 per week.", "range 1500–2000 USD week"],
    ["Pay Grade 105 - $21.50 - $32.25", "range 21.5–32.25 USD hour?"],
    ["$65,000 - $55,000 per year", "range 65000–55000 USD year"],
    ["Base Pay Range: $34.46 - $51.02 per hour/per year", "range 34.46–51.02 USD hour"],
    ["Salary: 20 000 - 24 000 euros", "range 20000–24000 EUR year?"],
    ["Pay Range $18.75 to $21.50 Per HourCareer level: any", "range 18.75–21.5 USD hour"],
  ])('"%s"', (line, expected) => expect(payIn(line)).toEqual([expected]));
});

describe("single figures", () => {
  test.each([
    ["$18/hour", "exact 18 USD hour"],
    ["$25.75 - $25.75 HOUR", "exact 25.75 USD hour"],
    ["Salary: $ $60.96", "exact 60.96 USD hour?"],
    ["£45k pro rata", "exact 45000 GBP year?"],
    ["£25,000 p.a.", "exact 25000 GBP year"],
    ["£12.50ph", "exact 12.5 GBP hour"],
    ["Biweekly salary: $2,400", "exact 2400 USD fortnight"],
    ["AU$110,000 + super", "exact 110000 AUD year?"],
    ["Hourly + tips: $25/hr", "exact 25 USD hour"],
    ["We pay $120 per visit.", "exact 120 USD visit"],
    ["$1,200 per shift", "exact 1200 USD shift"],
    ["Stundenlohn 15,50 Euro", "exact 15.5 EUR hour"],
    ["Jahresgehalt 1.2 Mio", "exact 1200000 year"],
    ["EUR 1,500", "exact 1500 EUR"],
    ["The successful candidate will be paid $21.63 per hour.", "exact 21.63 USD hour"],
    ["Compensation: $90,000 (full-time equivalent), pro-rated for 0.6 FTE", "exact 90000 USD year?"],
    ["hourly rate $28", "exact 28 USD hour"],
    ["Mindestentgelt EUR 2.500 brutto/Monat, Überzahlung möglich", "exact 2500 EUR month"],
  ])('"%s"', (line, expected) => expect(payIn(line)).toEqual([expected]));
});

describe("open ends", () => {
  test.each([
    ["$30,000 and up", "open-above 30000– USD year?"],
    ["$15 per hour and up", "open-above 15– USD hour"],
    ["$30+ an hour", "open-above 30– USD hour"],
    ["$50.00 +DOE", "open-above 50– USD hour?"],
    ["~$60,000+", "open-above 60000– USD year?"],
    ["$25/h or more", "open-above 25– USD hour"],
    ["starting at $55,000", "open-above 55000– USD year?"],
    ["Pay: From $20.00 per hour", "open-above 20– USD hour"],
    ["The starting base salary of a night clerk here is $118,400 per year.", "open-above 118400– USD year"],
    ["Gehalt: from €2.500 brutto/Monat", "open-above 2500– EUR month"],
    ["ab 17,50 €/Std.", "open-above 17.5– EUR hour"],
    ["$70,000–$95,000+ per year", "open-above 70000–95000 USD year"],
    ["up to $60,000", "open-below –60000 USD year?"],
    ["maximum of $50,000 per year", "open-below –50000 USD year"],
  ])('"%s"', (line, expected) => expect(payIn(line)).toEqual([expected]));

  test.each([
    ["$32 per hour + benefits", "exact 32 USD hour"],
    ["£25,000 + up to 10% bonus", "exact 25000 GBP year?"],
    ["from $30 to $35 per hour", "range 30–35 USD hour"],
    ["$28.00 - $34.00 per hour + superannuation", "range 28–34 USD hour"],
    ["$60,000 - $70,000 plus up to $10,000 bonus", "range 60000–70000 USD year?"],
  ])('"%s" is closed', (line, expected) => expect(payIn(line)).toEqual([expected]));

  test("a figure told twice, once as a floor, is a floor both times", () => {
    expect(payIn("Salary: $118,400/yr\n\nThe starting salary is $118,400 per year.")).toEqual([
      "open-above 118400– USD year",
      "open-above 118400– USD year",
    ]);
  });
});

describe("where it stands", () => {
  test("in the title", () =>
    expect(payOfPosting("# Ward Clerk $22/hr\n\nYou answer the telephone.\n")).toEqual(["exact 22 USD hour"]));
  test("in front matter alone", () =>
    expect(payOfPosting("---\ntitle: Ward Clerk\nsalary: 46,300-52,300\n---\nYou answer the telephone.\n")).toEqual([
      "range 46300–52300 year?",
    ]));
  test("under a heading that names the period", () =>
    expect(payIn("## ANNUAL SALARY\n\n$58,240 to $81,120 and $61,360 to $85,280")).toEqual([
      "range 58240–81120 USD year",
      "range 61360–85280 USD year",
    ]));
  test("the period said once counts for the same figures elsewhere", () => {
    expect(
      payOfPosting("---\ntitle: Ward Clerk\nsalary: $18.75 - $24.50\n---\nBy the hour we pay $18.75 - $24.50.\n"),
    ).toEqual(["range 18.75–24.5 USD hour", "range 18.75–24.5 USD hour"]);
  });
  test("a dollar is the dollar of the place", () => {
    expect(payOfPosting("# Ward Clerk\n\nLocation: Toronto, ON\n\nPay: $24 - $28 per hour\n")).toEqual([
      "range 24–28 CAD hour",
    ]);
    expect(payOfPosting("# Ward Clerk\n\nLocation: Parramatta, NSW\n\nPay: $34 - $38 per hour\n")).toEqual([
      "range 34–38 AUD hour",
    ]);
  });
});

describe("several ranges", () => {
  test("one pay told by the hour, every two weeks and by the year counts once", () => {
    expect(
      payIn("Salary: $31.15 - $46.73 Hourly / $2,492.00 - $3,738.40 BiWeekly / $64,792.00 - $97,198.40 Annually"),
    ).toEqual(["range 31.15–46.73 USD hour"]);
    expect(payIn("Full time: $52,000-$61,000 a year; part time: $25-$28/hr")).toEqual([
      "range 52000–61000 USD year",
      "range 25–28 USD hour",
    ]);
  });
  test("jobs of several levels", () => {
    expect(payIn("LPN: $30-$36/hr | RN: $40-$48/hr | CNA: $19-$23/hr")).toEqual([
      "range 30–36 USD hour",
      "range 40–48 USD hour",
      "range 19–23 USD hour",
    ]);
  });
  test("a starting band beside the full scale", () => {
    expect(payIn("Starts $60,000-$65,000; full range $60,000-$70,000")).toEqual([
      "range 60000–65000 USD year?",
      "range 60000–70000 USD year?",
    ]);
  });
});

test("a differential behind the range takes nothing from it", () => {
  expect(
    payOfPosting("# Porter\n\nPay range: $21.10 - $26.30 Relief differential - 15% Night differential - $4.50/hr\n"),
  ).toEqual(["range 21.1–26.3 USD hour?"]);
});
