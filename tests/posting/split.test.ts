import { describe, expect, test } from "vitest";
import { read } from "../support/read.ts";

const posting = (unit: string): string => `Records Clerk

Larkspur Health looks for a clerk who keeps the charts of the ${unit} in order and finds each of them within a minute.

DUTIES

- File and retrieve charts, on paper and on screen, for the whole unit.
- Answer requests from physicians, patients and insurers.
- Check each chart for missing signatures before it is closed.

QUALIFICATIONS

- High school diploma.
`;

describe("a text with several postings", () => {
  const text = `What a records clerk does\n\nClerks keep charts. Here are two examples.\n\n${posting("heart clinic")}\n×\n\n${posting("eye clinic")}\nWhat does a Records Clerk do?\n\nThey mostly file and find.\n`;

  test("is read as several, each with its index, and the article belongs to none", () => {
    const postings = read(text);
    expect(postings.map(({ index, title }) => `${index} ${title?.value}`)).toEqual([
      "0 Records Clerk",
      "1 Records Clerk",
    ]);
    const all = postings.flatMap(({ blocks }) => blocks.map((block) => block.text.text)).join("\n");
    expect(all).not.toContain("examples");
    expect(all).not.toContain("mostly");
    expect(all).not.toContain("×");
  });

  test("finds them where they stand", () => {
    const [first, second] = read(text);
    expect(text.slice(first!.at.start)).toMatch(/^Records Clerk/);
    expect(first!.at.end).toBeLessThan(second!.at.start);
  });
});

describe("one posting stays one", () => {
  test("when its title stands twice at the top", () =>
    expect(read(`Records Clerk\n\n${posting("heart clinic")}`)).toHaveLength(1));
  test("when a heading comes twice", () => {
    expect(
      read(
        "Records Clerk\n\nTHE TEAM\n\n- Nine of us.\n\nDUTIES\n\n- File charts.\n\nTHE TEAM\n\n- All of us like charts.\n",
      ),
    ).toHaveLength(1);
  });
});
