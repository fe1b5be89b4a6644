import { describe, expect, test } from "vitest";
import { placesIn, placesOfPosting } from "../../support/places.ts";

describe("where the work is done", () => {
  test.each([
    ["This is a fully remote position.", "remote"],
    ["You will work from home.", "remote"],
    ["Much of our work is conducted remotely.", "remote"],
    ["Status: Part-Time/Remote", "remote"],
    ["This position is hybrid.", "hybrid"],
    ["Hybrid schedule: three days a week on site", "hybrid"],
    ["Working remotely up to 3 days per week", "hybrid"],
    ["Telework is possible up to two days a week; you have the option to work from home on Fridays.", "hybrid"],
    ["You work hybrid or fully remote, as you like. This is a fully remote position if you wish.", "remote"],
    ["This is not a remote position.", "onsite"],
    ["Remote work: No", "onsite"],
    ["Telework: up to two days a week", "hybrid"],
    ["The position is eligible for telework.", "hybrid"],
    ["Telecommuting is not available.", "onsite"],
    ["Work location: In person", "onsite"],
    ["Workplace: onsite/hybrid", "hybrid"],
    ["Work Remotely\n\nNo", "onsite"],
    ["#LI-Hybrid", "hybrid"],
    ["This is an onsite position.", "onsite"],
  ])('"%s"', (line, expected) => expect(placesIn(line)).toBe(expected));

  test.each([
    "You use remote patient monitoring and hybrid cloud tools.",
    "Join our virtual hiring event.",
    "Free onsite parking and an on-site gym.",
    "You greet visitors in person and by phone.",
    "We bring care to remote communities.",
    "Remote access to the record is granted on the first day.",
    "You lead our home-based services for young parents.",
    "## Responsibilities\n\n- Run interviews, both remotely and in person",
  ])('says nothing of it: "%s"', (line) => expect(placesIn(line)).toBe(""));
});

describe("fields of front matter and exports", () => {
  test.each([
    ["remote: true", "remote"],
    ["workplace: hybrid", "hybrid"],
    ["workplace: on-site", "onsite"],
    ["location: Remote", "remote"],
  ])("%s", (line, expected) =>
    expect(placesOfPosting(`---\ntitle: Ward Clerk\n${line}\n---\nYou answer the telephone.\n`)).toBe(expected),
  );

  test("text that calls the work hybrid outweighs a field that calls it remote", () => {
    expect(placesOfPosting("---\ntitle: Ward Clerk\nremote: true\n---\nThis position is hybrid.\n")).toBe("hybrid");
  });
});
