import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import * as warm from "../../src/index.ts";
import { exampleFiles, EXAMPLES_DAY } from "../../src/make/examples.ts";
import { root } from "../../src/make/knowledge.ts";
import { samplePosting } from "../../src/make/sample-postings.ts";
import { corpus } from "../support/corpus.ts";
import { readers } from "../support/readers.ts";

interface File {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const employers = [{}, { employees: 400 }, { employees: 9, hiresIn: ["US-CO"] }];
const files: readonly File[] = [
  ...exampleFiles().map((name) => ({ path: name, content: readFileSync(join(root, "examples", name)) })),
  ...Array.from({ length: 40 }, (_, i) => ({ path: `${i}.md`, content: samplePosting(i) })),
  ...corpus()
    .slice(0, 40)
    .map(({ name, bytes }) => ({ path: name, content: bytes })),
];

test("a posting is judged alike whatever was judged before it", async () => {
  const used = new Run(warm);
  for (let round = 0; round < 2; round++) for (const file of files) used.judge(file, round);
  const fresh = new Run(await freshProgram());
  for (const file of [...files].reverse()) expect(used.judge(file), file.path).toEqual(fresh.judge(file));
}, 60_000);

test("runs at the same time do not disturb each other", () => {
  const one = new Run(warm);
  const other = new Run(warm);
  const backwards = [...files].reverse();
  const judged = files.map((file, i) => ({ file, one: one.judge(file, 1), other: other.judge(backwards[i]!, 2) }));
  for (const [i, { file, one: found }] of judged.entries()) {
    expect(found, file.path).toEqual(new Run(warm).judge(file, 1));
    expect(judged.at(-1 - i)!.other, file.path).toEqual(new Run(warm).judge(file, 2));
  }
}, 60_000);

test("calls that share nothing are answered like those that share a cache", () => {
  const shared = new Run(warm);
  for (const file of files.slice(0, 60)) {
    const alone = warm.lint(file, readers, { asOf: EXAMPLES_DAY, employer: employers[0]!, statements: {} });
    expect(shared.judge(file)).toEqual(alone.map(({ findings }) => findings));
  }
});

// The same lines again and again, each time under other headings, in other places, as items or as running text.
const LINES = [
  "Active RN license in the state where you work",
  "Board certified or board eligible in family medicine",
  "BLS card, ACLS within six months of hire",
  "Two years of practice after your training",
  "$38.50 to $52.00 an hour",
  "$92,000 to $118,000 a year, paid every second Friday",
  "Medical, dental and vision plans, 24 days of paid time off",
  "Sign-on bonus of $5,000",
  "Apply by 18 December 2026 with a CV",
  "Remote within Colorado",
  "Our office is in Albany, NY",
  "We are an equal opportunity employer and judge people by their work alone.",
  "Assess every person on your list and write down what has changed",
  "Lead the short meeting at seven in the morning",
  "Lift 40 pounds with a colleague",
  "Tell us if you need an accommodation to apply.",
];
const HEADINGS = [
  "Required",
  "Preferred",
  "What you will do",
  "Pay",
  "Benefits",
  "About us",
  "How to apply",
  "Nice to have",
  "Location",
];
const TITLES = ["Registered Nurse", "Family Physician", "Cook", "Medical Director", "Software Engineer"];

const posting = fc.record({
  title: fc.constantFrom(...TITLES),
  place: fc.constantFrom("Denver, CO", "Albany, NY", "Austin, TX", "Leeds, UK"),
  isListed: fc.boolean(),
  employer: fc.constantFrom(0, 1, 2),
  parts: fc.array(
    fc.record({ heading: fc.constantFrom(...HEADINGS), lines: fc.subarray(LINES, { minLength: 1, maxLength: 6 }) }),
    { minLength: 1, maxLength: 6 },
  ),
});

test("a line that was read before is judged by where it stands now", async () => {
  const used = new Run(warm);
  const fresh = new Run(await freshProgram());
  await fc.assert(
    fc.asyncProperty(fc.array(posting, { minLength: 2, maxLength: 12 }), async (postings) => {
      const written = postings.map(({ title, place, isListed, employer, parts }) => ({
        employer,
        file: {
          path: "posting.md",
          content: `# ${title}\n\n${place}\n\n${parts.map(({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => (isListed ? `- ${line}` : line)).join(isListed ? "\n" : "\n\n")}`).join("\n\n")}\n`,
        },
      }));
      for (const { file, employer } of written) used.judge(file, employer);
      for (const { file, employer } of [...written].reverse())
        expect(fresh.judge(file, employer)).toEqual(used.judge(file, employer));
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** A stream of postings that share what was read before. */
class Run {
  readonly #program: typeof warm;
  readonly #cache: warm.Cache;

  constructor(program: typeof warm) {
    this.#program = program;
    this.#cache = new program.Cache();
  }

  judge(file: File, employer = 0): unknown {
    const circumstances = { asOf: EXAMPLES_DAY, employer: employers[employer]!, statements: {} };
    return this.#program
      .lint(file, readers, circumstances, undefined, { cache: this.#cache })
      .map(({ findings }) => findings);
  }
}

// The program as it is before it has read anything.
async function freshProgram(): Promise<typeof warm> {
  vi.resetModules();
  return (await import("../../src/index.ts")) as typeof warm;
}
