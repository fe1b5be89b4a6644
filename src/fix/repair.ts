import type { Finding } from "../rule/index.ts";
import { applyEdits, chooseFixes, editsOf } from "./edits.ts";

/** A text after its safe repairs. */
export interface Repair {
  readonly text: string;
  /** What was repaired, as it was told. */
  readonly repaired: readonly Finding[];
  /** Findings whose fix was left out, because it touches another's words or would have brought a new finding. */
  readonly declined: readonly Finding[];
  /** What there is to say about the text now. */
  readonly findings: readonly Finding[];
}

/**
 * A fix may make room for another one that touched the same words; more rounds than this mean that two undo each other.
 */
const ROUNDS = 10;

/**
 * Repairs a text until nothing safe is left to do. `judge` lints a text; a repair that brings new findings is not made.
 */
export function repair(text: string, judge: (text: string) => readonly Finding[]): Repair {
  let findings = judge(text);
  let now = text;
  const repaired: Finding[] = [];
  const declined = new Map<string, Finding>();
  for (let round = 0; round < ROUNDS; round++) {
    const open = findings.filter(({ fingerprint }) => !declined.has(fingerprint));
    const { chosen } = chooseFixes(open);
    if (chosen.length === 0) break;
    const step = tryTogether(now, findings, chosen, judge) ?? tryOneByOne(now, findings, chosen, judge);
    for (const finding of step.declined) declined.set(finding.fingerprint, finding);
    repaired.push(...step.repaired);
    [now, findings] = [step.text, step.findings];
  }
  const left = findings.filter((finding) => finding.fix && finding.waived === null);
  return { text: now, repaired, declined: left, findings };
}

function tryTogether(
  text: string,
  before: readonly Finding[],
  chosen: readonly Finding[],
  judge: (text: string) => readonly Finding[],
): Repair | null {
  const next = applyEdits(text, editsOf(chosen));
  const after = judge(next);
  return next === text || bringsNew(before, after) || !mends(before, after)
    ? null
    : { text: next, repaired: chosen, declined: [], findings: after };
}

// Something in the round brings a new finding: only the first fix that brings none is made, those before it are
// declined.
function tryOneByOne(
  text: string,
  before: readonly Finding[],
  chosen: readonly Finding[],
  judge: (text: string) => readonly Finding[],
): Repair {
  const declined: Finding[] = [];
  for (const finding of chosen) {
    const step = tryTogether(text, before, [finding], judge);
    if (step) return { ...step, declined };
    declined.push(finding);
  }
  return { text, repaired: [], declined, findings: before };
}

// Words beside a repair change, and fingerprints with them, so findings are counted by what they say, not where.
function bringsNew(before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = new Map<string, number>();
  for (const finding of before) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  return after.some((finding) => {
    const left = (counts.get(kindOf(finding)) ?? 0) - 1;
    counts.set(kindOf(finding), left);
    return left < 0;
  });
}

// A fix after which there is as much to fix as before would be made again and again.
function mends(before: readonly Finding[], after: readonly Finding[]): boolean {
  return after.filter(({ fix }) => fix !== null).length < before.filter(({ fix }) => fix !== null).length;
}

function kindOf({ rule, messageId, law }: Finding): string {
  return `${rule} ${messageId} ${law?.id ?? ""}`;
}
