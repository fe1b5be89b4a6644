import { describe, expect, test } from "vitest";
import { deadline } from "../../src/facts/index.ts";
import { askText } from "../support/ask.ts";

const read = (line: string) => askText(`# Ward Clerk\n\n${line}\n`)(deadline);

describe("a day to apply by", () => {
  test.each([
    ["Apply by December 1, 2026.", "2026-12-01"],
    ["Applications must be received by FRIDAY, JUNE 4, 2027.", "2027-06-04"],
    ["**Closing date:** 9 March 2027", "2027-03-09"],
    ["Send your CV no later than Friday, January 27.", null],
    ["The application window closes on 12/15/2026.", "2026-12-15"],
    ["Bewerbungsschluss ist der 31.01.2027.", "2027-01-31"],
    ["Date limite : 3 février 2027", "2027-02-03"],
    ["Applications are accepted through 2027-02-01.", "2027-02-01"],
    ["Send a letter and a resume to the ward office by Monday, January 18, 2027.", "2027-01-18"],
    ["Please submit your CV before 5 March 2027.", "2027-03-05"],
    ["We stop accepting applications on 5 March 2027.", "2027-03-05"],
    ["Posting ends: 5 March 2027", "2027-03-05"],
  ])('"%s"', (line, date) => expect(read(line)).toMatchObject({ kind: "date", date }));

  test("in front matter", () => {
    expect(
      askText("---\ntitle: Ward Clerk\nclosing_date: March 5, 2027\n---\nAnswer the telephone.\n")(deadline),
    ).toMatchObject({ kind: "date", date: "2027-03-05" });
  });

  test("at the head of a long text below its label", () => {
    const rest =
      "The ward office reads every letter in the order of arrival and writes back within ten working days, whether or not there is a bed to keep. ".repeat(
        2,
      );
    expect(read(`Closing date:\n\n5 March 2027. ${rest}`)).toMatchObject({ kind: "date", date: "2027-03-05" });
    expect(read(`Closing date:\n\nSee the notice board. ${rest}The wing was opened on 5 March 2019.`).kind).not.toBe(
      "date",
    );
  });

  test("under a heading of its own", () => {
    expect(askText("# Ward Clerk\n\n## Application deadline\n\nMarch 5, 2027\n")(deadline)).toMatchObject({
      kind: "date",
      date: "2027-03-05",
    });
  });
});

describe("other answers", () => {
  test.each([
    ["We accept applications on a rolling basis.", "rolling"],
    ["Applications are accepted on an ongoing basis.", "rolling"],
    ["The job stays open until filled.", "open-until-filled"],
    ["Please apply within 30 days of posting.", "relative"],
    ["Open until filled; first review of applications begins January 4, 2027.", "date"],
  ])('"%s" is %s', (line, kind) => expect(read(line).kind).toBe(kind));
});

test.each([
  "You meet deadlines and keep your word.",
  "This posting may close without notice.",
  "Close the shop at 9 pm.",
  "Founded on May 4, 1998 by two nurses.",
  "The role starts on January 4, 2027.",
  "Works closely with 12 colleagues.",
  "Send the monthly report, which is read by 40 people.",
  "You apply what you learned by January 2026 at the latest.",
  "Ongoing training is part of the job.",
  "Licence expires every 2 years.",
])('"%s" sets none', (line) => expect(read(line).kind).toBeNull());
