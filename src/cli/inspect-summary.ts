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
  type Demand,
  type Premise,
} from "../facts/index.ts";
import type { Posting } from "../posting/index.ts";
import type { Paint } from "../report/index.ts";
import { Lines, type SourceSpan } from "../text/index.ts";
import { clauseFor } from "../wording/index.ts";

/** What was read of one posting, for a person: one line a fact, with the words it was read from and their line. */
export function summaryOf(path: string, posting: Posting, ask: Ask, why: readonly Decision[], paint: Paint): string {
  const lines = new Lines(posting.source);
  const quote = (text: string, at: SourceSpan | null): string =>
    `${paint.green(`"${onOneLine(text)}"`)}${at ? paint.dim(` line ${lines.at(at.start).line}`) : ""}`;
  const doubt = (read: Premise): string => (isSure(read) ? "" : paint.dim(" (not sure)"));
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
            `${work.id}${doubt(work)}${work.fromDuties !== null && work.fromDuties !== work.fromTitle ? paint.dim(`, duties read like ${work.fromDuties}`) : ""}`,
          ],
    ),
    ...row(
      "place",
      where.work.map((place) => `${place.id}${doubt(place)} ${quote(place.text, place.at)}`),
    ),
    ...row("workplace", where.workplace === "unknown" ? [] : [where.workplace]),
    ...row(
      "pay",
      ask(pay).statements.map(
        ({ shape, period, periodBasis, label, text, at }) =>
          `${shape}${period ? ` by the ${period}${doubt(periodBasis)}` : ""}${label === null ? "" : ` for ${quote(label, null)}`} ${quote(text, at)}`,
      ),
    ),
    ...row(
      "credentials",
      ask(credentials)
        .filter(({ demand }) => !isOfOthers(demand))
        .map(({ id, demand, text, at }) => `${strengthOf(demand)} ${id} ${quote(text, at)}`),
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
            ({ about, at, answer, file, step, quote: like }) =>
              `${about}: ${answer}${at ? ` ${quote(shortened(posting.source.slice(at.start, at.end)), at)}` : ""}: ${step}${paint.dim(`, as in "${onOneLine(like)}" (${file})`)}`,
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

function strengthOf(demand: Demand): string {
  if (!("by" in demand)) return demand.strength;
  const aside = [demand.mayComeLater && "may come later", demand.orEquivalent && "or equivalent"].filter(Boolean);
  return [demand.strength, ...aside].join(", ");
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function shortened(text: string): string {
  return text.length > 72 ? `${text.slice(0, 70).trimEnd()}…` : text;
}
