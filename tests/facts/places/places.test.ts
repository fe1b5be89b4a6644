import { describe, expect, test } from "vitest";
import { places } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";
import { placesIn, placesOfPosting } from "../../support/places.ts";

const labelled = (location: string) =>
  placesOfPosting(`# Ward Clerk\n\nLocation: ${location}\n\nYou answer the telephone.\n`);

describe("a label names the place of work", () => {
  test.each([
    ["Denver, CO", "work US-CO(Denver)"],
    ["Denver, Colorado, USA", "work US-CO(Denver)"],
    ["Cleveland, OH 44114", "work US-OH/cleveland(Cleveland)"],
    ["New York, NY", "work US-NY/nyc(New York)"],
    ["NYC", "work US-NY/nyc(New York)"],
    ["New York, NY or Jersey City, NJ", "work US-NY/nyc(New York) US-NJ/jersey-city(Jersey City)"],
    ["Brooklyn, NY", "work US-NY/nyc(Brooklyn)"],
    ["White Plains, NY", "work US-NY/westchester(White Plains)"],
    ["Washington, DC", "work US-DC(Washington)"],
    ["Seattle, Washington", "work US-WA/seattle(Seattle)"],
    ["Portland, ME", "work US-ME(Portland)"],
    ["Salem, OR", "work US-OR(Salem)"],
    ["Elkton, MD", "work US-MD(Elkton)"],
    ["London, UK", "work GB-ENG(London)"],
    ["London, ON", "work CA-ON(London)"],
    ["Wien", "work AT-9(Vienna)"],
    ["Milan, Italy", "work IT(Milan)"],
    ["Riga, Latvia", "work LV(Riga)"],
    ["Toronto, ON (hybrid)", "hybrid work CA-ON(Toronto)"],
    ["Hybrid in Boston, MA", "hybrid work US-MA(Boston)"],
    ["Remote - US", "remote work US open-to US"],
    ["Remote (must reside in CO, TX or FL)", "remote work US-CO US-TX US-FL open-to US-CO US-TX US-FL"],
    ["Remote, USA (excluding CA, NY)", "remote work US open-to US closed-to US-CA US-NY"],
    ["US-CO-Denver", "work US-CO(Denver)"],
    ["TX - Houston", "work US-TX(Houston)"],
    ["Vancouver, BC", "work CA-BC(Vancouver)"],
    ["Remote: AB, BC or SK", "remote work CA-AB CA-BC CA-SK open-to CA-AB CA-BC CA-SK"],
    ["Vancouver, WA", "work US-WA(Vancouver)"],
    ["Multiple locations", ""],
    ["Oslo, Madrid, New York and Riga", "work NO(Oslo) ES(Madrid) US-NY LV(Riga)"],
    ["Storage & Charging, Ireland", "work IE"],
  ])('"%s"', (location, expected) => expect(labelled(location)).toBe(expected));
});

