import type { Posting, PostingField } from "../../posting/index.ts";
import type { Mapped, Span } from "../../text/index.ts";
import { contains } from "../../text/index.ts";
import { payHits, readTerms, underHeading, UNDER_NOTHING, type PayText, type Under } from "./read.ts";
import type { ReadBlock } from "../terms.ts";

/** Every text of the posting that may speak of pay, in the order in which it is believed: fields, title, then text. */
export function payTexts(posting: Posting, blocks: readonly ReadBlock[]): PayText[] {
  return [...fieldTexts(posting), ...blockTexts(posting, blocks)];
}

function fieldTexts(posting: Posting): PayText[] {
  const texts: PayText[] = [];
  for (const field of posting.fields) {
    if (field.name === "baseSalary" && typeof field.value === "string") texts.push(fieldText(field.text, "field", underPayKey(field)));
    if (field.name === "payGrade") texts.push(fieldText(field.text, "field", { ...UNDER_NOTHING, money: "pay" }));
    if (field.name === "title" && hasDigit(field.text.text)) texts.push(fieldText(field.text, "title", UNDER_NOTHING));
  }
  return texts;
}

function fieldText(text: Mapped, from: "field" | "title", under: Under): PayText {
  return { text, hits: payHits(readTerms(text.text)), from, under };
}

// The key may name the period ("hourly_rate", "Annual Salary"); it surely names pay.
function underPayKey(field: PostingField): Under {
  const words = field.key.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[._-]/g, " ");
  return { ...underHeading(words, payHits(readTerms(words))), money: "pay", label: null };
}

function blockTexts(posting: Posting, blocks: readonly ReadBlock[]): PayText[] {
  const texts: PayText[] = [];
  const title = titleSpan(posting);
  let heading: Under = UNDER_NOTHING;
  let leadIn: Under | null = null;
  for (const { block, hits: allHits } of blocks) {
    const text = block.text.text;
    const hits = payHits(allHits);
    if (block.kind === "heading" || isLeadIn(block.kind, text)) {
      const under = underHeading(text, hits);
      if (block.kind === "heading") [heading, leadIn] = [under, null];
      else leadIn = under;
    } else if (block.kind === "paragraph" && leadIn !== null && text.length > 60) leadIn = null;
    if (hits.length === 0 && !hasDigit(text)) continue;
    const isTitle = title !== null && contains(block.at, title);
    texts.push({ text: block.text, hits, from: isTitle ? "title" : "text", under: isTitle ? UNDER_NOTHING : (leadIn ?? heading) });
  }
  return texts;
}

function titleSpan(posting: Posting): Span | null {
  return posting.title?.at ?? null;
}

/** "Sign-On Bonus:" alone on its line speaks for the lines below it. */
function isLeadIn(kind: string, text: string): boolean {
  return (kind === "paragraph" || kind === "item") && text.length <= 60 && /[:：]\s*$/.test(text);
}

/** True where there is a digit, without which no figure can stand. */
export function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** True where an export has dropped the digits of a figure and left its marks: "$,000 to $,000". */
export function hasLostDigits({ text }: PayText): boolean {
  return /[$£€]\s?,\d{3}(?!\d)|[$£€]\s?\.\d{2}\s?(?:-|–|to|per|\/)/.test(text.text);
}
