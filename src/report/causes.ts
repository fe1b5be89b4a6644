import type { Finding, LawBasis } from "../rule/index.ts";

/** A finding as people are told it: once, with every law that asks for the same. */
export interface Told {
  readonly finding: Finding;
  readonly laws: readonly LawBasis[];
  /** True where the laws do not all say the same of what is to be done, since each has a condition of its own. */
  readonly differs: boolean;
}

/** Puts findings with one cause together: same rule, same message, same stretch, only the law differs. */
export function groupByCause(findings: readonly Finding[]): Told[] {
  const groups = new Map<string, { finding: Finding; laws: LawBasis[]; differs: boolean }>();
  for (const finding of findings) {
    const cause = `${finding.rule} ${finding.messageId} ${finding.at.start} ${finding.at.end} ${finding.sure} ${finding.problem}`;
    const key = finding.law ? cause : `${cause} ${groups.size}`;
    const group = groups.get(key);
    if (group) {
      group.laws.push(finding.law!);
      group.differs ||= finding.todo !== group.finding.todo;
    } else groups.set(key, { finding, laws: finding.law ? [finding.law] : [], differs: false });
  }
  return [...groups.values()];
}