describe("titles, first lines and fields", () => {
  test.each([
    ["# Line Cook\n\nAustin Bakery, Seattle, WA\n\nYou bake bread.\n", "work US-WA/seattle(Seattle)"],
    ["# Ward Clerk (Denver, CO)\n\nYou answer the telephone.\n", "work US-CO(Denver)"],
    ["# Ward Clerk\n\nDenver, CO\n\nYou answer the telephone.\n", "work US-CO(Denver)"],
    ["# Ward Clerk\n\nLarkspur, MI\n\nYou answer the telephone.\n", "work US-MI(Larkspur)"],
    [
      "# Ward Clerk\n\nBoulder, Colorado or Peoria, Illinois. Journeys needed.\n\nYou answer the telephone.\n",
      "work US-CO(Boulder) US-IL(Peoria)",
    ],
    [
      "# Ward Clerk\n\nOmaha, NE. Some travel to our Boulder, Colorado and Peoria, Illinois offices.\n\nYou answer the telephone.\n",
      "work US-NE(Omaha) offices US-CO(Boulder) US-IL(Peoria)",
    ],
    ["# Ward Clerk - Remote\n\nYou answer the telephone.\n", "remote"],
    ["---\ntitle: Ward Clerk\nlocation: Denver, CO\n---\nYou answer the telephone.\n", "work US-CO(Denver)"],
    ["---\ntitle: Ward Clerk\ncity: Portland\nstate: Maine\n---\nYou answer the telephone.\n", "work US-ME(Portland)"],
    [
      "---\ntitle: Ward Clerk\nlocation: Georgia, Remote\n---\nThese positions are hybrid, a few days a week in person.\n",
      "hybrid work US-GA",
    ],
    [
      "---\ntitle: Ward Clerk\nlocation: Seattle, WA\n---\nThe position is located in Boise, Idaho.\n",
      "work US-WA/seattle(Seattle) US-ID(Boise)",
    ],
  ])("%j", (text, expected) => expect(placesOfPosting(text)).toBe(expected));

  test.each([
    "# Registered Nurse - OR\n\nYou care for patients.\n",
    "# Storyteller and Media Advisor\n\nYou write.\n",
    "# Physician Assistant, PA\n\nYou care for patients.\n",
    "# Medical Assistant (MA)\n\nYou care for patients.\n",
    "# Hospitalist, BC or BE\n\nYou care for patients.\n",
    "# Hospitalist\n\nJoin our group as a BC/BE physician, MD or DO.\n",
  ])("no place: %j", (text) => {
    expect(placesOfPosting(text)).toBe("");
  });

  test.each([
    ["# Ward Clerk\n\nWrite to Larkspur School, Mill Lane, PR2 9HT.\n", "work GB"],
    ["# Ward Clerk\n\nLocation: Denver, CO\n\nOur owners sit at Mill Lane, PR2 9HT.\n", "work US-CO(Denver)"],
    ["# Ward Clerk - Remote\n\nOur owners sit at Mill Lane, PR2 9HT.\n", "remote"],
    ["# Ward Clerk\n\nYou order vitamin B12 5MG and B12 5CM tape.\n", ""],
  ])("a British postcode speaks where nothing else does: %j", (text, expected) =>
    expect(placesOfPosting(text)).toBe(expected),
  );

  test("the span holds the name", () => {
    const text = "# Ward Clerk\n\nLocation: **Denver**, CO\n";
    const at = askText(text)(places).work[0]!.at;
    expect(text.slice(at.start, at.end)).toBe("Denver**, CO");
  });
});

