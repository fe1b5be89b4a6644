import type { Block, FieldName, Posting } from "../../posting/index.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { contains, sourceSpan, type Cache } from "../../text/index.ts";
import { memoPerText, annotate } from "../annotated-text.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";
import type { From, LocatedText } from "./model.ts";

/** Fields, then title and first lines, then the rest; only those that hold a term of places. */
export function placeTexts(posting: Posting, blocks: readonly AnnotatedBlock[], cache: Cache): LocatedText[] {
  const texts: LocatedText[] = [];
  addFields(texts, posting, cache);
  addBlocks(texts, posting, blocks);
  return texts;
}

function addFields(texts: LocatedText[], { fields, places }: Posting, cache: Cache): void {
  for (const { name, value, text } of fields) {
    const from = fromField(name);
    if (!from || typeof value !== "string") continue;
    const annotated = annotate(text.text, cache);
    if (!speaksOfPlaces(annotated)) continue;
    const span = sourceSpan(text);
    if (!places.some(({ at }) => contains(at, span)))
      texts.push({ text, annotated, asksForPlace: true, next: "", from });
  }
}

function fromField(name: FieldName): From | null {
  switch (name) {
    case "jobLocation":
      return "field";
    case "applicantLocationRequirements":
      return "applicants";
    case "workplaceType":
      return "workplace";
    case "title":
      return "title";
    default:
      return null;
  }
}

function addBlocks(texts: LocatedText[], posting: Posting, blocks: readonly AnnotatedBlock[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const { block, annotated } = blocks[i]!;
    if (!speaksOfPlaces(annotated)) continue;
    const from = fromBlock(block, i, posting);
    texts.push({
      text: block.text,
      annotated,
      asksForPlace: from !== "text",
      next: blocks[i + 1]?.block.text.text ?? "",
      from,
    });
  }
}

const speaksOfPlaces = memoPerText(
  (annotated) =>
    annotated.has("place") || annotated.has("city") || annotated.has("place-code") || annotated.has("workplace"),
);

function fromBlock(block: Block, i: number, { title, fields, sections }: Posting): From {
  if (title && contains(block.at, title.at)) return "title";
  if (block.text.text.length > LONGEST_LINE) return "text";
  const isLabel =
    sections.some(({ id, blocks }) => id === "location-work-model" && blocks.includes(block)) ||
    fields.some(
      ({ name, origin, at }) =>
        origin === "label" && name !== "title" && fromField(name) !== null && contains(block.at, at),
    );
  return isLabel ? "label" : i < FIRST_LINES && !isUnderWork(block, sections) ? "top" : "text";
}

/**
 * In a short posting the first lines hold duties already, and "both remotely and on site" is how one of them is done.
 */
function isUnderWork(block: Block, sections: Posting["sections"]): boolean {
  return sections.some(({ id, blocks }) => isOfFamily(id, "work", "requirements", "pay") && blocks.includes(block));
}

const LONGEST_LINE = 160;
const FIRST_LINES = 8;
