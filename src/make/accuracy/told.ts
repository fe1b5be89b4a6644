import { defaultRules, lint } from "../../lint.ts";
import type { Finding } from "../../rule/index.ts";
import { readers } from "../../../tests/support/readers.ts";
import { Lines } from "../../text/index.ts";

/** Findings are judged by the law of this day, whenever they are counted. */
export const AS_OF = "2026-11-30";

/** A finding as a reading names it. */
export interface Told {
  /** The line of its posting in the set and its fingerprint: `603/f34d4e1bfa5537dc`. */
  readonly mark: string;
  readonly finding: Finding;
}

/** The sure findings on a set of postings, one a line, that are more than information. */
export function toldOnSet(path: string, content: string): Told[] {
  const lines = new Lines(content);
  return sureFindings(path, content).map((finding) => ({
    mark: `${lines.at(finding.at.start).line}/${finding.fingerprint}`,
    finding,
  }));
}

/** True for what a reader takes as a statement: no please check, and more than information. */
export function isClaim({ sure, level }: Finding): boolean {
  return sure && level !== "info";
}

/** Every finding of the rules by themselves, before the figures make a please check of any. */
export function allFindings(path: string, content: string): Finding[] {
  const circumstances = { asOf: AS_OF, employer: {}, statements: {} };
  return lint({ path, content }, readers, circumstances, BY_THEMSELVES).flatMap(({ findings }) => findings);
}

const BY_THEMSELVES = defaultRules().map((active) => ({ ...active, isTrusted: true }));

function sureFindings(path: string, content: string): Finding[] {
  return allFindings(path, content).filter(isClaim);
}
