import type { Block, Posting, PostingField } from "../../posting/index.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { findDay, sentenceAround, sourceSpan, type DayOrder, type Mapped, type Span } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { places } from "../places/places.ts";
import { terms, type ReadBlock } from "../terms.ts";

/** One place where the posting says until when people may apply. */
export interface DeadlineMention {
  readonly kind: "date" | "rolling" | "open-until-filled" | "relative";
  /** `YYYY-MM-DD` where a whole date is given. */
  readonly date: string | null;
  readonly text: string;
  readonly at: Span;
  readonly from: "field" | "text";
}

/** Until when people may apply. */
export interface Deadline {
  readonly kind: DeadlineMention["kind"] | null;
  readonly date: string | null;
  readonly text: string;
  readonly at: Span | null;
  /** Every mention in order, fields first. The fact itself is the first of the most telling kind: a date before all others. */
  readonly mentions: readonly DeadlineMention[];
}

/** A date wins over "rolling", "rolling" over "until filled", and that over a number of days. */
export const deadline = defineFact("deadline", (posting: Posting, ask: Ask): Deadline => {
  const mentions = [...posting.fields.flatMap(mentionsInField), ...ask(terms).flatMap((read, i, all) => mentionsInBlock(read, all[i + 1]?.block ?? null, ask))];
  const best = KINDS.map((kind) => mentions.find((mention) => mention.kind === kind)).find((mention) => mention !== undefined);
  if (!best) return { kind: null, date: null, text: "", at: null, mentions };
  return { kind: best.kind, date: best.date, text: best.text, at: best.at, mentions };
});

const KINDS = ["date", "rolling", "open-until-filled", "relative"] as const;

const KIND_OF_LIST: Readonly<Record<string, DeadlineMention["kind"]>> = { closes: "date", rolling: "rolling", "until-filled": "open-until-filled", relative: "relative" };

function mentionsInField(field: PostingField): DeadlineMention[] {
  const isDeadline = field.name === "applicationDeadline" || field.name === "validThrough";
  if (!isDeadline || typeof field.value !== "string") return [];
  const text = field.text.text;
  const day = findDay(text, { start: 0, end: text.length }, "mdy");
  const at = sourceSpan(field.text);
  if (day) return [{ kind: "date", date: day.iso, text, at, from: "field" }];
  if (/until filled/i.test(text)) return [{ kind: "open-until-filled", date: null, text, at, from: "field" }];
  if (/ongoing|rolling|continuous/i.test(text)) return [{ kind: "rolling", date: null, text, at, from: "field" }];
  return [];
}

function mentionsInBlock(read: ReadBlock, following: Block | null, ask: Ask): DeadlineMention[] {
  const found: DeadlineMention[] = [];
  const { text } = read.block;
  const hits = read.hits.filter((hit) => hit.term.kind === "deadline");
  for (const hit of hits) {
    const kind = KIND_OF_LIST[hit.term.id];
    if (kind && kind !== "date") found.push({ kind, date: null, text: text.text.slice(hit.start, hit.end), at: sourceSpan(text, hit.start, hit.end), from: "text" });
    const mention = kind === "date" ? dayAnnounced(text, hit, following, orderOf(ask)) : hit.term.id === "asks" ? dayAskedFor(text, hit, hits, orderOf(ask)) : null;
    if (mention) found.push(mention);
  }
  return found;
}

function dayAnnounced(text: Mapped, hit: Hit, following: Block | null, order: DayOrder): DeadlineMention | null {
  return dayAfter(text, hit, order) ?? (endsHere(text, hit) && following ? dayIn(following.text, order) : null);
}

// "Send your letter to the ward office by Monday, March 5": the day belongs to the asking where "by" leads to it in one sentence.
function dayAskedFor(text: Mapped, asked: Hit, hits: readonly Hit[], order: DayOrder): DeadlineMention | null {
  const sentence = sentenceAround(text.text, asked);
  for (const by of hits) {
    if (by.term.id !== "by" || by.start < asked.end || by.end > sentence.end) continue;
    const day = findDay(text.text, { start: by.end, end: Math.min(sentence.end, by.end + LEAD_TO_DAY) }, order);
    if (day) return { kind: "date", date: day.iso, text: text.text.slice(by.start, day.end), at: sourceSpan(text, by.start, day.end), from: "text" };
  }
  return null;
}

// Room for a weekday and the month between "by" and the number of the day.
const LEAD_TO_DAY = 34;

// "Closing date: Monday 9 March" and "Send your papers so that they reach us by Friday, June 4": near, and before the next full stop matters little.
const REACH = 70;

function dayAfter(text: Mapped, hit: Span, order: DayOrder): DeadlineMention | null {
  const day = findDay(text.text, { start: hit.end, end: Math.min(text.text.length, hit.end + REACH) }, order);
  if (!day) return null;
  return { kind: "date", date: day.iso, text: text.text.slice(hit.start, day.end), at: sourceSpan(text, hit.start, day.end), from: "text" };
}

// A label alone on its line ("Application deadline:") is answered by the block below.
function endsHere(text: Mapped, hit: Span): boolean {
  return text.text.slice(hit.end).replace(/[\s:*_-]/g, "") === "";
}

function dayIn(text: Mapped, order: DayOrder): DeadlineMention | null {
  if (text.text.length > REACH) return null;
  const day = findDay(text.text, { start: 0, end: text.text.length }, order);
  return day && { kind: "date", date: day.iso, text: text.text.slice(day.start, day.end), at: sourceSpan(text, day.start, day.end), from: "text" };
}

// "3/4/2026" is read the American way unless the work is surely elsewhere.
function orderOf(ask: Ask): DayOrder {
  const [first] = ask(places).work;
  return first && !first.id.startsWith("US") ? "dmy" : "mdy";
}
