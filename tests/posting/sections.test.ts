import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askAbout, placeholderLeft } from "../../src/facts/index.ts";
import { isLinear, sourceSpan, startOf } from "../../src/text/index.ts";
import { read, readOne } from "../support/read.ts";

/** Sections as `id: first words of each block`. */
function outline(text: string, ending = "txt"): string[] {
  return readOne(text, ending).sections.map(
    ({ id, blocks }) => `${id ?? "-"}: ${blocks.map((block) => block.text.text).join(" | ")}`,
  );
}

describe("sections of a plain text", () => {
  test("capitals, colons and bare lines open sections", () => {
    expect(
      outline(
        "Lab Assistant\n\nDUTIES\n\n- Label samples.\n\nWhat we offer:\n\n- Free parking.\n\nEducation\n\nHigh school diploma.\n",
      ),
    ).toEqual([
      "-: Lab Assistant",
      "responsibilities: Label samples.",
      "compensation-benefits: Free parking.",
      "education: High school diploma.",
    ]);
  });

  test("a heading glued to its text is parted from it", () => {
    expect(
      outline("Lab Assistant\n\nBenefitsJoin us and park for free.\n\nQualificationsMust have a diploma.\n").slice(1),
    ).toEqual(["benefits: Join us and park for free.", "qualifications: Must have a diploma."]);
  });

  test("a label with a value is a section of one line", () => {
    const [, place, rest] = readOne(
      "Lab Assistant\n\nLocation: Tulsa, OK\n\nCome and label samples with us.\n",
    ).sections;
    expect(place).toMatchObject({ id: "location-work-model" });
    expect(place!.blocks.map(({ text }) => text.text)).toEqual(["Tulsa, OK"]);
    expect(rest).toMatchObject({ id: null, heading: null });
  });

  test("a posting scraped into one block is parted at its headings", () => {
    const filler =
      "The team is small, kind and proud of a laboratory that has served the county for forty years without a single lost sample. ";
    const block = `${filler}${filler}Shifts are days and evenings. Qualifications: High school diploma and steady hands Benefits: Dental, vision and paid time off`;
    expect(outline(`Lab Assistant\n\n${block}\n`).slice(1)).toEqual([
      "qualifications: High school diploma and steady hands",
      "benefits: Dental, vision and paid time off",
    ]);
  });

  test("a heading glued on both sides is parted", () => {
    const filler =
      "The laboratory has served nine clinics of the county for forty years, by day and by night, and never lost a sample. ".repeat(
        3,
      );
    expect(
      outline(`Lab Assistant\n\n${filler}We are one team.ResponsibilitiesLabel samples and sort them.\n`).at(-1),
    ).toBe("responsibilities: Label samples and sort them.");
  });

  test("a heading behind a sentence is heard", () => {
    expect(outline("Lab Assistant\n\nWe look after each other! What we offer:\n\n- Free parking.\n").at(-1)).toBe(
      "compensation-benefits: Free parking.",
    );
  });

  test("prose after a short value is about something else", () => {
    const prose =
      "The laboratory stands beside the hospital and looks after samples from nine clinics in the county, day and night.";
    expect(outline(`Lab Assistant\n\nWeekly hours:\n\n36\n\n${prose}\n`).slice(1)).toEqual([
      "schedule-shift: 36",
      `-: ${prose}`,
    ]);
  });
});

describe("sections of Markdown", () => {
  test("headings, bold lines and bold labels", () => {
    expect(
      outline(
        "# Lab Assistant\n\n**Where:** Tulsa\n\n**What you'll do**\n\n- Label samples.\n\n## How you'll soar\n\n- Ask for more.\n",
        "md",
      ),
    ).toEqual(["-: ", "location-work-model: Tulsa", "responsibilities: Label samples.", "-: Ask for more."]);
  });

  test("a bold lead inside a list is no section", () => {
    expect(outline("## Must have\n\n- **Experience:** three years\n- **Leadership:** of a small team\n", "md")).toEqual(
      ["qualifications-required: Experience: three years | Leadership: of a small team"],
    );
  });
});

test("fields that hold prose are sections, and so are texts that are appended", () => {
  const posting = readOne(
    "---\ntitle: Lab Assistant\nhow_to_apply: Write to the laboratory.\n---\n\nLabels samples.\n",
    "md",
    { includes: ["## Equal Opportunity\n\nWe welcome all."] },
  );
  expect(posting.sections.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
    "how-to-apply front-matter",
    "null body",
    "eeo include",
  ]);
  const appended = posting.blocks.at(-1)!;
  expect(sourceSpan(appended.text)).toEqual({ start: posting.source.length, end: posting.source.length });
});

test("text doubled as a whole is read once", () => {
  const text =
    "## Duties\n\n- Label samples and carry them to the right bench before the courier has left the yard.\n- Sort them.\n\n## Education\n\nHigh school diploma.\n";
  expect(readOne(`# Lab Assistant\n\n${text}\n${text}`, "md").sections).toHaveLength(3);
});

// Were any of this done in squared time, the run would not end.
test.each([
  ["a", ""],
  ["aB", ""],
  ["a: ", ""],
  [" ", "x"],
  ["- ", "x"],
  ["Benefits: ", ""],
  ["{ ", ""],
  ["__ ", ""],
])("a line of a million units is read: %j", (piece, end) => {
  const source = `Lab Assistant\n\n-${piece.repeat(Math.ceil(1e6 / piece.length))}${end}\n`;
  const posting = readOne(source);
  expect(
    askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {} })(placeholderLeft).length,
  ).toBeGreaterThanOrEqual(0);
});

describe("whatever stands in the file", () => {
  const piece = fc.constantFrom(
    "Benefits",
    "Duties:",
    "DUTIES",
    "- Sort mail.",
    "Location: Tulsa",
    "QualificationsMust read",
    "**Pay:** $20",
    "\n",
    "  ",
    "What we offer:",
    "é",
    "Some longer words that go on. Education: none",
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("\n"));

  test.each(["txt", "md"])("every block keeps its place (%s)", (ending) => {
    fc.assert(
      fc.property(text, (source) => {
        for (const posting of read(source, ending))
          for (const { text: words, at } of posting.blocks) {
            for (let i = 0; i < words.text.length; i++)
              if (isLinear(words, i)) expect(source[startOf(words, i)]).toBe(words.text[i]);
            const span = sourceSpan(words);
            expect(span.start >= at.start && span.end <= at.end).toBe(true);
          }
      }),
    );
  });
});

test("a file in the posting model names its sections; one that we do not have is left to its heading", () => {
  const posting = {
    modelVersion: "1",
    source: { format: "markdown", incomplete: [] },
    title: "Night Nurse",
    sections: [
      {
        id: "responsibilities",
        heading: "Your nights with us",
        origin: "body",
        text: "You care for patients on the ward every night.",
      },
      {
        id: "what-we-offer",
        heading: "What we offer",
        origin: "body",
        text: "Free parking, a warm meal on each shift and a gym in the house.",
      },
    ],
    provenance: {},
  };
  expect(outline(JSON.stringify(posting), "json")).toEqual([
    "responsibilities: You care for patients on the ward every night.",
    "compensation-benefits: Free parking, a warm meal on each shift and a gym in the house.",
  ]);
});
