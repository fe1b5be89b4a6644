import type { Edit, Finding } from "../rule/index.ts";

/** Puts edits into a text. They must not overlap; `chooseFixes` sees to that. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text: written } of [...edits].sort(byPlace)) {
    result += text.slice(from, start) + written;
    from = end;
  }
  return result + text.slice(from);
}

/** Findings whose fixes can be put in together, and those that must wait because theirs touch the same words. */
export interface Choice {
  readonly chosen: readonly Finding[];
  readonly inConflict: readonly Finding[];
}

/** Takes fixes in the order of the findings. The same edits told twice, by two laws for one cause, count once. */
export function chooseFixes(findings: readonly Finding[]): Choice {
  const taken: Edit[] = [];
  const chosen: Finding[] = [];
  const inConflict: Finding[] = [];
  for (const finding of findings) {
    if (!finding.fix || finding.waived !== null) continue;
    const fresh = finding.fix.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (fresh.some((edit) => taken.some((other) => collide(edit, other)))) inConflict.push(finding);
    else {
      taken.push(...fresh);
      chosen.push(finding);
    }
  }
  return { chosen, inConflict };
}

/** The edits of these findings, each once. */
export function editsOf(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  for (const edit of findings.flatMap(({ fix }) => fix ?? []))
    if (!edits.some((other) => isSame(edit, other))) edits.push(edit);
  return edits;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

// Two insertions at one place collide as well: which comes first would be a guess.
function collide(a: Edit, b: Edit): boolean {
  return (
    (a.start < b.end && b.start < a.end) ||
    a.start === b.start ||
    ((a.start === a.end || b.start === b.end) && (a.start === b.end || b.start === a.end))
  );
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
