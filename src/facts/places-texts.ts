import type { Posting } from "../posting/index.ts";
import { contains, sourceSpan } from "../text/index.ts";
import { readTerms } from "./pay-read.ts";
import type { PlaceText } from "./places-workplace.ts";
import type { ReadBlock } from "./terms.ts";

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
  let isUnderLocation = false;
  return blocks.map(({ block, hits }, i) => {
    const text = block.text;
    if (block.kind === "heading") isUnderLocation = LOCATION_LABEL.test(text.text);
    const isTitle = title !== null && contains(block.at, title);
    const isTop = i < 8 && text.text.length <= 160;
    const from = isTitle ? "title" : LOCATION_LABEL.test(text.text) || (isUnderLocation && text.text.length <= 120) ? "label" : isTop ? "top" : "text";
    return { text, hits, asksForPlace: from !== "text" && text.text.length <= 120, next: blocks[i + 1]?.block.text.text ?? "", from };
  });
}

const LOCATION_LABEL = /^[\s*_📍🌎•-]*(?:(?:job|work|primary|office|position|main)\s+)?(?:locations?|work ?site|place of (?:work|employment)|duty (?:station|location)|where|city|standort|arbeitsort|einsatzort|lieu(?: de travail)?|workplace(?: type)?|work(?:ing)? (?:arrangement|model|mode|type|remotely)|remote(?: work)?(?: eligible| eligibility)?)\s*(?:[:：–-]|$)/iu;
