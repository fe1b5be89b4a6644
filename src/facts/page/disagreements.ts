import type { Posting } from "../../posting/index.ts";
import { sourceSpan, type Located, type Span } from "../../text/index.ts";
import { deadline } from "../statements/deadline.ts";
import { defineFact, type Ask } from "../fact.ts";
import { pay, type PayStatement } from "../pay/pay.ts";

/** A field and the text that cannot both be right. */
export interface Disagreement {
  readonly about: "employment-type" | "workplace" | "deadline" | "pay";
  readonly field: Located<string>;
  readonly text: Located<string>;
}

/** Where front matter or data says one thing and the text another. Only plain contradictions, each with both places. */
export const disagreements = defineFact("disagreements", (posting: Posting, ask): readonly Disagreement[] => [
  ...employmentType(posting), ...workplace(posting), ...closing(ask), ...money(ask),
]);

const FULL = /\bfull[- ]?time\b/i;
const PART = /\bpart[- ]?time\b/i;

// "Full-time and part-time staff have leave" names both and decides nothing.
function employmentType(posting: Posting): Disagreement[] {
  const types = posting.fields.filter(({ name, origin }) => name === "employmentType" && origin !== "label");
  const saysFull = types.some(({ text }) => FULL.test(text.text.replace(/[-_]/g, " ")));
  const saysPart = types.some(({ text }) => PART.test(text.text.replace(/[-_]/g, " ")));
  if (saysFull === saysPart) return [];
  const written = saysFull ? PART : FULL;
  const other = saysFull ? FULL : PART;
  if (firstIn(posting, other)) return [];
  const text = firstIn(posting, written);
  const field = types.find(({ text: words }) => (saysFull ? FULL : PART).test(words.text.replace(/[-_]/g, " ")))!;
  return text ? [{ about: "employment-type", field: { value: field.text.text, at: sourceSpan(field.text) }, text }] : [];
}

const HYBRID = /\bhybrid (?:role|position|job|work|working|schedule|model|arrangement|remote)\b|\b(?:role|position|job)s? (?:is|are) (?:a )?hybrid\b|\bthese positions are hybrid\b|\bnot (?:a )?remote\b|\bin[- ]person (?:role|position)\b/i;

function workplace(posting: Posting): Disagreement[] {
  const field = posting.fields.find(({ name, value, text, origin }) => origin !== "label" && (name === "workplaceType" ? value === "remote" : name === "jobLocation" && saysRemote(text.text)));
  const text = field && firstIn(posting, HYBRID);
  return field && text ? [{ about: "workplace", field: { value: field.text.text, at: sourceSpan(field.text) }, text }] : [];
}

// "Georgia, Remote" promises remote work; "Remote or hybrid" leaves it open.
function saysRemote(words: string): boolean {
  return /\bremote\b/i.test(words) && !/hybrid|on-?site|office/i.test(words);
}

function closing(ask: Ask): Disagreement[] {
  const dated = ask(deadline).mentions.filter(({ date }) => date !== null);
  const field = dated.find(({ from }) => from === "field");
  const text = dated.find(({ from, date }) => from === "text" && date !== field?.date);
  if (!field || !text || dated.some(({ from, date }) => from === "text" && date === field.date)) return [];
  return [{ about: "deadline", field: { value: field.text, at: field.at }, text: { value: text.text, at: text.at } }];
}

function money(ask: Ask): Disagreement[] {
  const statements = ask(pay).statements.filter(({ min, max }) => min !== null || max !== null);
  const texts = statements.filter(({ from }) => from === "text");
  const field = statements.find(({ from }) => from === "field");
  if (!field || texts.length === 0 || texts.some((text) => !isApart(field, text))) return [];
  const text = texts[0]!;
  return [{ about: "pay", field: { value: field.text, at: field.at }, text: { value: text.text, at: text.at } }];
}

/** True when both are in the same money and period and share no figure. Different periods are not compared. */
function isApart(a: PayStatement, b: PayStatement): boolean {
  if (a.period === null || a.period !== b.period || a.periodIsGuess || b.periodIsGuess || (a.currency ?? b.currency) !== (b.currency ?? a.currency)) return false;
  const [aLow, aHigh, bLow, bHigh] = [a.min ?? 0, a.max ?? Infinity, b.min ?? 0, b.max ?? Infinity];
  return aHigh < bLow || bHigh < aLow;
}

function firstIn({ blocks }: Posting, pattern: RegExp): { value: string; at: Span } | null {
  for (const { text } of blocks) {
    const match = pattern.exec(text.text);
    if (match) return { value: match[0], at: sourceSpan(text, match.index, match.index + match[0].length) };
  }
  return null;
}
