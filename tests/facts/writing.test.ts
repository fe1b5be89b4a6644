import { describe, expect, test } from "vitest";
import { askAbout, writing, type Insertion, type Writing } from "../../src/facts/index.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readPostings, type Posting } from "../../src/posting/index.ts";
import { readers } from "../support/readers.ts";

const MARKDOWN = `---
title: Night Nurse
location: Denver, CO
---

## Requirements

- BLS card
- Two years of nights

## Benefits

Health plan.

## How to apply

Write to the ward.
`;

const TEXT = `NIGHT NURSE

Location: Denver, CO

REQUIREMENTS
• BLS card
• Two years of nights

BENEFITS
Health plan.
`;

const HTML = `<h1>Night Nurse</h1>
<h2>Requirements</h2>
<ul>
  <li>BLS card</li>
</ul>
<h2>Benefits</h2>
<p>Health plan</p>
`;

const JSON_WITH_HTML = `{
  "title": "Night Nurse",
  "location": "Denver",
  "description": "<h3>Requirements</h3><ul><li>BLS card</li><li>Two years</li></ul><h3>Benefits</h3><p>Health &amp; dental</p>"
}
`;

const YAML_WITH_MARKDOWN = `title: Night Nurse
location: Denver
description: |
  ## Requirements

  - BLS card
  - Two years

  ## Benefits

  Health plan
`;

const files = [
  ["posting.md", MARKDOWN],
  ["crlf.md", MARKDOWN.replaceAll("\n", "\r\n")],
  ["posting.txt", TEXT],
  ["posting.html", HTML],
  ["posting.json", JSON_WITH_HTML],
  ["posting.yaml", YAML_WITH_MARKDOWN],
] as const;

describe.each(files)("in %s", (path, content) => {
  test("a line joins the section it is for, and says what was meant", () => {
    const after = written(path, content, (w) =>
      w.line(["compensation-benefits", "qualifications-required"], 'Active RN licence & "BLS" < 2 years'),
    );
    const section = after.sections.find(({ id }) => id === "qualifications-required")!;
    expect(section.blocks.at(-1)!.text.text).toBe('Active RN licence & "BLS" < 2 years');
    expect(section.blocks.at(-1)!.kind).toBe("item");
    expect(after.sections.length).toBe(read(path, content).sections.length);
  });

  test("a section looks like the others and takes nothing from them", () => {
    const before = read(path, content);
    const after = written(path, content, (w) =>
      w.section("Equal opportunity", "We hire people of every age & origin."),
    );
    const added = after.sections.find(({ heading }) => heading && /equal opportunity/i.test(heading.text))!;
    const model = before.sections.find(({ id }) => id === "benefits")!;
    expect(added.style).toBe(model.style);
    expect(added.blocks.at(-1)!.text.text).toBe("We hire people of every age & origin.");
    expect(after.sections.length).toBe(before.sections.length + 1);
  });
});

test("a section stands before the closing ones", () => {
  const { sections } = written("posting.md", MARKDOWN, (w) =>
    w.section("Equal opportunity", "We hire people of every age."),
  );
  expect(sections.map(({ heading }) => heading?.text)).toEqual([
    "Requirements",
    "Benefits",
    "Equal opportunity",
    "How to apply",
  ]);
});

test("a statement of equal opportunity at the end is one of them", () => {
  const content = `${MARKDOWN}\n\n## Equal opportunity\n\nWe are an equal opportunity employer.\n`;
  const { sections } = written("posting.md", content, (w) => w.section("Travel", "Two days a month in Reno."));
  expect(sections.map(({ heading }) => heading?.text)).toEqual([
    "Requirements",
    "Benefits",
    "Travel",
    "How to apply",
    "Equal opportunity",
  ]);
});

test.each(files.filter(([path]) => !path.endsWith(".html")))("a field joins those of %s", (path, content) => {
  const after = written(path, content, (w) => w.field("salary", "$40.00 to $50.00 an hour: nights"));
  expect(after.fields.find(({ key }) => /^salary$/i.test(key))?.text.text).toBe("$40.00 to $50.00 an hour: nights");
  expect(after.fields.length).toBe(read(path, content).fields.length + 1);
});

