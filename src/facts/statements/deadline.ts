import type { Block, Posting, PostingField } from "../../posting/index.ts";
import type { TermIds } from "../../tables/ids.ts";
import { isAmerican } from "../../tables/places.ts";
import type { Hit } from "../../tables/lexicon.ts";
import {
  findDay,
  sentenceAround,
  sourceSpan,
  type DayOrder,
  type Mapped,
  type SourceSpan,
  type TextSpan,
} from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { places } from "../places/places.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** One place where the posting says until when people may apply. */
export interface DeadlineMention {
  readonly kind: "date" | "rolling" | "open-until-filled" | "relative";
  /** `YYYY-MM-DD` where a whole date is given. */
  readonly date: string | null;
  readonly text: string;
  readonly at: SourceSpan;
  readonly from: "field" | "text";
}

/** Until when people may apply. */
export interface Deadline {
  readonly kind: DeadlineMention["kind"] | null;
  readonly date: string | null;
  readonly text: string;
  readonly at: SourceSpan | null;
  /**
   * Every mention in order, fields first. The fact itself is the first of the most telling kind: a date before all
   * others.
   */
  readonly mentions: readonly DeadlineMention[];
}

/** A date wins over "rolling", "rolling" over "until filled", and that over a number of days. */
export const deadline = defineFact("deadline", (posting: Posting, ask: Ask): Deadline => {
  const mentions: DeadlineMention[] = [];
  for (const field of posting.fields) {
    const mention =
      field.name === "applicationDeadline" || field.name === "validThrough" ? mentionInField(field) : null;
    if (mention) mentions.push(mention);
  }
  const order = orderOf(ask);
  const read = ask(annotatedBlocks);
  for (let i = 0; i < read.length; i++) {
    const { block, annotated } = read[i]!;
    if (!annotated.has("deadline")) continue;
    for (const said of saidIn[order](annotated)) {
      const mention = said.isLabel ? dayBelow(posting.blocks[i + 1], order) : mentionOf(said, block.text);
      if (mention) mentions.push(mention);
    }
  }
  const best = mostTelling(mentions);
  if (!best) return { kind: null, date: null, text: "", at: null, mentions };
  return { kind: best.kind, date: best.date, text: best.text, at: best.at, mentions };
});

function mostTelling(mentions: readonly DeadlineMention[]): DeadlineMention | null {
  for (const kind of KINDS) {
    const first = mentions.find((mention) => mention.kind === kind);
    if (first) return first;
  }
  return null;
}

const KINDS = ["date", "rolling", "open-until-filled", "relative"] as const;

const KIND_OF_LIST: Readonly<Partial<Record<TermIds["deadline"], DeadlineMention["kind"]>>> = {
  closes: "date",
  rolling: "rolling",
  "until-filled": "open-until-filled",
  relative: "relative",
};

function mentionInField({ value, text: field }: PostingField): DeadlineMention | null {
  if (typeof value !== "string") return null;
  const { text } = field;
  const day = findDay(text, { start: 0, end: text.length }, "mdy");
  const kind = day
    ? "date"
    : /until filled/i.test(text)
      ? "open-until-filled"
      : /ongoing|rolling|continuous/i.test(text)
        ? "rolling"
        : null;
  return kind && { kind, date: day?.iso ?? null, text, at: sourceSpan(field), from: "field" };
}

/** What a text says of a deadline, offsets counting there. */
interface Said extends TextSpan {
  readonly kind: DeadlineMention["kind"];
  readonly date: string | null;
  /** True for a label alone on its line ("Application deadline:"), which is answered by the block below. */
  readonly isLabel: boolean;
}

const saidIn: Readonly<Record<DayOrder, (annotated: AnnotatedText) => readonly Said[]>> = {
  mdy: memoPerText((annotated) => sayingsIn(annotated, "mdy")),
  dmy: memoPerText((annotated) => sayingsIn(annotated, "dmy")),
};

function sayingsIn(annotated: AnnotatedText, order: DayOrder): Said[] {
  const found: Said[] = [];
  const hits = annotated.of("deadline");
  for (const hit of hits) {
    const said = sayingOf(hit, hits, annotated.text, order);
    if (said) found.push(said);
  }
  return found;
}

function sayingOf(hit: Hit<"deadline">, hits: readonly Hit<"deadline">[], text: string, order: DayOrder): Said | null {
  if (hit.term.id === "asks") return dayAskedFor(text, hit, hits, order);
  const kind = KIND_OF_LIST[hit.term.id];
  if (kind === undefined) return null;
  return kind === "date"
    ? dayAnnounced(text, hit, order)
    : { kind, date: null, start: hit.start, end: hit.end, isLabel: false };
}

// "Closing date: Monday 9 March" and "Send your papers so that they reach us by Friday, June 4": near, and before the
// next full stop matters little.
const REACH = 70;

function dayAnnounced(text: string, hit: Hit, order: DayOrder): Said | null {
  const day = findDay(text, { start: hit.end, end: Math.min(text.length, hit.end + REACH) }, order);
  if (day) return { kind: "date", date: day.iso, start: hit.start, end: day.end, isLabel: false };
  const endsHere = /^[\s:*_-]*$/.test(text.slice(hit.end));
  return endsHere ? { kind: "date", date: null, start: hit.start, end: hit.end, isLabel: true } : null;
}

// Room for a weekday and the month between "by" and the number of the day.
const LEAD_TO_DAY = 34;

// "Send your letter to the ward office by Monday, March 5": the day belongs to the asking where "by" leads to it in one
// sentence.
function dayAskedFor(text: string, asked: Hit, hits: readonly Hit<"deadline">[], order: DayOrder): Said | null {
  let sentence: TextSpan | null = null;
  for (const by of hits) {
    if (by.term.id !== "by" || by.start < asked.end) continue;
    sentence ??= sentenceAround(text, asked);
    if (by.end > sentence.end) return null;
    const day = findDay(text, { start: by.end, end: Math.min(sentence.end, by.end + LEAD_TO_DAY) }, order);
    if (day) return { kind: "date", date: day.iso, start: by.start, end: day.end, isLabel: false };
  }
  return null;
}

function mentionOf(said: Said, text: Mapped): DeadlineMention {
  const { kind, date, start, end } = said;
  return { kind, date, text: text.text.slice(start, end), at: sourceSpan(text, said), from: "text" };
}

function dayBelow(block: Block | undefined, order: DayOrder): DeadlineMention | null {
  if (!block) return null;
  const { text } = block.text;
  const day = findDay(text, { start: 0, end: Math.min(text.length, REACH) }, order);
  // A long text answers the label only with its first words.
  const answers = day !== null && (text.length <= REACH || day.start <= FIRST_WORDS);
  return answers
    ? mentionOf({ kind: "date", date: day.iso, start: day.start, end: day.end, isLabel: false }, block.text)
    : null;
}

const FIRST_WORDS = 12;

// "3/4/2026" is read the American way unless the work is surely elsewhere.
function orderOf(ask: Ask): DayOrder {
  const [first] = ask(places).work;
  return first && !isAmerican(first.id) ? "dmy" : "mdy";
}
