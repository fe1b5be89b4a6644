import { expect, test } from "vitest";
import { findDay, type DayOrder } from "../../src/text/index.ts";

const found = (text: string, order: DayOrder = "mdy") => {
  const day = findDay(text, { start: 0, end: text.length }, order);
  return day && [text.slice(day.start, day.end), day.iso];
};

test.each([
  ["by 2026-12-01 at noon", "2026-12-01", "2026-12-01"],
  ["FRIDAY, JUNE 4TH, 2027", "JUNE 4TH, 2027", "2027-06-04"],
  ["Monday 9th March 2026, 11:59pm", "9th March 2026", "2026-03-09"],
  ["on 1. Oktober 2026", "1. Oktober 2026", "2026-10-01"],
  ["le 3 février 2027", "3 février 2027", "2027-02-03"],
  ["hasta el 5 de mayo de 2027", "5 de mayo de 2027", "2027-05-05"],
  ["Sept. 4, 2026", "Sept. 4, 2026", "2026-09-04"],
  ["12/01/2026", "12/01/2026", "2026-12-01"],
  ["15/07/2026", "15/07/2026", "2026-07-15"],
  ["31.12.2026", "31.12.2026", "2026-12-31"],
  ["12/1/26", "12/1/26", "2026-12-01"],
])('reads the day in "%s"', (text, written, iso) => {
  expect(found(text)).toEqual([written, iso]);
});

test("reads 4/12/2026 the way the country does", () => {
  expect(found("4/12/2026", "mdy")).toEqual(["4/12/2026", "2026-04-12"]);
  expect(found("4/12/2026", "dmy")).toEqual(["4/12/2026", "2026-12-04"]);
});

test("a day without its year is a day, but no date", () => {
  expect(found("closes May 3rd at 11:59pm")).toEqual(["May 3rd", null]);
});

test.each([
  "between 3 and 5 years",
  "$12.50/hr",
  "call 555-0100",
  "may lift 25 pounds",
  "24/7 cover",
  "version 2.0.1",
  "in 2026",
  "March with us",
  "1/2 day",
])('sees no day in "%s"', (text) => {
  expect(found(text)).toBeNull();
});
