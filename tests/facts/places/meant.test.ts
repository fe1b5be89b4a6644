import { describe, expect, test } from "vitest";
import { obligations, places } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";
import { placesOfPosting } from "../../support/places.ts";

const posting = (...lines: readonly string[]) => `# Ward Clerk\n\n${lines.join("\n\n")}\n`;

describe("which town of a name is meant", () => {
  test.each([
    ["the state of the licence", ["Location: Stillwater", "A Minnesota RN license is required."], "US-MN(Stillwater)"],
    ["the state of the licence", ["Location: Springfield", "A Missouri RN license is required."], "US-MO(Springfield)"],
    ["the state the text names", ["Location: Richmond", "A Virginia RN license is required."], "US-VA(Richmond)"],
    [
      "no licence moves a city of the world",
      ["Location: Chicago", "An Indiana RN license is required."],
      "US-IL/chicago(Chicago)",
    ],
    ["nor one whose state is named", ["Location: Boulder, CO", "A Utah RN license is required."], "US-CO(Boulder)"],
    ["pounds are British", ["Location: Birmingham", "Salary: £24,000 a year"], "GB-ENG(Birmingham)"],
    ["so is registration with the NMC", ["Location: Cambridge", "NMC registration is needed."], "GB-ENG(Cambridge)"],
    ["dollars tell nothing", ["Location: Cambridge", "Salary: $54,000 a year"], "US-MA(Cambridge)"],
    [
      "several states tell nothing",
      ["Location: Springfield", "An Ohio or Indiana RN license is required."],
      "US(Springfield)",
    ],
    [
      "a town that we do not know",
      ["Join a clinic in Cobourg.", "Registered with the College of Nurses of Ontario."],
      "CA-ON(Cobourg)",
    ],
  ])("%s: %j", (_, lines, work) => {
    const named = placesOfPosting(posting(...lines));
    expect(named.replace(/ licensure .*$/, "")).toBe(`work ${work}`);
  });
});

describe("names that are no places of work", () => {
  test.each([
    ["Washington Regional Medical Center is recruiting in our office in Fayetteville, AR.", "work US-AR(Fayetteville)"],
    ["The mill stands in Dover, Kent County, Delaware.", "work US-DE(Kent County)"],
    [
      "We visit clients in Boston, New York, Stockholm and London.",
      "offices US-MA(Boston) US-NY SE(Stockholm) GB-ENG(London)",
    ],
    ["The work is at our Denver Health clinic.", "work US-CO(Denver)"],
  ])("%s", (line, named) => expect(placesOfPosting(posting(line))).toBe(named));
});

describe("what only informs people elsewhere", () => {
  const reached = (text: string) =>
    askText(text)(obligations).obligations.map(({ law, certainty }) => `${law.place} ${certainty}`);

  test.each([
    "For candidates in Colorado, the pay range is $30 to $40 an hour.",
    "Colorado residents: the salary range of this role in Colorado is on our site.",
    "Colorado residents: read our privacy notice.",
    "Our headquarters are in Denver, Colorado.",
    "Our offices in Denver, Colorado and Boulder, Colorado work with you.",
  ])("brings no law where the top says where the work is: %s", (line) => {
    expect(reached(posting("Location: Plano, TX", line))).toEqual([]);
  });

  test("opens remote work", () => {
    const where = askText(posting("Location: Remote", "For candidates in Colorado, the pay range is $30 an hour."))(
      places,
    );
    expect(where.openTo.map(({ id }) => id)).toEqual(["US-CO"]);
  });

  test.each([
    ["a line of its own is sure", "Denver, CO", "sure"],
    ["a label is sure", "Location: Denver, CO", "sure"],
    ["so is one behind the employer's name", "Larkspur Health, Aurora, Colorado", "sure"],
    ["a city of the world needs no state", "Location: Denver", "sure"],
    ["a town without its state is a guess", "Location: Boulder", "guess"],
    [
      "a sentence is likely",
      "You will take care of the visitors of our clinic in Denver, CO, and of their families.",
      "likely",
    ],
  ])("%s: %s", (_, line, certainty) => {
    expect(askText(posting(line))(places).work.map((place) => place.certainty)).toEqual([certainty]);
    const ofState = reached(posting(line)).filter((said) => said.startsWith("US-CO"));
    expect(ofState.length).toBeGreaterThan(0);
    expect(ofState.every((said) => said.endsWith(" sure"))).toBe(certainty === "sure");
  });
});
