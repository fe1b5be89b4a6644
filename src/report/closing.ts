import type { RunFacts } from "./reported.ts";

/** The last line of the terminal report: how much was found, what `--fix` can do, which day the law is of. */
export function closingLine({ summary, postingsWithFindings, fixed, asOf }: RunFacts): string {
  const { errors, warnings, infos, toCheck, waived, fixable, files } = summary;
  const found = errors + warnings + infos + toCheck;
  const sorts = [
    errors && plural(errors, "error"),
    warnings && plural(warnings, "warning"),
    infos && `${infos} for information`,
    toCheck && `${toCheck} to check`,
  ]
    .filter(Boolean)
    .join(", ");
  const sentences = [
    found === 0
      ? `Nothing to say about ${plural(files, "posting")}.`
      : `${plural(found, "finding")} in ${postingsWithFindings} of ${plural(files, "posting")}: ${sorts}.`,
    fixed > 0 && `${fixed} repaired.`,
    fixable > 0 && `${fixable} can be repaired with --fix.`,
    waived > 0 && `${waived} waived.`,
    `Law as of ${asOf}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
