import type { PlaceText, Workplace } from "./model.ts";
import { reaches } from "../cue-scope.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { workplaceTable, type WorkplaceModifier } from "../../tables/workplace.ts";
import type { PostingField } from "../../posting/index.ts";
import type { Cache, SourceSpan, TextSpan } from "../../text/index.ts";
import { sourceSpan } from "../../text/index.ts";
import { annotate, type AnnotatedText } from "../annotated-text.ts";
import type { Places } from "./model.ts";

/**
 * Reads the workplace from fields that say yes or no, and from all texts. The order of belief: "fully remote", hybrid,
 * remote, on site.
 */
export function workplaceIn(fields: readonly PostingField[], texts: readonly PlaceText[], cache: Cache): Workplace {
  const found: Saying[] = [];
  for (const field of fields) if (field.name === "workplaceType") addAnswer(found, field, cache);
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
  readonly at: SourceSpan;
}

// Fields hold a way of working ("remote"), or a text that is read below. "Telework: two days a week" is a part of the
// week.
function addAnswer(found: Saying[], { value, key, text }: PostingField, cache: Cache): void {
  const at = sourceSpan(text);
  if (value === "remote" || value === "hybrid") found.push({ workplace: value, at, isWhole: false });
  else if (value === "on-site" || value === false) found.push({ workplace: "onsite", at, isWhole: false });
  else if (isModified(annotate(`${key}: ${text.text}`, cache), "in-part", { start: 0, end: key.length }))
    found.push({ workplace: "hybrid", at, isWhole: false });
}

function addSaying(found: Saying[], read: PlaceText, { term, start, end }: Hit<"workplace">): void {
  const { workplace, whole, whereAsked } = workplaceTable().workplace[term.id];
  if (workplace === undefined) return;
  const text = read.text.text;
  if (whereAsked && !read.asksForPlace && !followsTime(text.slice(Math.max(0, start - 14), start).toLowerCase()))
    return;
  const at = sourceSpan(read.text, { start, end });
  if (workplace === "remote" && isDenied(read, start, end)) found.push({ workplace: "onsite", at, isWhole: true });
  else if (workplace === "remote" && isModified(read.annotated, "in-part", { start, end }))
    found.push({ workplace: "hybrid", at, isWhole: false });
  else found.push({ workplace, at, isWhole: whole ?? (workplace === "remote" && followsOr(text, start)) });
}

// "Full-time, remote".
function followsTime(before: string): boolean {
  return before.includes("time") && /\b(?:full|part)[- ]?time[\s/,|(–-]+$/.test(before);
}

// "On site or remote work": either is left to the person.
function followsOr(text: string, start: number): boolean {
  return /or remote/i.test(text.slice(Math.max(0, start - 4), start + "remote".length));
}

/** True where words beside a stretch of a text say so of it. */
function isModified(annotated: AnnotatedText, says: WorkplaceModifier["says"], at: TextSpan): boolean {
  return annotated.of("workplace-modifier").some((hit) => {
    const isSaid = workplaceTable().modifiers[hit.term.id].says === says;
    return isSaid && reaches(hit.term, hit, at, annotated.text);
  });
}

function isDenied({ text: { text }, annotated, next }: PlaceText, start: number, end: number): boolean {
  if (isModified(annotated, "denied", { start, end })) return true;
  const before = text.slice(Math.max(0, start - 32), start);
  const rest = text.slice(end, end + 40);
  if (/^\s*(?:work )?(?:is |are )?not\b/i.test(rest)) return true;
  // A question of a form without its mark, and the answer below.
  if (before.trim() === "" && rest.trim() === "" && /^(?:no|false)\W*$/i.test(next)) return true;
  return /^[^.\n]{0,16}(?::|\?|=)\s*(?:no|false|none|n\/a|not)\b/i.test(
    /^[^.\n]{0,16}:\s*$/.test(rest) ? `${rest} ${next.slice(0, 16)}` : rest,
  );
}
