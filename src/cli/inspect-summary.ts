import {
  credentials,
  deadline,
  isOfOthers,
  isSure,
  kind,
  occupation,
  pay,
  places,
  reasonsOf,
  sections,
  statements,
  type Ask,
  type Decision,
} from "../facts/index.ts";
import type { Posting } from "../posting/index.ts";
import type { Paint } from "../report/index.ts";
import { Lines, type Span } from "../text/index.ts";
import { clauseFor } from "../wording/index.ts";

/** What was read of one posting, for a person: one line a fact, with the words it was read from and their line. */
export function summaryOf(path: string, posting: Posting, ask: Ask, why: readonly Decision[], paint: Paint): string {
  const lines = new Lines(posting.source);
  const quote = (text: string, at: Span | null): string =>
    `${paint.green(`"${text.replace(/\s+/g, " ").trim()}"`)}${at ? paint.dim(` line ${lines.at(at.start).line}`) : ""}`;
  const row = (name: string, values: readonly string[]): string[] =>
    (values.length > 0 ? values : [paint.dim("nothing found")]).map(
      (value, i) => `  ${paint.bold((i === 0 ? name : "").padEnd(14))}${value}`,
    );
  const what = ask(kind);
  const work = ask(occupation);
  const where = ask(places);
  const closing = ask(deadline);
  const rows = [
    ...(what.isPosting ? [] : row("not a posting", [clauseFor(reasonsOf(what))])),
    ...row("title", posting.title ? [quote(posting.title.value, posting.title.at)] : []),
    ...row(
      "occupation",
      work.id === null
        ? []
        : [
            `${work.id}${isSure(work) ? "" : paint.dim(" (not sure)")}${work.fromDuties !== null && work.fromDuties !== work.fromTitle ? paint.dim(`, duties read like ${work.fromDuties}`) : ""}`,
          ],
    ),
    ...row(
      "place",
      where.work.map(({ id, text, at }) => `${id} ${quote(text, at)}`),
    ),
    ...row("workplace", where.workplace === "unknown" ? [] : [where.workplace]),
    ...row(
      "pay",
      ask(pay).statements.map(
        ({ shape, period, text, at }) => `${shape}${period ? ` a ${period}` : ""} ${quote(text, at)}`,
      ),
    ),
    ...row(
      "credentials",
      ask(credentials)
        .filter(({ demand }) => !isOfOthers(demand))
        .map(({ id, demand, text, at }) => `${demand.strength} ${id} ${quote(text, at)}`),
    ),
    ...row(
      "statements",
      ask(statements).map((statement) => `${statement.kind} ${quote(shortened(statement.text), statement.at)}`),
    ),
    ...row(
      "sections",
      ask(sections).map(
        ({ id, how, heading, at }) => `${id} ${heading ? quote(heading.text, at) : paint.dim(`by its ${how}`)}`,
      ),
    ),
    ...row(
      "deadline",
      closing.kind === null ? [] : [`${closing.date ?? closing.kind} ${quote(closing.text, closing.at)}`],
    ),
    ...(why.length > 0
      ? row(
          "why",
          why.map(
            ({ about, at, answer, step, quote: like }) =>
              `${about}: ${answer}${at ? ` ${quote(shortened(posting.source.slice(at.start, at.end)), at)}` : ""}: ${step}${paint.dim(`, as in "${like}"`)}`,
          ),
        )
      : []),
    ...(posting.troubles.length > 0
      ? row(
          "troubles",
          posting.troubles.map(({ message }) => message),
        )
      : []),
  ];
  return `${paint.underline(path)} ${paint.dim(posting.format)}\n${rows.join("\n")}\n\n`;
}

function shortened(text: string): string {
  return text.length > 72 ? `${text.slice(0, 70).trimEnd()}…` : text;
}
