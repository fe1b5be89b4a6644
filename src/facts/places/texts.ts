import type { Posting } from "../../posting/index.ts";
import { contains, sourceSpan } from "../../text/index.ts";
import { readTerms } from "../pay/read.ts";
import type { PlaceText } from "./workplace.ts";
import type { ReadBlock } from "../terms.ts";

/** A text that may name places, with where it stands. */
export interface LocatedText extends PlaceText {
  /** `field`: a value that must be a place. `top`: the title or a short line above the first section. */
  readonly from: "field" | "applicants" | "workplace" | "title" | "top" | "label" | "text";
}

/** Fields, then title and first lines, then the rest. */
export function placeTexts(posting: Posting, blocks: readonly ReadBlock[]): LocatedText[] {
  return [...fieldTexts(posting), ...blockTexts(posting, blocks)];
}

const FIELDS: Readonly<Partial<Record<string, LocatedText["from"]>>> = {
  jobLocation: "field", applicantLocationRequirements: "applicants", workplaceType: "workplace", title: "title",
};

function fieldTexts(posting: Posting): LocatedText[] {
  return posting.fields.flatMap((field): LocatedText[] => {
    const from = FIELDS[field.name];
    if (!from || typeof field.value !== "string") return [];
    const span = sourceSpan(field.text);
    if (posting.places.some(({ at }) => contains(at, span))) return [];
    return [{ text: field.text, hits: readTerms(field.text.text), asksForPlace: true, next: "", from }];
  });
}

function blockTexts(posting: Posting, blocks: readonly ReadBlock[]): LocatedText[] {
  const title = posting.title?.at ?? null;
  const labels = posting.fields.filter(({ name, origin }) => origin === "label" && name !== "title" && FIELDS[name] !== undefined);
  const located = new Set(posting.sections.filter(({ id }) => id !== null && LOCATION_SECTIONS.has(id)).flatMap((section) => section.blocks));
  return blocks.map(({ block, hits }, i) => {
    const { text } = block;
    const isShort = text.text.length <= 160;
    const isTitle = title !== null && contains(block.at, title);
    const isLabel = isShort && (located.has(block) || labels.some(({ at }) => contains(block.at, at)));
    const from = isTitle ? "title" : isLabel ? "label" : isShort && i < 8 ? "top" : "text";
    return { text, hits, asksForPlace: from !== "text", next: blocks[i + 1]?.block.text.text ?? "", from };
  });
}

const LOCATION_SECTIONS = new Set(["location-work-model"]);
