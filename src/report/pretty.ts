import type { Finding, Suggestion } from "../rule/index.ts";
import { groupByCause, type Told } from "./causes.ts";
import type { Paint } from "./paint.ts";
import { count, emptySummary, type Reported, type Reporter, type RunFacts } from "./reported.ts";
import { closingLine } from "./closing.ts";
import { evenBlanks, listed } from "../text/index.ts";
import { remembering } from "../text/remember.ts";
import { columns, wrap } from "./wrap.ts";

/** How the terminal report is laid out. */
export interface PrettyOptions {
  readonly paint: Paint;
  readonly width: number;
}

const INDENT = " ".repeat(12);

/** The report for people at a terminal: grouped by posting, a few short lines a finding, nothing to decode. */
export function prettyReporter({ paint, width }: PrettyOptions): Reporter {
  const page = Math.max(50, Math.min(width, 120));
  // Reasons and remedies come again with every posting: each is broken into lines once.
  const lay = remembering((text) => wrap(printable(text), page - INDENT.length), MOST_LAID);
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

function findingLines(
  { finding, laws, differs }: Told,
  reported: Reported,
  width: number,
  paint: Paint,
  lay: Lay,
): string[] {
  const problem = firstBeside(printable(finding.problem), whereOf(finding, reported), width, paint.dim);
  const why = lastBeside(lay(whyOf(finding)), finding.rule, width, paint.dim);
  const others = laws.slice(1).map((law) => `${law.placeName} (${law.cite}, since ${law.since})`);
  const also = others.length > 0 ? [`So ${others.length > 1 ? "do" : "does"} ${listed(others)}.`] : [];
  const todo = [
    finding.todo,
    ...finding.suggestions.filter((suggestion) => saysMore(suggestion, finding.todo)).map(({ title }) => title),
  ];
  const conditions = differs ? [`Each of these laws has its own condition: posting-lint law ${reported.path}`] : [];
  const rest = [...also, ...todo, ...conditions].filter((text) => text !== "").flatMap(lay);
  const label = labelOf(finding);
  const mark = ` ${`${label.mark} ${label.word}`.padEnd(9)} `;
  const [first = "", ...more] = [...problem, ...why, ...rest];
  return [` ${label.paint(paint, mark)}${first}`, ...more.map((line) => INDENT + line)];
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

function whyOf({ why, law, profession }: Finding): string {
  const source = law ? `${law.cite}, since ${law.since}` : profession?.cite;
  if (!source) return why;
  const end = /[.!?]$/.exec(why)?.[0] ?? ".";
  return `${why.replace(/[.!?]$/, "")} (${source})${end}`;
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

// A line to add stands in the todo already; its title ("Add a line for benefits") names a button in an editor.
function saysMore({ title, edits }: Suggestion, todo: string): boolean {
  const replaces = edits.some(({ start, end }) => end > start);
  const isSaid = edits.every(({ text }) => todo.includes(text.replace(/^[\s*•-]+|[\s.]+$/g, "")));
  return replaces && !isSaid && !todo.includes(title);
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
