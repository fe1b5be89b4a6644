import type { Finding } from "../../rule/index.ts";
import { groupByCause, type Told } from "../causes.ts";
import type { Paint } from "../paint.ts";
import { count, emptySummary, type Reported, type Reporter, type RunFacts } from "../reported.ts";
import { closingLine } from "../closing.ts";
import { evenBlanks } from "../../text/index.ts";
import { lazily } from "../../text/lazily.ts";
import { defineReporter, type ReportOptions } from "../reporter.ts";
import { sentencesOf } from "../sentences.ts";
import { columns, wrap } from "../wrap.ts";

const INDENT = " ".repeat(12);

/** The report for people at a terminal: grouped by posting, a few short lines a finding, nothing to decode. */
export default defineReporter({
  name: "pretty",
  does: "for people at a terminal: grouped by posting, a few short lines a finding",
  make: prettyReporter,
});

function prettyReporter({ paint, width }: ReportOptions): Reporter {
  const page = Math.max(50, Math.min(width, 120));
  // Reasons and remedies come again with every posting: each is broken into lines once.
  const lay = lazily((text) => wrap(printable(text), page - INDENT.length), MOST_LAID);
  // People count what they read: several laws with one cause are one finding here, and several in the JSON report.
  const tally = emptySummary();
  return {
    start: () => "",
    posting: (reported) => {
      const told = groupByCause(reported.findings.filter((finding) => finding.waived === null));
      if (told.length === 0) return "";
      count(
        tally,
        told.map(({ finding }) => finding),
      );
      return [
        headline(reported, paint),
        ...told.map((one) => findingLines(one, reported, page - INDENT.length, paint, lay).join("\n")),
        "",
      ].join("\n\n");
    },
    end: (run: RunFacts) =>
      `${wrap(
        closingLine({ ...run, summary: { ...tally, files: run.summary.files, waived: run.summary.waived } }),
        page,
      )
        .map((line) => (run.postingsWithFindings ? paint.bold(line) : paint.green(line)))
        .join("\n")}\n`,
  };
}

function headline({ path, index, title, place: placeOf }: Reported, paint: Paint): string {
  const place = placeOf();
  const file = index === null ? path : `${path} #${index + 1}`;
  const about =
    title === null ? "" : paint.bold(`   ${shortened(title)}${place === null ? "" : ` (${shortened(place)})`}`);
  return `${paint.underline(printable(file))}${about}`;
}

type Lay = (text: string) => readonly string[];
const MOST_LAID = 1000;

function findingLines(told: Told, reported: Reported, width: number, paint: Paint, lay: Lay): string[] {
  const { finding } = told;
  const { problem, why, more } = sentencesOf(told, reported.path);
  const label = labelOf(finding);
  const mark = ` ${`${label.mark} ${label.word}`.padEnd(9)} `;
  const [first = "", ...rest] = [
    ...firstBeside(printable(problem), whereOf(finding, reported), width, paint.dim),
    ...lastBeside(lay(why), finding.rule, width, paint.dim),
    ...more.flatMap(lay),
  ];
  return [` ${label.paint(paint, mark)}${first}`, ...rest.map((line) => INDENT + line)];
}

// Text on the left, a remark at the right edge of its first line.
function firstBeside(text: string, remark: string, width: number, faint: (text: string) => string): string[] {
  const [first = "", ...more] = wrap(text, width, width - columns(remark) - 3);
  return [`${first}${" ".repeat(Math.max(1, width - columns(first) - columns(remark)))}${faint(remark)}`, ...more];
}

// Text on the left, a remark at the right edge of its last line, or below it where both do not fit.
function lastBeside(
  lines: readonly string[],
  remark: string,
  width: number,
  faint: (text: string) => string,
): string[] {
  const last = lines.at(-1)!;
  const gap = width - columns(last) - columns(remark);
  if (gap < 3) return [...lines, `${" ".repeat(Math.max(0, width - columns(remark)))}${faint(remark)}`];
  return [...lines.slice(0, -1), `${last}${" ".repeat(gap)}${faint(remark)}`];
}

function whereOf({ at, section }: Finding, { lines, top, source, format }: Reported): string {
  if (at.start === top || source === "") return "top of posting";
  // Word shows no lines to count; its paragraphs are ours.
  const line = `${format === "docx" ? "paragraph" : "line"} ${lines().at(at.start).line}`;
  return section === null ? line : `${line} · ${sectionName(section)}`;
}

function sectionName(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Label {
  readonly mark: string;
  readonly word: string;
  readonly paint: (paint: Paint, text: string) => string;
}

const LABELS: Readonly<Record<Finding["level"] | "check", Label>> = {
  error: { mark: "✖", word: "error", paint: (paint, text) => paint.red(text) },
  warning: { mark: "▲", word: "warning", paint: (paint, text) => paint.yellow(text) },
  info: { mark: "ℹ", word: "info", paint: (paint, text) => paint.blue(text) },
  check: { mark: "?", word: "check", paint: (paint, text) => paint.cyan(text) },
};

function labelOf({ level, sure }: Finding): Label {
  return LABELS[sure ? level : "check"];
}

function shortened(text: string): string {
  const line = evenBlanks(printable(text));
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line;
}

// A posting may hold signs that would move the cursor or change colours; a terminal must not obey them.
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}
