import {
  credentials,
  deadline,
  isDemanded,
  isSure,
  kind,
  language,
  occupation,
  pay,
  places,
  reasonsOf,
  sections,
  statements,
  type Ask,
  type CredentialMention,
  type Deadline,
  type PayStatement,
  type Place,
  type Statement,
} from "./facts/index.ts";
import type { Posting } from "./posting/index.ts";
import { clauseFor } from "./wording/index.ts";

/** What was read from one posting, as `inspect --json` prints it. The caller puts the `path` in front. */
export function inspectPosting(posting: Posting, ask: Ask): Record<string, unknown> {
  const what = ask(kind);
  const where = ask(places);
  return {
    format: posting.format,
    index: posting.index,
    isPosting: what.isPosting,
    notBecause: what.isPosting ? null : clauseFor(reasonsOf(what)),
    title: posting.title?.value ?? null,
    employer: posting.employer?.value ?? null,
    language: ask(language),
    occupation: occupationOf(ask),
    places: where.work.map(placeOf),
    workplace: where.workplace,
    pay: ask(pay).statements.map(payOf),
    statements: statementsOf(ask(statements)),
    sections: ask(sections)
      .filter(({ isEmpty }) => !isEmpty)
      .map(({ id, heading, how, at }) => ({ id, heading: heading?.text ?? null, how, start: at.start })),
    // What is excluded, only mentioned or asked of others is left out.
    credentials: ask(credentials).filter(isDemanded).map(credentialOf),
    deadline: deadlineOf(ask(deadline)),
    troubles: posting.troubles.map(({ id, message }) => ({ id, message })),
  };
}

function occupationOf(ask: Ask): unknown {
  const job = ask(occupation);
  const { id, fromTitle, fromDuties } = job;
  return id === null && fromTitle === null ? null : { id, fromTitle, fromDuties, sure: isSure(job) };
}

function placeOf({ id, city, text }: Place): unknown {
  return { id, city, text };
}

// Programs know the periods of the schema; pay every two weeks has no name there, and its words say it.
function payOf({ shape, min, max, currency, period, text, at }: PayStatement): unknown {
  return {
    shape,
    min,
    max,
    currency,
    period: period === "fortnight" ? null : period,
    text,
    start: at.start,
    end: at.end,
  };
}

function statementsOf(found: readonly Statement[]): unknown {
  const equal = found.find(({ kind }) => kind === "equal-opportunity");
  const accommodation = found.find(({ kind }) => kind === "accommodation");
  return {
    equalOpportunity: equal ? { present: true, text: equal.text, classes: equal.classes } : { present: false },
    accommodation: accommodation ? { present: true, text: accommodation.text } : { present: false },
  };
}

function credentialOf({ id, kind, demand, text, at }: CredentialMention): unknown {
  return { id, kind, strength: demand.strength, text, start: at.start, end: at.end };
}

function deadlineOf({ kind, date, text }: Deadline): unknown {
  return { kind, date, text };
}
