import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isStop } from "../../src/cli/stop.ts";
import { KNOWLEDGE, root } from "../../src/make/knowledge.ts";
import { partsOf, schemas, withReferred } from "../../src/make/validation/schemas.ts";
import { demandSound, validateKnowledge } from "../../src/make/validation/validate.ts";
import { inCopyOfKnowledge, plant, type Slip } from "../support/knowledge.ts";

function slip(what: string, path: string, edits: Slip["edits"], ...told: string[]): Slip {
  return { what, path, edits, told };
}

/** The line of a file of the knowledge that reads so. */
function lineOf(path: string, line: string): number {
  return (
    readFileSync(join(root, KNOWLEDGE, path), "utf8")
      .split("\n")
      .indexOf(line) + 1
  );
}

const PAY_CHECK =
  "    payCheck:\n      year:\n        - 21500\n        - 77000\n      hour:\n        - 10.34\n        - 37.02\n";

// One file each, so that all can be told in one run.
const slips: readonly Slip[] = [
  // Keys
  slip(
    "a key that nothing has",
    "law/us-co.yaml",
    [["singleRate: allowed", "▸singleRates: allowed"]],
    '"singleRates" is no key of pay-range. Did you mean "singleRate"?',
  ),
  slip(
    "a key that is near no other",
    "words/kind-cues.yaml",
    [["attachments:", "▸x:\n  - form\nattachments:"]],
    '"x" is no key of the file. Keys are: version, asOf, attachments, articles, links, closings.',
  ),
  slip(
    "a comma in a text without quotes",
    "words/protected-classes.yaml",
    [["race:\n    label: Race\n", "race:\n    label: Race\n    ▸color of the skin: null\n"]],
    '"color of the skin" is no key of race. A text that holds a comma stands in quotes.',
  ),
  slip(
    "a key left out, with an example of it",
    "occupations/hospitality.yaml",
    [
      ["- id: chef-cook", "- ▸id: chef-cook"],
      [PAY_CHECK, ""],
    ],
    '"chef-cook" has no "payCheck"; it needs one: full-time pay in US dollars, lowest and highest, outside of which a figure is not believable, such as { year: [51700, 220000], hour: [24.86, 105.77] }.',
  ),
  slip(
    "a key left out",
    "credentials/nursing.yaml",
    [
      ["- id: lic-rn", "- ▸id: lic-rn"],
      ["    kind: license\n", ""],
    ],
    '"lic-rn" has no "kind"; it needs one: what it is. technician-certification: certificates of technicians, vendors and courses, kept apart from those of a profession. phrase: words that ask for several at once ("BC/BE").',
  ),
  slip(
    "a key that another one needs",
    "law/us-hi.yaml",
    [
      ['width:\n        "2024-01-01":', 'width:\n        ▸"2024-01-01":'],
      ["          decides: the range is wider than the pay you really expect\n", ""],
    ],
    'width has no "decides" beside "settled"; it needs one: completes "this is needed if …": "commission or bonus is part of the range shown".',
  ),
  slip(
    "a key that neither the row nor its family has",
    "occupations/retail.yaml",
    [
      ["- id: retail-associate", "- ▸id: retail-associate"],
      ["    soc: 41-2031\n", ""],
    ],
    '"retail-associate" has no "soc", and the defaults of its family have none; it needs one: the code of the Standard Occupational Classification, such as 29-1141.',
  ),
  slip(
    "a row that neither asks nor records",
    "law/ca-nl.yaml",
    [
      ["- id: ca-nl-pepta", "- ▸id: ca-nl-pepta"],
      ['    records: "Enacted; the part on pay in postings was not proclaimed when last read."\n', ""],
    ],
    '"ca-nl-pepta" either asks something, with "from", "reach" and "obligations", or is only recorded, with "records" and no obligations.',
  ),
  // Values
  slip(
    "a value outside its set",
    "law/us-ca.yaml",
    [["openEnded: breach", "▸openEnded: braech"]],
    '"braech" is no value of "openEnded". Did you mean "breach"?',
  ),
  slip(
    "a value that is near no other",
    "law/at.yaml",
    [["kind: secondary", "▸kind: sponsor-faq-unofficial"]],
    '"sponsor-faq-unofficial" is no value of "kind". Values are: official, copy-of-official, secondary, news.',
  ),
  slip(
    "a value where only one is possible",
    "credentials/trainees.yaml",
    [["subspecialty: true", "▸subspecialty: false"]],
    'false is no value of "subspecialty". It can only be true, or be left out.',
  ),
  slip(
    "a list instead of a text",
    "compacts/pt.yaml",
    [
      [
        "gives: privilege\nmodel: compact privilege bought state by state",
        "gives: privilege\n▸model:\n  - compact privilege",
      ],
    ],
    '"model" needs a text, and has a list.',
  ),
  slip(
    "a text instead of a list",
    "credentials/pharmacy.yaml",
    [["    holders:\n      - pharmacist", "    ▸holders: pharmacist"]],
    '"holders" needs a list: one entry a line, each behind "- ".',
  ),
  slip(
    "a figure in quotes",
    "occupations/legal.yaml",
    [["p10: ", '▸p10: "1"\n      # was ']],
    '"p10" needs a whole number without quotes, and has a text.',
  ),
  slip(
    "a figure below nought",
    "occupations/nursing.yaml",
    [["        - 51700", "        - ▸-51700"]],
    '-51700 is too small for "year"; the least is 0.',
  ),
  slip(
    "a word that is read as a number",
    "fields/values.yaml",
    [['- "1099"', "- ▸1099"]],
    '1099 in "CONTRACTOR" is read as a number; put it in quotes: "1099".',
  ),
  slip(
    "a word that is read as yes or no",
    "words/deadline.yaml",
    [["- accepted until", "- ▸true"]],
    'true in "closes" is read as true or false; put it in quotes: "true".',
  ),
  slip(
    "a list that is empty",
    "words/law-scope.yaml",
    [["unpaid:\n  - unpaid volunteer\n", "▸unpaid:\n▸broadcasts:\n  - unpaid volunteer\n"]],
    '"unpaid" is empty; it needs a list.',
    '"broadcasts" is no key of the file. Did you mean "broadcast"?',
  ),
  slip(
    "a word without letters",
    "words/gendered-titles.yaml",
    [["- foreman", '- ▸"—"']],
    '"—" in "one-sex" has no letter or digit, so nothing is found by it.',
  ),
  slip(
    "a day that is none",
    "law/us-ct.yaml",
    [['from: "2026-10-01"', '▸from: "2026-13-01"']],
    '"2026-13-01" in "from" is no day. Write it like "2026-01-31".',
  ),
  slip(
    "a day that is a key",
    "law/us-wa.yaml",
    [['"2025-07-27":', '▸"2025-7-27":']],
    '"2025-7-27" is no day. Write it like "2026-01-31".',
  ),
  slip(
    "an id in capitals",
    "credentials/regulated.yaml",
    [["- id: dialysis-medical-director", "- ▸id: Dialysis Director"]],
    '"Dialysis Director" in "id" is no id. Write it like "nurse-manager".',
  ),
  slip(
    "an address of no page",
    "statements/outdated.yaml",
    [
      [
        "url: 'https://production.jdsupra.com/legalnews/ofccp-issues-proposals-to-rescind-eo-6967503'",
        "▸url: jdsupra.com",
      ],
    ],
    '"jdsupra.com" in "url" is no address of a page. Write it like "https://www.ecfr.gov/current/title-41".',
  ),
  slip(
    "the same twice in a list",
    "words/benefits.yaml",
    [["health:\n", "health:\n  - eye care\n  - ▸eye care\n"]],
    '"eye care" stands twice in "health"; line 22 has it already.',
  ),
  // Ids
  slip(
    "an id that another row has",
    "law/us-nv.yaml",
    [["id: us-nv-613-133", "▸id: us-mn-181-173"]],
    `The law "us-mn-181-173" is there already, at ${KNOWLEDGE}/law/us-mn.yaml:5.`,
  ),
  slip(
    "a credential that nothing is",
    "occupations/ems.yaml",
    [["- lic-ems", "- ▸lic-emss"]],
    'There is no credential "lic-emss". Did you mean "lic-ems"?',
  ),
  slip(
    "an occupation that nothing is",
    "occupations/veterinary.yaml",
    [["parent: veterinarian", "▸parent: veterinary-surgeon-general"]],
    'There is no occupation "veterinary-surgeon-general".',
  ),
  slip(
    "a compact that nothing is",
    "occupations/rehab.yaml",
    [["          - PT\n", "          - ▸PTC\n"]],
    'There is no compact "PTC". Did you mean "PT"?',
  ),
  slip(
    "a place that nothing is",
    "compacts/nlc.yaml",
    [["- US-AL", "- ▸US-ALA"]],
    'There is no place "US-ALA". Did you mean "US-AL"?',
  ),
  slip(
    "a place that holds another and is none",
    "places/localities.yaml",
    [["    - US-NY", "    - ▸US-NYS"]],
    'There is no place "US-NYS". Did you mean "US-NY"?',
  ),
  slip(
    "a place as a key",
    "places/cities.yaml",
    [["  US-AK:", "  ▸US-KA:"]],
    'There is no place "US-KA". Did you mean "US-CA"?',
  ),
  slip(
    "a specialty that nothing is",
    "credentials/boards.yaml",
    [["  - geriatric-medicine", "  - ▸geriatrics-medicine"]],
    'There is no specialty "geriatrics-medicine". Did you mean "geriatric-medicine"?',
  ),
  slip(
    "a family that nothing is",
    "credentials/names.yaml",
    [["      - nutrition", "      - ▸nutritoin"]],
    'There is no family "nutritoin". Did you mean "nutrition"?',
  ),
  slip(
    "a protected class that nothing is",
    "statements/us-contractors.yaml",
    [["      - disability", "      - ▸disabilty"]],
    'There is no protected class "disabilty". Did you mean "disability"?',
  ),
  slip(
    "a section that nothing is",
    "headings/matching.yaml",
    [["votes:\n  summary:", "votes:\n  ▸sumary:"]],
    'There is no section "sumary". Did you mean "summary"?',
  ),
  slip(
    "a field that nothing is",
    "fields/formats/lever.yaml",
    [["id: identifier", "▸id: identifer"]],
    '"identifer" is no value of "id". Did you mean "identifier"?',
  ),
  slip(
    "a field as a key",
    "fields/keys.yaml",
    [["baseSalary.min:", "▸baseSalary.mim:"]],
    '"baseSalary.mim" is no key of the file. Did you mean "baseSalary.min"?',
  ),
  slip(
    "a kind of duty that nothing is",
    "words/draft.yaml",
    [["  deadline:", "  ▸deadlines:"]],
    '"deadlines" is no key of "lines". Did you mean "deadline"?',
  ),
  slip(
    "a source that the row does not list",
    "law/us-va.yaml",
    [["source: compensation-and-benefits.com", "▸source: compensation-and-benefit.com"]],
    '"us-va-40-1-28-7-12" has no source "compensation-and-benefit.com". Did you mean "compensation-and-benefits.com"?',
  ),
  // Rows beside one another
  slip(
    "a source read on two days",
    "law/us-mn.yaml",
    [['          read: "2026-11-22"', '          ▸read: "2026-11-21"']],
    '"virgilhr.com" was read on 2026-11-22 by the list of sources, and on 2026-11-21 here.',
  ),
  slip(
    "a value before the first day of its law",
    "law/us-vt.yaml",
    [
      [
        '    obligations:\n      pay-range:\n        "2025-07-01"',
        '    obligations:\n      pay-range:\n        ▸"2025-06-30"',
      ],
    ],
    "2025-06-30 is before the first day of the law, 2025-07-01.",
  ),
  slip(
    "days in the wrong order",
    "law/us-me.yaml",
    [['settledFrom: "2026-07-29"', '▸settledFrom: "2026-07-03"']],
    "2026-07-03 is not after the first day of the law, 2026-07-13.",
  ),
  slip(
    "a file named for another place",
    "law/us-dc.yaml",
    [["place: US-DC", "▸place: US-MD"]],
    "The file is named us-dc.yaml; with place US-MD it must be us-md.yaml.",
  ),
  slip(
    "pay that falls",
    "occupations/office.yaml",
    [["    pay:\n      p10: 50560", "    ▸pay:\n      p10: 150560"]],
    'The pay of "executive-assistant" must rise from p10 to median to p90; it is 150560, 76590, 109850.',
  ),
  slip(
    "pay to believe that is upside down",
    "occupations/security.yaml",
    [["      hour:\n        - 10.91", "      ▸hour:\n        - 109.1"]],
    '"security-guard" has 109.1 as its lowest believable pay and 45.19 as its highest.',
  ),
  slip(
    "a heading of two sections",
    "headings/locales.yaml",
    [["      - Stellenbeschreibung", "      - ▸Benefits"]],
    `"Benefits" stands under "summary" here, and under "benefits" at ${KNOWLEDGE}/headings/sections.yaml:${lineOf("headings/sections.yaml", "      - Benefits")}.`,
  ),
  slip(
    "a field name of two sections",
    "fields/sections.yaml",
    [
      ["    - overview\n", ""],
      ["    - about us", "    - ▸job_summary"],
    ],
    `"job_summary" stands under "about-employer" here, and under "summary" at ${KNOWLEDGE}/fields/sections.yaml:6.`,
  ),
  slip(
    "a word that no title is read as",
    "words/title-words.yaml",
    [["umbrella:\n", "umbrella:\n  - ▸jack-of-all-trades\n"]],
    'No title is read as "jack-of-all-trades": neither "same" nor "people" has a row for it.',
  ),
  slip(
    "a sign that means something in a pattern",
    "patterns/employer.yaml",
    [["  - hospitals", "  - ▸hospital(s)"]],
    '"hospital(s)" in "words" is no word of letters, blanks and hyphens. Write it like "cover letter".',
  ),
  slip(
    "a file without the line that names its schema",
    "words/settings.yaml",
    [["# yaml-language-server: $schema=../../../schemas/knowledge/words/settings.schema.json\n", "▸"]],
    "The first line does not name the schema. Run: npm run make tidy",
  ),
];