test("nothing is written where the shape of the text gives no place", () => {
  const w = writingOf(read("posting.html", HTML));
  expect(w.field("salary", "$40")).toBeNull();
  expect(w.line(["travel"], "None")).toBeNull();
});

function written(path: string, content: string, write: (writing: Writing) => Insertion | null): Posting {
  const { start, end, text } = write(writingOf(read(path, content)))!;
  return read(path, content.slice(0, start) + text + content.slice(end));
}

function read(path: string, content: string): Posting {
  return readPostings(parseFile({ path, content }, readers))[0]!;
}

function writingOf(posting: Posting): Writing {
  return askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {} })(writing);
}

describe("a field goes where its format keeps it", () => {
  const written = (path: string, content: string, key: string): string | null => {
    const insertion = writingIn(path, content).field(key, "____");
    return insertion && content.slice(0, insertion.start) + insertion.text + content.slice(insertion.end);
  };

  test("schema.org has its own names and shapes", () => {
    const data = JSON.stringify(
      {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        title: "Night Nurse",
        description: "Nights on a ward of twenty beds.",
      },
      null,
      2,
    );
    expect(JSON.parse(written("posting.json", data, "salary")!)).toMatchObject({
      baseSalary: { "@type": "MonetaryAmount", value: { minValue: "____" } },
    });
    expect(JSON.parse(written("posting.json", data, "deadline")!)).toMatchObject({ validThrough: "____" });
  });

  test("a table and a page take none", () => {
    expect(written("openings.csv", "title,location\nNight Nurse,Denver\n", "deadline")).toBeNull();
    expect(written("posting.html", HTML, "salary")).toBeNull();
  });
});

describe("rows and lists are left whole", () => {
  const add = (path: string, content: string, write: (writing: Writing) => Insertion | null): string => {
    const { start, end, text } = write(writingIn(path, content))!;
    return content.slice(0, start) + text + content.slice(end);
  };

  test("a field becomes a row of the table of fields", () => {
    const page =
      "<h1>Night Nurse</h1>\n<table><tr><th>Location</th><td>Denver, CO</td></tr><tr><th>Salary</th><td>$40 an hour</td></tr></table>\n<h2>Duties</h2>\n<ul><li>Care</li></ul>\n";
    expect(add("posting.html", page, (w) => w.field("deadline", "____"))).toContain(
      "<tr><th>Salary</th><td>$40 an hour</td></tr>\n<tr><th>Deadline</th><td>____</td></tr></table>",
    );
    const table =
      "# Night Nurse\n\n| | |\n|---|---|\n| Location | Denver, CO |\n| Salary | $40 an hour |\n\n## Duties\n\n- Care\n";
    expect(add("posting.md", table, (w) => w.field("deadline", "____"))).toContain(
      "| Salary | $40 an hour |\n| Deadline | ____ |\n\n## Duties",
    );
  });

  test("a field inside a JSON string stays inside it", () => {
    const data = JSON.stringify(
      {
        id: 7,
        title: "Night Nurse",
        absolute_url: "https://ward.example/7",
        content:
          "<p><b>Location:</b> Denver, CO</p><p><b>Salary:</b> $40 an hour</p><h2>Duties</h2><ul><li>Care for twenty beds</li></ul>",
      },
      null,
      2,
    );
    const insertion = writingIn("posting.json", data).field("deadline", "____");
    expect(() =>
      JSON.parse(insertion ? data.slice(0, insertion.start) + insertion.text + data.slice(insertion.end) : data),
    ).not.toThrow();
  });

  test("a section stands behind a list, not in it", () => {
    expect(
      add("posting.html", "<h1>Night Nurse</h1>\n<h2>Duties</h2>\n<ul><li>Care</li></ul>\n", (w) =>
        w.section("Benefits", "Benefits: health plan"),
      ),
    ).toContain("<ul><li>Care</li></ul>\n<h2>Benefits</h2>\n<p>health plan</p>");
  });
});

function writingIn(path: string, content: string): Writing {
  const [posting] = readPostings(parseFile({ path, content }, readers));
  return askAbout(posting!, { asOf: "2026-11-22", employer: {}, statements: {} })(writing);
}