describe("what a place is named for in the text", () => {
  test.each([
    ["The position is located in Baltimore, Maryland.", "work US-MD(Baltimore)"],
    ["This position is based in Philadelphia, PA.", "work US-PA/philadelphia(Philadelphia)"],
    ["You work at our clinic, 1200 Main Street, Yakima, WA 98902.", "work US-WA(Yakima)"],
    ["Work is done in our Westchester clinic.", "work US-NY/westchester"],
    ["Join our team in Columbus, Ohio!", "work US-OH/columbus(Columbus)"],
    ["Our hospital in Mechanicsville, VA is growing.", "work US-VA(Mechanicsville)"],
    ["On-site in Texas only", "onsite work US-TX"],
    ["You run data protection at our office in Denver, Colorado.", "work US-CO(Denver)"],
    [
      "You answer for privacy, polygraph and criminal history matters in our Denver, Colorado office.",
      "work US-CO(Denver)",
    ],
    ["This is a remote position. Candidates must reside in CO, TX or FL.", "remote open-to US-CO US-TX US-FL"],
    ["This job is remote and open anywhere in Canada.", "remote open-to CA"],
    ["This fully remote position is open to candidates in the EU.", "remote open-to EU"],
    ["We hire in the following states: AZ, CO, FL, GA, TX.", "open-to US-AZ US-CO US-FL US-GA US-TX"],
    ["seeking Maryland-based reps", "open-to US-MD"],
    ["Open to US residents only.", "open-to US"],
    ["This role is not open to Colorado residents.", "closed-to US-CO"],
    ["Remote, US. WA applicants not considered.", "remote open-to US closed-to US-WA"],
    ["Applicants in Colorado will not be considered.", "closed-to US-CO"],
    ["The job can be done from anywhere in the US except Colorado.", "remote open-to US closed-to US-CO"],
    ["The role reports to our New York office.", "reports-to US-NY"],
    ["You will report to a manager in our Chicago office.", "reports-to US-IL/chicago(Chicago)"],
    ["Remote from Texas, reporting to a manager in New York", "remote open-to US-TX reports-to US-NY"],
    ["We are headquartered in Austin, Texas.", "offices US-TX/austin(Austin)"],
    ["We are a nonprofit based in Seattle.", "offices US-WA/seattle(Seattle)"],
    ["You must attend two New York conferences a year.", "offices US-NY"],
    ["You work out of our Cambridge, MA headquarters.", "work US-MA(Cambridge)"],
    ["For Colorado residents: the pay range is $20 - $24 an hour.", "open-to US-CO"],
    ["You must be licensed in TX.", "licensure US-TX"],
    ["Eligible for licensure in the State of Michigan", "licensure US-MI"],
    ["Active RN license in Ohio or Kentucky required.", "licensure US-OH US-KY"],
    ["California RN license required.", "licensure US-CA"],
    ["Must hold a valid Texas or Oklahoma nursing license.", "licensure US-TX US-OK"],
    [
      "Current license to practice in a compact state (OK, ME, ID, MD, CO, UT)",
      "licensure US-OK US-ME US-ID US-MD US-CO US-UT",
    ],
  ])('"%s"', (line, expected) => expect(placesIn(line)).toBe(expected));

  test.each([
    "We operate in 40 states, including Texas, Florida and Ohio.",
    "We serve patients in Oregon and Idaho.",
    "Based in Boston, the hospital serves New England.",
    "DEA and Massachusetts registration for controlled drugs",
    "Travel to Houston is required.",
    "We take guests on trips to Tulsa, the Ozarks, and Memphis.",
    "The Colorado Equal Pay Act applies.",
    "Founded in Ohio in 1952, we care for our neighbours.",
  ])('no place of work: "%s"', (line) => expect(placesIn(line)).not.toContain("work"));

  test.each([
    "Jane Smith, MD, PA, leads the unit in the OR.",
    "RN, BSN, MD or DO, PA-C; OK to float, IN and OUT, ME time",
    "Residents of California may ask for our privacy notice.",
    "You read charts and keep a clean, nice waiting room.",
    "Reading comprehension and mobile phone skills",
    "Johns Hopkins trains our staff.",
    "We follow the Los Angeles County Fair Chance Ordinance.",
  ])('no place at all: "%s"', (line) => expect(placesIn(line)).toBe(""));

  test("a lone address in the employer's description stands for the place of work", () => {
    expect(placesIn("Birch Hospital's newest wing, Lynchburg, VA, opened last year.")).toBe("work US-VA(Lynchburg)");
  });
  test("a record's list of named places", () => {
    const record = JSON.stringify({
      title: "Ward Clerk",
      locations: [{ name: "Denver, CO" }, { name: "Salem, OR" }],
      description: "You answer the telephone.",
    });
    expect(placesOfPosting(record, "posting.json")).toBe("work US-CO(Denver) US-OR(Salem)");
  });
  test("a record's bare town takes its state from the text", () => {
    const record = JSON.stringify({
      title: "Ward Clerk",
      location: { city: "Charleston", country: "US" },
      description: "Our clinic in Charleston, WV is growing. You answer the telephone.",
    });
    expect(placesOfPosting(record, "posting.json")).toBe("work US-WV(Charleston)");
  });
});
