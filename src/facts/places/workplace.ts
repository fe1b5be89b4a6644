import type { Hit } from "../../tables/lexicon.ts";
import type { PostingField } from "../../posting/index.ts";
import type { Mapped, Span } from "../../text/index.ts";
import { sourceSpan } from "../../text/index.ts";
import type { Places } from "./places.ts";

/** A text with its terms, and whether it is a place where a bare "Remote" says it of the job. */
export interface PlaceText {
  readonly text: Mapped;
  readonly hits: readonly Hit[];
  readonly asksForPlace: boolean;
  /** The text of the next block: the answer, where this one is a label alone ("Work Remotely:"). */
  readonly next: string;
}

/** Where the work is done, as the words say it. */
export interface Workplace {
  readonly workplace: Places["workplace"];
  readonly at: Span | null;
}

/** Reads the workplace from fields that say yes or no, and from all texts. The order of belief: "fully remote", hybrid, remote, on site. */
export function workplaceIn(fields: readonly PostingField[], texts: readonly PlaceText[]): Workplace {
  const found = [...fields.flatMap(answerOf), ...texts.flatMap((read) => read.hits.filter(({ term }) => term.kind === "workplace").flatMap((hit) => sayingOf(read, hit)))];
  const whole = found.find(({ workplace, isWhole }) => workplace === "remote" && isWhole);
  const denied = found.find(({ workplace, isWhole }) => workplace === "onsite" && isWhole);
  const first = (workplace: Places["workplace"]) => found.find((saying) => saying.workplace === workplace);
  const said = whole ?? denied ?? first("hybrid") ?? first("remote") ?? first("onsite");
  return said ? { workplace: said.workplace, at: said.at } : { workplace: "unknown", at: null };
}

interface Saying extends Workplace {
  /** True where nothing else is left open: "fully remote", "not a remote position". */
  readonly isWhole: boolean;
  readonly at: Span;
}

// Fields hold a way of working ("remote"), or a text that is read below. "Telework: two days a week" is a part of the week.
function answerOf({ name, value, key, text }: PostingField): Saying[] {
  if (name !== "workplaceType") return [];
  const at = sourceSpan(text);
  if (value === "remote" || value === "hybrid") return [{ workplace: value, at, isWhole: false }];
  if (value === "on-site" || value === false) return [{ workplace: "onsite", at, isWhole: false }];
  return isInPart(`${key}: ${text.text}`, 0, key.length) ? [{ workplace: "hybrid", at, isWhole: false }] : [];
}

function sayingOf(read: PlaceText, { term, start, end }: Hit): Saying[] {
  const [id, isWord] = term.id.endsWith("-word") ? [term.id.slice(0, -5), true] : [term.id, false];
  const text = read.text.text;
  const isAsked = read.asksForPlace || /\b(?:full|part)[- ]?time[\s/,|(–-]+$/i.test(text.slice(Math.max(0, start - 14), start));
  if (id === "none" || (isWord && !isAsked)) return [];
  const workplace = id as Places["workplace"];
  const at = sourceSpan(read.text, start, end);
  if (workplace === "remote" && isDenied(read, start, end)) return [{ workplace: "onsite", at, isWhole: true }];
  if (workplace === "remote" && isInPart(text, start, end)) return [{ workplace: "hybrid", at, isWhole: false }];
  const isWhole = (workplace === "remote" && /full|100|complete|entire|permanent|or remote/i.test(text.slice(Math.max(0, start - 4), end))) || (workplace === "onsite" && /\bnot?\b/i.test(text.slice(start, end)));
  return [{ workplace, at, isWhole }];
}

function isDenied({ text: { text }, next }: PlaceText, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const rest = text.slice(end, end + 40);
  if (/\b(?:not|no|isn't|cannot|never|nicht|kein)\b[^.;\n]{0,16}$/i.test(before)) return true;
  if (/^\s*(?:work )?(?:is |are )?not\b/i.test(rest)) return true;
  return /^[^.\n]{0,16}(?::|\?|=)\s*(?:no|false|none|n\/a|not)\b/i.test(/^[^.\n]{0,16}:\s*$/.test(rest) ? `${rest} ${next.slice(0, 16)}` : rest);
}

const IN_PART_BEFORE = /\b(?:occasional(?:ly)?|partial(?:ly)?|some|up to \w+ days?|\d days?|one day|two days|three days|part of the week|a few days|option to|option of|opportunity to|ability to|flexibility to)\b[^.;\n]{0,24}$/i;
const IN_PART_BEHIND = /^[^.;\n]{0,24}\b(?:(?:\d|one|two|three|four|a few|some)(?:\s?-\s?\d)? (?:or \w+ )?days?\b|days? (?:a|per) week|on (?:Mon|Tues|Wednes|Thurs|Fri)days?|occasionally|sometimes|when appropriate|as needed|part of the week)/i;

function isInPart(text: string, start: number, end: number): boolean {
  return IN_PART_BEFORE.test(text.slice(Math.max(0, start - 48), start)) || IN_PART_BEHIND.test(text.slice(end, end + 60));
}
