import { directives as directivesFact, type Ask } from "../facts/index.ts";
import type { Comment, Posting } from "../posting/index.ts";
import type { ActiveRule, Finding } from "../rule/index.ts";
import { chooseRules } from "./choose-rules.ts";
import { applyDirectives, readDirectives } from "./directives.ts";
import { withFingerprints } from "./fingerprint.ts";
import { runRules } from "./run-rule.ts";

/** What a run brings to a posting besides its text. */
export interface Judging {
  readonly rules: readonly ActiveRule[];
  /** Ids of all rules there are, running or not, so that a directive's slip of the fingers can be told. */
  readonly knownRules: readonly string[];
  /** Comments of the posting's file, which may hold directives; none where they are not to be heeded. */
  readonly comments: readonly Comment[];
}

/** Runs rules over one posting, lets pass what directives waive, and answers with the findings in order of place. */
export function lintPosting(posting: Posting, judging: Judging, ask: Ask): Finding[] {
  const chosen = chooseRules(posting, judging.rules, ask);
  const found: Finding[] = [];
  runRules(chosen.usual(ask), posting, ask, found);
  const directives = readDirectives(judging.comments, posting.source, judging.knownRules, ask.circumstances.asOf);
  if (directives.length === 0) return inOrder(found, posting);
  const waived = applyDirectives(
    directives,
    found,
    posting.source,
    chosen.all.map(({ rule }) => rule.id),
  );
  ask.preset(directivesFact, waived.directives);
  const about: Finding[] = [];
  runRules(chosen.onDirectives, posting, ask, about);
  return inOrder([...waived.findings, ...about], posting);
}

/** The findings in order of place, each told once and known again by its fingerprint. */
function inOrder(findings: Finding[], posting: Posting): Finding[] {
  if (findings.length === 0) return findings;
  findings.sort(
    (a, b) =>
      a.at.start - b.at.start ||
      a.at.end - b.at.end ||
      compare(a.rule, b.rule) ||
      compare(a.law?.id ?? "", b.law?.id ?? ""),
  );
  return withFingerprints(
    findings.filter((finding, i) => !isToldAgain(finding, findings[i - 1])),
    posting,
  );
}

// Two readings of the same words may lead a rule to the same finding; people are told once.
function isToldAgain(finding: Finding, before: Finding | undefined): boolean {
  return (
    before !== undefined &&
    before.rule === finding.rule &&
    before.messageId === finding.messageId &&
    before.at.start === finding.at.start &&
    before.at.end === finding.at.end &&
    before.law?.id === finding.law?.id &&
    before.problem === finding.problem
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
