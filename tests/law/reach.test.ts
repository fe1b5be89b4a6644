import { describe, expect, test } from "vitest";
import { askAbout, reach, reasonsOf, type Employer } from "../../src/facts/index.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readPostings } from "../../src/posting/index.ts";
import { conditionIn, explained } from "../../src/wording/index.ts";
import { readers } from "../support/readers.ts";

/** How one law stands to a posting with this location and these lines. */
function standing(law: string, location: string, lines = "", employer: Employer = {}, asOf = "2026-11-22"): string {
  const content = `# Records Analyst\n\nLocation: ${location}\n\n- Review charts\n- Answer requests\n\n${lines}\n`;
  const [posting] = readPostings(parseFile({ path: "posting.md", content }, readers));
  const found = askAbout(posting!, { asOf, employer, statements: {} })(reach).find((one) => one.law.id === law);
  if (!found) return "not considered";
  const decides = conditionIn(reasonsOf(found));
  const grounds = found.grounds.map((ground) => explained(ground)).join(" ");
  return `${found.verdict}: ${grounds}${decides ? ` If ${decides}.` : ""}`;
}

describe("every answer explains itself", () => {
  test.each([
    ["us-co-epewa", "Denver, CO", "", {}, "reaches: The work is in Denver."],
    ["us-co-epewa", "Austin, TX", "", {}, "does-not-reach: The work is in Austin, TX, not in Colorado."],
    ["us-il-epa", "Peoria, IL", "", { employees: 14 }, "does-not-reach: You employ 14; it binds from 15."],
    [
      "us-il-epa",
      "Peoria, IL",
      "",
      {},
      "may-reach: The work is in Peoria. It binds employers of 15 or more; your number is not known. If you employ 15 people or more.",
    ],
    [
      "us-de-hb105",
      "Dover, DE",
      "",
      { employees: 90 },
      "not-yet: It begins on 2027-09-26. The work is in Dover. You employ 90; it binds from 26.",
    ],
    [
      "us-nv-613-133",
      "Las Vegas, NV",
      "",
      {},
      "records-only: Pay is told after a completed interview; a posting need not show it.",
    ],
    ["us-ny-westchester", "White Plains, NY", "", {}, "does-not-reach: It ended on 2023-09-17."],
    ["us-co-epewa", "Denver, CO", "", { kind: "federal" }, "does-not-reach: It does not bind federal employers."],
    [
      "us-md-wrta",
      "Baltimore, MD",
      "",
      { postedBy: "job-board" },
      "does-not-reach: It does not bind copies made without the employer.",
    ],
    ["us-co-epewa", "Lyon, France", "", {}, "not considered"],
  ] as const)("%s, %s", (law, location, lines, employer, expected) =>
    expect(standing(law, location, lines, employer)).toBe(expected),
  );
});

describe("remote work", () => {
  const everywhere = { employees: 500, employeesIn: { "US-CO": 9, "US-MN": 40, "US-IL": 3, "US-OH/cleveland": 40 } };
  test.each([
    ["us-co-epewa", "Remote, United States", "reaches"],
    ["us-mn-181-173", "Remote, United States", "may-reach"],
    ["us-ny-194b", "Remote, United States", "may-reach"],
    ["us-il-epa", "Remote, United States", "may-reach"],
    ["us-vt-act155", "Remote, United States", "does-not-reach"],
    ["us-oh-cleveland-104-2025", "Remote, United States", "does-not-reach"],
    ["us-ny-ithaca", "Remote, United States", "does-not-reach"],
    ["us-co-epewa", "Remote, Texas", "may-reach"],
    ["us-mn-181-173", "Remote, Texas", "does-not-reach"],
  ] as const)("%s, %s", (law, location, expected) =>
    expect(standing(law, location, "", everywhere).split(":")[0]).toBe(expected),
  );

  test("where the config says we hire", () => {
    expect(
      standing("us-il-epa", "Remote, United States", "", { employees: 90, hiresIn: ["US-IL", "US-TX"] }).split(":")[0],
    ).toBe("reaches");
    expect(
      standing("us-mn-181-173", "Remote, United States", "", { employees: 90, hiresIn: ["US-TX"] }).split(":")[0],
    ).toBe("does-not-reach");
  });

  test("shutting out a state changes nothing where the law says so", () => {
    expect(
      standing("us-co-epewa", "Remote, United States", "This job is not open to Colorado residents.", everywhere),
    ).toBe("reaches: The job is remote, and shutting out people in Colorado does not change that.");
  });
});

describe("texts and employers that laws leave out", () => {
  test.each([
    ["ca-on-esa-postings", "Toronto, ON", "Open to current employees only.", { employees: 90 }, "does-not-reach"],
    ["us-il-epa", "Chicago, IL", "Open to current employees only.", { employees: 90 }, "reaches"],
    [
      "us-oh-cleveland-104-2025",
      "Cleveland, OH",
      "Wages are set by the collective bargaining agreement.",
      { employeesIn: { "US-OH/cleveland": 90 } },
      "does-not-reach",
    ],
    [
      "us-oh-cleveland-104-2025",
      "Cleveland, OH",
      "You help to renew our collective bargaining agreement.",
      { employeesIn: { "US-OH/cleveland": 90 } },
      "may-reach",
    ],
    [
      "us-ny-194b",
      "Buffalo, NY",
      "This builds our temporary staffing pool.",
      { employees: 90, postedBy: "agency" },
      "does-not-reach",
    ],
    [
      "us-ny-194b",
      "Buffalo, NY",
      "This builds our temporary staffing pool.",
      { employees: 90, postedBy: "employer" },
      "reaches",
    ],
    [
      "us-ca-pay-scale",
      "Fresno, CA",
      "This is work for an independent contractor.",
      { employees: 90 },
      "does-not-reach",
    ],
    ["us-vt-act155", "Burlington, VT", "Radio spot, thirty seconds.", { employees: 90 }, "does-not-reach"],
  ] as const)("%s: %s, %s", (law, location, lines, employer, expected) =>
    expect(standing(law, location, lines, employer).split(":")[0]).toBe(expected),
  );
});
