import type { PlaceText, Workplace } from "./model.ts";
import type { TermIds } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import type { PostingField } from "../../posting/index.ts";
import type { Span } from "../../text/index.ts";
import { sourceSpan } from "../../text/index.ts";
import type { Places } from "./model.ts";

/**
 * Reads the workplace from fields that say yes or no, and from all texts. The order of belief: "fully remote", hybrid,
 * remote, on site.
 */
export function workplaceIn(fields: readonly PostingField[], texts: readonly PlaceText[]): Workplace {
  const found: Saying[] = [];
  for (const field of fields) if (field.name === "workplaceType") addAnswer(found, field);
  for (const read of texts) for (const hit of read.annotated.of("workplace")) addSaying(found, read, hit);
  const first = (workplace: Places["workplace"]) => found.find((saying) => saying.workplace === workplace);
  return (
    found.find(({ workplace, isWhole }) => isWhole && workplace === "remote") ??
    found.find(({ workplace, isWhole }) => isWhole && workplace === "onsite") ??
    first("hybrid") ??
    first("remote") ??
    first("onsite") ??
    NOT_SAID
  );
}

const NOT_SAID: Workplace = { workplace: "unknown", at: null };

interface Saying extends Workplace {
  /** True where nothing else is left open: "fully remote", "not a remote position". */
  readonly isWhole: boolean;
  readonly at: Span;
}

// Fields hold a way of working ("remote"), or a text that is read below. "Telework: two days a week" is a part of the
// week.
function addAnswer(found: Saying[], { value, key, text }: PostingField): void {
  const at = sourceSpan(text);
  if (value === "remote" || value === "hybrid") found.push({ workplace: value, at, isWhole: false });
  else if (value === "on-site" || value === false) found.push({ workplace: "onsite", at, isWhole: false });
  else if (isInPart(`${key}: ${text.text}`, 0, key.length)) found.push({ workplace: "hybrid", at, isWhole: false });
}

/** Words that say it only where a place or a way of working is asked for. */
const WORDS = { "remote-word": "remote", "hybrid-word": "hybrid", "onsite-word": "onsite" } as const;

function isWordAlone(id: TermIds["workplace"]): id is keyof typeof WORDS {
  return id in WORDS;
}

function addSaying(found: Saying[], read: PlaceText, { term, start, end }: Hit<"workplace">): void {
  const isWord = isWordAlone(term.id);
  const workplace = isWordAlone(term.id) ? WORDS[term.id] : term.id;
  if (workplace === "none") return;
  const text = read.text.text;
  if (isWord && !read.asksForPlace && !followsTime(text.slice(Math.max(0, start - 14), start).toLowerCase())) return;
  const at = sourceSpan(read.text, start, end);
  if (workplace === "remote" && isDenied(read, start, end)) found.push({ workplace: "onsite", at, isWhole: true });
  else if (workplace === "remote" && isInPart(text, start, end))
    found.push({ workplace: "hybrid", at, isWhole: false });
  else found.push({ workplace, at, isWhole: leavesNothingOpen(workplace, text, start, end) });
}

// "Full-time, remote".
function followsTime(before: string): boolean {
  return before.includes("time") && /\b(?:full|part)[- ]?time[\s/,|(–-]+$/.test(before);
}

function leavesNothingOpen(workplace: Places["workplace"], text: string, start: number, end: number): boolean {
  if (workplace === "remote")
    return /full|100|complete|entire|permanent|or remote/i.test(text.slice(Math.max(0, start - 4), end));
  return workplace === "onsite" && /\bnot?\b/i.test(text.slice(start, end));
}

function isDenied({ text: { text }, next }: PlaceText, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const rest = text.slice(end, end + 40);
  if (/\b(?:not|no|isn't|cannot|never|nicht|kein)\b[^.;\n]{0,16}$/i.test(before)) return true;
  if (/^\s*(?:work )?(?:is |are )?not\b/i.test(rest)) return true;
  // A question of a form without its mark, and the answer below.
  if (before.trim() === "" && rest.trim() === "" && /^(?:no|false)\W*$/i.test(next)) return true;
  return /^[^.\n]{0,16}(?::|\?|=)\s*(?:no|false|none|n\/a|not)\b/i.test(
    /^[^.\n]{0,16}:\s*$/.test(rest) ? `${rest} ${next.slice(0, 16)}` : rest,
  );
}

const IN_PART_BEFORE =
  /\b(?:occasional(?:ly)?|partial(?:ly)?|some|up to \w+ days?|\d days?|one day|two days|three days|part of the week|a few days|option to|option of|opportunity to|ability to|flexibility to)\b[^.;\n]{0,24}$/i;
const IN_PART_BEHIND =
  /^[^.;\n]{0,24}\b(?:(?:\d|one|two|three|four|a few|some)(?:\s?-\s?\d)? (?:or \w+ )?days?\b|days? (?:a|per) week|on (?:Mon|Tues|Wednes|Thurs|Fri)days?|occasionally|sometimes|when appropriate|as needed|part of the week)/i;

function isInPart(text: string, start: number, end: number): boolean {
  return (
    IN_PART_BEFORE.test(text.slice(Math.max(0, start - 48), start)) || IN_PART_BEHIND.test(text.slice(end, end + 60))
  );
}
