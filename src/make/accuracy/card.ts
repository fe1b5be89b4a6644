import type { Figures, RuleFigures } from "./figures.ts";
import { isOftenWrong } from "../../tables/accuracy.ts";
import type { Label, LabelledPosting } from "./labelled.ts";
import type { Reading, ReadSet } from "./readings.ts";

/** All that the card tells. */
export interface Card {
  /** Every rule, in order. */
  readonly rules: readonly string[];
  readonly figures: Figures;
  readonly sets: readonly ReadSet[];
  readonly readings: readonly Reading[];
  readonly postings: readonly LabelledPosting[];
  readonly labels: { readonly faults: readonly Label[] };
}

/** The card, from the folder of the project. */
export const CARD = "rules/ACCURACY.md";

/** The text of `rules/ACCURACY.md`. */
export function cardSource(card: Card): string {
  return `${[head(card), table(card), mistakes(card), missed(card), disturbed(card), unlooked(card), AGAIN].join("\n\n")}\n`;
}

function head({ figures: { rules, missed, wrong }, labels, postings, sets }: Card): string {
  const sum = (of: "read" | "right"): number => rules.reduce((all, row) => all + row[of], 0);
  const right = postings.filter(({ faults }) => faults.length === 0).length;
  const disturbed = new Set(wrong.map((one) => one.split(" ", 1)[0])).size;
  return `<!-- Made by \`npm run accuracy\`. Do not edit. -->
# How often it is right

- **${sum("right")} of ${sum("read")}** sure findings that a person read, and that are still told, are right.
  They were drawn from ${sets.map(({ postings: count, what }) => `${count} postings (${inSentence(what)})`).join("; ")}.
- **${labels.faults.length - missed.length} of ${labels.faults.length}** faults are found, as a statement or as a *please check*, that people of the trade planted in ${postings.length} postings without knowing the rules.
- **${right - disturbed} of ${right}** postings of theirs that are entirely right get no wrong sure finding.

A sure finding is an error or a warning that is no *please check*. Up to twelve of each rule were drawn by a fixed order, at most three of one posting, and read in their posting by
somebody who did not write the rule. A finding counts as wrong where a careful reader would not have made the statement, even if something near it is amiss.

Few readings say little: one more finding may turn a figure of three.

**A rule that was right in fewer than nine of ten is a *please check* by default**, and says so, until it is better.
A level in your config (\`rules: { pay/undisclosed: error }\`) takes the rule at its word again.`;
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function table({ rules, figures }: Card): string {
  const byRule = new Map(figures.rules.map((row) => [row.rule, row]));
  return [
    "## By rule",
    "",
    "| rule | read | right | planted | found | day | |",
    "|---|---:|---:|---:|---:|---|---|",
    ...rules.map((rule) => rowOf(rule, byRule.get(rule))),
  ].join("\n");
}

function rowOf(rule: string, row: RuleFigures | undefined): string {
  const link = `[${rule}](${rule}.md)`;
  if (row === undefined) return `| ${link} | | | | | | no figure yet |`;
  if (row.read === 0 && row.planted === 0) return `| ${link} | | | | | ${row.day} | what was read is no longer told |`;
  const read = row.read > 0 ? `${row.read} | ${row.right}` : " | ";
  const planted = row.planted > 0 ? `${row.planted} | ${row.told}` : " | ";
  return `| ${link} | ${read} | ${planted} | ${row.day} | ${row.read > 0 && isOftenWrong(row) ? "please check" : ""} |`;
}

function mistakes({ readings, figures: { gone } }: Card): string {
  const rows = readings.flatMap((reading) => mistakesOf(reading, gone));
  return ["## Mistakes that were read", "", "Those still told, of those read.", "", ...rows].join("\n");
}

function mistakesOf({ rule, wrong }: Reading, gone: readonly string[]): string[] {
  return wrong.map(({ kind, findings }) => {
    const still = findings.filter((mark) => !gone.includes(`${rule} ${mark}`)).length;
    return `- ${rule}, ${still} of ${findings.length}: ${kind}`;
  });
}

function missed(card: Card): string {
  const known = card.labels.faults.filter(({ expect }) => expect.length > 0);
  const lines = known.filter((label) => isMissed(label, card)).map((label) => faultLine(label, card));
  return ["## Planted faults that are missed", "", ...lines].join("\n");
}

function unlooked(card: Card): string {
  const lines = card.labels.faults.filter(({ expect }) => expect.length === 0).map((label) => faultLine(label, card));
  return ["## Planted faults that no rule looks for", "", ...lines].join("\n");
}

function isMissed({ posting, fault }: Label, { figures }: Card): boolean {
  return figures.missed.includes(`${posting} ${fault}`);
}

function faultLine({ posting, fault, expect }: Label, { postings }: Card): string {
  const { kind, what } = postings.find(({ id }) => id === posting)!.faults[fault - 1]!;
  const rules = expect.length > 0 ? ` (${expect.join(" or ")})` : "";
  return `- ${posting}, ${kind}: ${what}${rules}`;
}

function disturbed({ figures: { wrong } }: Card): string {
  const byRule = new Map<string, string[]>();
  for (const one of wrong) {
    const [posting, rule] = one.split(" ") as [string, string];
    byRule.set(rule, [...(byRule.get(rule) ?? []), posting]);
  }
  const lines = [...byRule].sort().map(([rule, ids]) => `- ${rule}: ${ids.join(", ")}`);
  return ["## Right postings that get a wrong sure finding", "", ...lines].join("\n");
}

const AGAIN = `## Doing it again

- \`npm run accuracy\` counts anew: a finding that was read and is no longer told counts no more, on either side.
- \`npm run accuracy -- --draw RULE\` shows the findings of a rule that are to be read. Readings stand in
  \`rules/knowledge/accuracy/readings.yaml\`, by the line of the posting in its set and the fingerprint of the finding; no sentence of a public posting is kept.
- The labelled postings lie in \`tests/accuracy\`. Their words are frozen; \`expected.yaml\` says which rule tells a fault.`;
