// npm run accuracy: counts how often each rule is right, and writes rules/ACCURACY.md and the figures behind it.
// npm run accuracy -- --draw RULE: the findings of a rule that a reader is to judge, with the words around them.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stop, isStop } from "../../cli/stop.ts";
import { freshPostings } from "../corpora.ts";
import { KNOWLEDGE, root, ruleIds } from "../knowledge.ts";
import { CARD, cardSource } from "./card.ts";
import { drawn } from "./draw.ts";
import { countFigures, FIGURES, figures, figuresSource } from "./figures.ts";
import { judgeLabelled, labels, labelledPostings } from "./labelled.ts";
import { readings } from "./readings.ts";
import { toldOnSet, type Told } from "./told.ts";

/** Characters shown on each side of a finding. */
const AROUND = 300;

// Whoever reads the first findings of a draw may close the pipe.
process.stdout.on("error", () => process.exit());

try {
  const at = process.argv.indexOf("--draw");
  if (at < 0) count();
  else draw(process.argv[at + 1] ?? stop("Name a rule: npm run accuracy -- --draw pay/undisclosed"));
} catch (error) {
  if (!isStop(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function count(): void {
  const read = readings();
  const judged = judgeLabelled();
  const sets = new Map(read.sets.flatMap(({ id }) => entryOf(id)));
  const counted = countFigures(read.readings, judged, sets, figures());
  writeFileSync(join(root, KNOWLEDGE, FIGURES), figuresSource(counted));
  const card = cardSource({
    rules: ruleIds(),
    figures: counted,
    ...read,
    postings: labelledPostings(),
    labels: labels(),
  });
  writeFileSync(join(root, CARD), card);
  const sum = (of: "read" | "right"): number => counted.rules.reduce((all, row) => all + row[of], 0);
  const found = judged.faults.filter(({ toldBy }) => toldBy.length > 0).length;
  const right = labelledPostings().filter(({ faults }) => faults.length === 0);
  const disturbed = new Set(judged.wrong.map(({ posting }) => posting)).size;
  console.log(`${sum("right")} of ${sum("read")} findings that were read and are still told are right.`);
  console.log(`${found} of ${judged.faults.length} planted faults are told.`);
  console.log(`${right.length - disturbed} of ${right.length} right postings have no wrong sure finding.`);
  console.log(`Written: ${CARD} and ${KNOWLEDGE}/${FIGURES}. "npm run make build" takes the figures over.`);
}

function draw(rule: string): void {
  if (!ruleIds().includes(rule)) stop(`There is no rule "${rule}". All rules: posting-lint rules`);
  for (const { id } of readings().sets) {
    const content = contentOf(id);
    if (content === null) continue;
    for (const { mark, finding } of drawn(toldOnSet(`${id}.ndjson`, content), rule, id)) {
      const { start, end } = finding.at;
      console.log(`${mark} ${finding.level}: ${finding.problem}`);
      console.log(
        `  ${oneLine(content.slice(Math.max(0, start - AROUND), start))}⟦${oneLine(content.slice(start, end))}⟧${oneLine(content.slice(end, end + AROUND))}\n`,
      );
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/(?:\s|\\n)+/g, " ");
}

function entryOf(set: string): [string, Told[]][] {
  const content = contentOf(set);
  return content === null ? [] : [[set, toldOnSet(`${set}.ndjson`, content)]];
}

function contentOf(set: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), "posting-lint-accuracy-"));
  try {
    const file = set === "fresh" ? freshPostings(folder)[0] : undefined;
    if (file !== undefined && existsSync(file)) return readFileSync(file, "utf8");
    console.log(`The set "${set}" is not here: what was read of it keeps its figures.`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