describe("a copy with a slip in each of many files, looked at once", () => {
  const { wanted, problems } = inCopyOfKnowledge((folder) => ({
    wanted: new Map(slips.map((one) => [one, plant(one, folder)])),
    problems: validateKnowledge(folder).problems,
  }));

  test.each(slips)("$what is told: $path", (one) => {
    expect(problems.filter((line) => line.startsWith(`${KNOWLEDGE}/${one.path}:`))).toEqual(wanted.get(one));
  });

  test("all is told by file and line, and nothing else is", () => {
    const files = problems.map((line) => line.split(":")[0]);
    expect(files).toEqual(files.toSorted());
    expect(problems).toHaveLength([...wanted.values()].flat().length);
  });
});

// What cannot be read at all hides its ids, so these stand in a copy of their own.
const unreadable: readonly Slip[] = [
  slip(
    "a key that stands twice",
    "law/us-co.yaml",
    [["    status: in-force\n", "    status: in-force\n    ▸status: expected\n"]],
    '"status" stands twice; put both together, or take one out.',
  ),
  slip(
    "a colon in a text without quotes",
    "credentials/nursing.yaml",
    [["    name: RN license\n", "    name: ▸RN license: state or compact\n"]],
    "A text that holds a colon and a blank stands in quotes.",
  ),
  slip(
    "a bracket that is not closed",
    "words/placeholders.yaml",
    [
      ["blanks:\n", "blanks: [company\n"],
      ["openings:", "▸openings:"],
    ],
    "This is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
  ),
  slip(
    "a tab before a key",
    "compacts/nlc.yaml",
    [["    places:", "\t▸places:"]],
    "A tab stands before the text; write blanks.",
  ),
];

