import type { Posting, PostingField } from "../../posting/index.ts";
import { patternOf } from "../../tables/patterns.ts";
import { sourceSpan, type Located, type TextSpan } from "../../text/index.ts";
import { deadline } from "../statements/deadline.ts";
import { isSure } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import { pay } from "../pay/pay.ts";
import { type PayStatement } from "../pay/model.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** A field and the text that cannot both be right. */
export interface Disagreement {
  readonly about: "employment-type" | "workplace" | "deadline" | "pay";
  readonly field: Located<string>;
  readonly text: Located<string>;
}

/** Where front matter or data says one thing and the text another. Only plain contradictions, each with both places. */
export const fieldsDisagree = defineFact("fields-disagree", (posting: Posting, ask): readonly Disagreement[] =>
  [employmentType(posting, ask), workplace(posting, ask), closing(ask), money(ask)].filter((found) => found !== null),
);

// "Full-time and part-time staff have leave" names both and decides nothing.
function employmentType({ fields }: Posting, ask: Ask): Disagreement | null {
  let full: PostingField | null = null;
  let part: PostingField | null = null;
  for (const field of fields) {
    if (field.name !== "employmentType" || field.origin === "label") continue;
    const words = field.text.text.replace(/[-_]/g, " ");
    if (FULL.test(words)) full ??= field;
    if (PART.test(words)) part ??= field;
  }
  const field = full ?? part;
  if (!field || (full && part) || firstIn(ask, full ? fullTime : partTime)) return null;
  const text = firstIn(ask, full ? partTime : fullTime);
  return text && { about: "employment-type", field: locatedIn(field), text };
}

function workplace({ fields }: Posting, ask: Ask): Disagreement | null {
  const field = fields.find(
    ({ name, value, text, origin }) =>
      origin !== "label" &&
      (name === "workplaceType" ? value === "remote" : name === "jobLocation" && saysRemote(text.text)),
  );
  const text = field && firstIn(ask, hybrid);
  return field && text ? { about: "workplace", field: locatedIn(field), text } : null;
}

const FULL = /\bfull[- ]?time\b/i;
const PART = /\bpart[- ]?time\b/i;

const fullTime = finderOf(() => FULL);
const partTime = finderOf(() => PART);
const hybrid = finderOf(
  patternOf("page", (lists) => `\\b(?:${lists.hybrid}|(?:${lists.jobs}) (?:is|are) (?:a )?hybrid)\\b`, "i"),
);

function finderOf(pattern: () => RegExp): (annotated: AnnotatedText) => TextSpan | null {
  return memoPerText(({ text }) => {
    const match = pattern().exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  });
}

function firstIn(ask: Ask, find: (annotated: AnnotatedText) => TextSpan | null): Located<string> | null {
  for (const { block, annotated } of ask(annotatedBlocks)) {
    const span = find(annotated);
    if (span) return { value: annotated.text.slice(span.start, span.end), at: sourceSpan(block.text, span) };
  }
  return null;
}

function locatedIn({ text }: PostingField): Located<string> {
  return { value: text.text, at: sourceSpan(text) };
}

// "Georgia, Remote" promises remote work; "Remote or hybrid" leaves it open.
function saysRemote(words: string): boolean {
  return /\bremote\b/i.test(words) && !/hybrid|on-?site|office/i.test(words);
}

function closing(ask: Ask): Disagreement | null {
  const { mentions } = ask(deadline);
  const field = mentions.find(({ from, date }) => from === "field" && date !== null);
  const text = field && mentions.find(({ from, date }) => from === "text" && date !== null && date !== field.date);
  if (!field || !text || mentions.some(({ from, date }) => from === "text" && date === field.date)) return null;
  return { about: "deadline", field: { value: field.text, at: field.at }, text: { value: text.text, at: text.at } };
}

function money(ask: Ask): Disagreement | null {
  const { statements } = ask(pay);
  const field = statements.find((one) => one.from === "field" && hasFigure(one));
  if (!field) return null;
  const texts = statements.filter((one) => one.from === "text" && hasFigure(one));
  const text = texts[0];
  if (!text || texts.some((one) => !isApart(field, one))) return null;
  return { about: "pay", field: { value: field.text, at: field.at }, text: { value: text.text, at: text.at } };
}

function hasFigure({ min, max }: PayStatement): boolean {
  return min !== null || max !== null;
}

/** True when both are in the same money and period and share no figure. Different periods are not compared. */
function isApart(a: PayStatement, b: PayStatement): boolean {
  if (
    a.period === null ||
    a.period !== b.period ||
    !isSure(a.periodBasis) ||
    !isSure(b.periodBasis) ||
    (a.currency ?? b.currency) !== (b.currency ?? a.currency)
  )
    return false;
  const [aLow, aHigh, bLow, bHigh] = [a.min ?? 0, a.max ?? Infinity, b.min ?? 0, b.max ?? Infinity];
  return aHigh < bLow || bHigh < aLow;
}
