import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { KNOWLEDGE, readKnowledge, root } from "../knowledge.ts";
import { tidied } from "../tidy.ts";
import type { Judged } from "./labelled.ts";
import { marksOf, type Reading } from "./readings.ts";
import { AS_OF, type Told } from "./told.ts";

/** What is known of one rule. */
export interface RuleFigures {
  readonly rule: string;
  /** Sure findings that were read and are still told. */
  readonly read: number;
  /** Those of them that are right. */
  readonly right: number;
  /** Planted faults that the rule could tell. */
  readonly planted: number;
  /** Those of them that it tells. */
  readonly told: number;
  readonly day: string;
}

/** What the last count found, as `rules/knowledge/accuracy/figures.yaml` has it. */
export interface Figures {
  readonly rules: readonly RuleFigures[];
  /** Findings that were read and are no longer told, each behind its rule. */
  readonly gone: readonly string[];
  /** Planted faults that nothing tells: `L1-03 2`. */
  readonly missed: readonly string[];
  /** Claims on labelled postings that are right: `L1-14 sections/missing`. */
  readonly wrong: readonly string[];
}

/** The file of the figures, from the folder of the knowledge. */
export const FIGURES = "accuracy/figures.yaml";

/** The figures of the last count; nothing where nobody counted yet. */
export function figures(): Figures {
  if (!existsSync(join(root, KNOWLEDGE, FIGURES))) return { rules: [], gone: [], missed: [], wrong: [] };
  return readKnowledge<Figures>(FIGURES);
}

/**
 * Counts. `sets` holds what is told on each set of postings that is here; of a set that is not, what was gone before
 * stays gone.
 */
export function countFigures(
  readings: readonly Reading[],
  judged: Judged,
  sets: ReadonlyMap<string, readonly Told[]>,
  before: Figures,
): Figures {
  const gone = readings.flatMap((reading) => goneOf(reading, sets.get(reading.set), before));
  const rules = new Set([...readings.map(({ rule }) => rule), ...judged.faults.flatMap(({ label }) => label.expect)]);
  return {
    rules: [...rules].sort().map((rule) => figuresOf(rule, readings, judged, gone)),
    gone,
    missed: judged.faults
      .filter(({ toldBy }) => toldBy.length === 0)
      .map(({ label }) => `${label.posting} ${label.fault}`),
    wrong: judged.wrong.map(({ posting, rule }) => `${posting} ${rule}`),
  };
}

function goneOf(reading: Reading, told: readonly Told[] | undefined, before: Figures): string[] {
  const read = marksOf(reading).map((mark) => `${reading.rule} ${mark}`);
  if (told === undefined) return read.filter((one) => before.gone.includes(one));
  const still = new Set(told.map(({ mark, finding }) => `${finding.rule} ${mark}`));
  return read.filter((one) => !still.has(one));
}

function figuresOf(rule: string, readings: readonly Reading[], judged: Judged, gone: readonly string[]): RuleFigures {
  const own = readings.filter((reading) => reading.rule === rule);
  const isStill = (mark: string): boolean => !gone.includes(`${rule} ${mark}`);
  const expected = judged.faults.filter(({ label }) => label.expect.includes(rule));
  return {
    rule,
    read: own.flatMap(marksOf).filter(isStill).length,
    right: own.flatMap(({ right }) => right).filter(isStill).length,
    planted: expected.length,
    told: expected.filter(({ toldBy }) => toldBy.some((finding) => finding.rule === rule)).length,
    day:
      own
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? AS_OF,
  };
}

/** The text of the file. */
export function figuresSource(counted: Figures): string {
  return tidied(`${HEAD}${stringify(counted)}`, FIGURES);
}

const HEAD = "# Written by `npm run accuracy`. Do not edit.\n";