describe("a copy with files that cannot be read", () => {
  const { wanted, problems } = inCopyOfKnowledge((folder) => ({
    wanted: new Map(unreadable.map((one) => [one, plant(one, folder)])),
    problems: validateKnowledge(folder).problems,
  }));

  test.each(unreadable)("$what is told: $path", (one) => {
    expect(problems.filter((line) => line.startsWith(`${KNOWLEDGE}/${one.path}:`))).toEqual(wanted.get(one));
  });

  test("their ids are not called unknown elsewhere", () => {
    expect(problems).toHaveLength([...wanted.values()].flat().length);
  });
});

describe("left alone", () => {
  const { problems } = validateKnowledge(join(root, KNOWLEDGE));

  test("is all that we have", () => expect(problems).toEqual([]));

  test("are words that other readers of YAML take for yes and no, and figures in quotes", () =>
    inCopyOfKnowledge((folder) => {
      const file = join(folder, "words/benefits.yaml");
      const text = readFileSync(file, "utf8");
      const odd = ["yes", "no", "on", "off", '"1099"', "401(k) plan", '"true"', "2026-01-31", "CO"];
      writeFileSync(file, text.replace("health:\n", `health:\n${odd.map((word) => `  - ${word}\n`).join("")}`));
      expect(validateKnowledge(folder).problems).toEqual([]);
    }));
});

test("a new file needs a schema", () =>
  inCopyOfKnowledge((folder) => {
    writeFileSync(join(folder, "words/nicknames.yaml"), "names:\n  - doc\n");
    expect(validateKnowledge(folder).problems).toEqual([
      `${KNOWLEDGE}/words/nicknames.yaml:1 No schema says what stands in this file. Write schemas/knowledge/words/nicknames.schema.json.`,
    ]);
  }));

test("a build stops with all problems, one a line, and no stack", () =>
  inCopyOfKnowledge((folder) => {
    const told = slips.slice(0, 3).flatMap((one) => plant(one, folder));
    const stopped = errorOf(() => demandSound(folder));
    expect(isStop(stopped)).toBe(true);
    expect((stopped as Error).message.split("\n")).toEqual(told.toSorted());
  }));

test("every member of every schema says what it means", () => {
  const silent = [...schemas].flatMap(([name, schema]) =>
    [...partsOf(schema)].flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, part]) =>
        typeof part === "object" && withReferred(part).every(({ description }) => !description?.trim())
          ? [`${name}: ${key}`]
          : [],
      ),
    ),
  );
  expect(silent).toEqual([]);
});

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
