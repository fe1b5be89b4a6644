import { lint } from "../../src/index.ts";
import type { Employer } from "../../src/rule/index.ts";
import { readers } from "./readers.ts";

/** What the linter says of a posting under one law: a sure finding, only please-checks, or nothing. */
export type Verdict = "fails" | "check" | "nothing";

/** A posting to judge. */
export interface Judged {
  readonly text: string;
  readonly path?: string;
  readonly employer?: Employer;
  readonly asOf?: string;
}

/** The verdict of every law that has a say, by law id, and the findings behind it. */
export function verdictsOf({ text, path = "posting.md", employer = {}, asOf = "2026-11-22" }: Judged): {
  verdicts: Map<string, Verdict>;
  told: string[];
} {
  const verdicts = new Map<string, Verdict>();
  const told: string[] = [];
  for (const { findings } of lint({ path, content: text }, readers, { asOf, employer, statements: {} }))
    for (const { law, sure, level, rule, problem, todo } of findings) {
      if (!law || level === "info") continue;
      if (sure || !verdicts.has(law.id)) verdicts.set(law.id, sure ? "fails" : "check");
      told.push(`${law.id}: ${sure ? "fails" : "check"} ${rule}: ${problem} ${sure ? "" : todo}`);
    }
  return { verdicts, told };
}
