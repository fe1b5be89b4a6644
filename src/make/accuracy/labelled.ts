import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Finding } from "../../rule/index.ts";
import { root } from "../knowledge.ts";
import { allFindings, isClaim } from "./told.ts";

/** A posting of the frozen set, written by people of the trade who did not know the rules. */
export interface LabelledPosting {
  readonly id: string;
  readonly posting: string;
  readonly faults: readonly Fault[];
}

/** What was planted in it. */
export interface Fault {
  readonly kind: string;
  /** The words that are wrong; `null` where something is missing. */
  readonly quote: string | null;
  readonly what: string;
  /** False where a specialist could disagree. */
  readonly certain: boolean;
}

/** Which rules tell a planted fault. */
export interface Label {
  readonly posting: string;
  /** From 1. */
  readonly fault: number;
  /** True where two lines are at odds, and a finding may mark either. */
  readonly anywhere?: boolean;
  readonly expect: readonly string[];
}

interface Labels {
  readonly faults: readonly Label[];
  /** Findings on right postings that are right all the same. */
  readonly besides: readonly { readonly posting: string; readonly rule: string }[];
}

/** What a build makes of the frozen set. */
export interface Judged {
  readonly faults: readonly JudgedFault[];
  /** Claims on postings that are entirely right. */
  readonly wrong: readonly { readonly posting: string; readonly rule: string }[];
}

/** A planted fault with the findings that tell it. */
export interface JudgedFault {
  readonly label: Label;
  readonly toldBy: readonly Finding[];
}

/** The folder of the frozen set, from the project. */
export const FROZEN = "tests/accuracy";

/** The postings of the frozen set. */
export function labelledPostings(): LabelledPosting[] {
  return ["lot1.jsonl", "lot2.jsonl"].flatMap((file) =>
    readFileSync(join(root, FROZEN, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as LabelledPosting),
  );
}

/** What is expected of them. */
export function labels(): Labels {
  return parse(readFileSync(join(root, FROZEN, "expected.yaml"), "utf8")) as Labels;
}

/** Runs today's rules over the frozen set. */
export function judgeLabelled(postings = labelledPostings(), { faults, besides } = labels()): Judged {
  const told = new Map(postings.map((one) => [one.id, allFindings(`${one.id}.md`, one.posting)]));
  const byId = new Map(postings.map((one) => [one.id, one]));
  return {
    faults: faults.map((label) => ({
      label,
      toldBy: told.get(label.posting)!.filter((finding) => tells(finding, label, byId.get(label.posting)!)),
    })),
    wrong: postings
      .filter((one) => one.faults.length === 0)
      .flatMap(({ id }) =>
        [
          ...new Set(
            told
              .get(id)!
              .filter(isClaim)
              .map(({ rule }) => rule),
          ),
        ].map((rule) => ({ posting: id, rule })),
      )
      .filter(({ posting, rule }) => !besides.some((one) => one.posting === posting && one.rule === rule)),
  };
}

// A rule that happens to tell something else in the same posting has not found the fault.
function tells(
  { rule, at }: Finding,
  { fault, anywhere, expect }: Label,
  { posting, faults }: LabelledPosting,
): boolean {
  if (!expect.includes(rule)) return false;
  const { quote } = faults[fault - 1]!;
  if (quote === null || anywhere) return true;
  const start = posting.indexOf(quote);
  const touches = at.start < start + quote.length && start < at.end;
  return touches || standsAtTitle(at.end, posting);
}

function standsAtTitle(end: number, posting: string): boolean {
  const title = posting.trimStart().split("\n", 1)[0]!;
  return end <= posting.indexOf(title) + title.length;
}
