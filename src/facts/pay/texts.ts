import type { Posting } from "../../posting/index.ts";
import { contains, memoize, type Cache, type Mapped } from "../../text/index.ts";
import { memoPerText, annotate, type AnnotatedText } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import { moneySigns, underHeading, UNDER_NOTHING, type PayText, type Under } from "./pay-text.ts";

/** Every text of the posting that may speak of pay, in the order in which it is believed: fields, title, then text. */
export function payTexts(posting: Posting, blocks: readonly AnnotatedBlock[], cache: Cache): PayText[] {
  const texts: PayText[] = [];
  addFieldTexts(posting, texts, cache);
  addBlockTexts(posting, blocks, texts);
  return texts;
}

function addFieldTexts(posting: Posting, texts: PayText[], cache: Cache): void {
  const read = (text: Mapped, from: "field" | "title", under: Under): number =>
    texts.push(fieldText(text, annotate(text.text, cache), from, under));
  for (const { name, value, key, text } of posting.fields) {
    if (name === "baseSalary" && typeof value === "string") read(text, "field", underPayKey(key, cache));
    else if (name === "payGrade") read(text, "field", UNDER_PAY);
    else if (name === "title" && /\d/.test(text.text)) read(text, "title", UNDER_NOTHING);
  }
}

function fieldText(text: Mapped, annotated: AnnotatedText, from: "field" | "title", under: Under): PayText {
  const { hits, hasDigit } = moneySigns(annotated);
  return { text, annotated, hits, hasDigit, from, under };
}

const UNDER_PAY: Under = { ...UNDER_NOTHING, money: "pay" };

// The key may name the period ("hourly_rate", "Annual Salary"); it surely names pay.
const underPayKey = memoize((key, cache): Under => {
  const words = key.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[._-]/g, " ");
  return { ...underHeading(annotate(words, cache)), money: "pay", label: null };
}, 200);

function addBlockTexts(posting: Posting, blocks: readonly AnnotatedBlock[], texts: PayText[]): void {
  const title = posting.title?.at ?? null;
  let heading: Under = UNDER_NOTHING;
  let leadIn: Under | null = null;
  for (const { block, annotated } of blocks) {
    const { hits, hasDigit, isLeadIn } = moneySigns(annotated);
    if (block.kind === "heading") [heading, leadIn] = [underHeading(annotated), null];
    else if (isLeadIn && (block.kind === "paragraph" || block.kind === "item")) leadIn = underHeading(annotated);
    else if (leadIn !== null && block.kind === "paragraph" && annotated.text.length > 60) leadIn = null;
    if (hits.length === 0 && !hasDigit) continue;
    const isTitle = title !== null && contains(block.at, title);
    texts.push({
      text: block.text,
      annotated,
      hits,
      hasDigit,
      from: isTitle ? "title" : "text",
      under: isTitle ? UNDER_NOTHING : (leadIn ?? heading),
    });
  }
}

/** True where an export has dropped the digits of a figure and left its marks: "$,000 to $,000". */
export const hasLostDigits = memoPerText(({ text }) =>
  /[$£€]\s?,\d{3}(?!\d)|[$£€]\s?\.\d{2}\s?(?:-|–|to|per|\/)/.test(text),
);
