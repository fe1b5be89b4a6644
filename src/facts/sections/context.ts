import type { Block, Posting, SectionId } from "../../posting/index.ts";
import type { SectionFamily } from "../../tables/ids.ts";
import { isAmong, isOfFamily } from "../../tables/sections.ts";

/** Headings that frame all sorts of content: "Job Summary and Qualifications". */
const FRAME = /\b(?:summary|overview|description)\b/;

/** The section each block stands under, as far as its heading still speaks for it. */
export function headingsOver(posting: Posting): ReadonlyMap<Block, SectionId> {
  const over = new Map<Block, SectionId>();
  for (const { id, heading, style, blocks } of posting.sections) {
    if (id === null || blocks.length === 0 || (heading && FRAME.test(heading.text.toLowerCase()))) continue;
    const isLabel = style === "run-in" || style === "labelled-line";
    const end = isLabel ? nextParagraph(blocks) : endOfList(blocks);
    for (let i = 0; i < end; i++) over.set(blocks[i]!, id);
  }
  return over;
}

/** Prose after a list, bulleted or in plain short lines, no longer belongs to the heading above the list. */
function endOfList(blocks: readonly Block[]): number {
  let bullets = 0;
  let plainLines = 0;
  for (let i = 0; i < blocks.length; i++) {
    const {
      kind,
      text: {
        text: { length },
      },
    } = blocks[i]!;
    const isAfterList = kind === "paragraph" && ((bullets > 0 && length >= 80) || (plainLines >= 3 && length >= 200));
    if (isAfterList) return i;
    if (kind === "item") bullets++;
    else plainLines = length < 160 ? plainLines + 1 : 0;
  }
  return blocks.length;
}

/** A label speaks for the text in its line and the short lines below, not for the paragraphs that follow. */
// Where the text ran together after it, the label is lost in the middle.
function nextParagraph(blocks: readonly Block[]): number {
  if (blocks[0]!.text.text.length > RUN_TOGETHER) return 0;
  const next = blocks.findIndex((block, i) => i > 0 && block.kind === "paragraph" && block.text.text.length >= 160);
  return next < 0 ? blocks.length : next;
}

const RUN_TOGETHER = 1200;

/** Text of these families uses the words of other sections without holding them. */
const SPEAKS_OF_ALL: readonly SectionFamily[] = ["statements", "conditions", "demands"];

/**
 * For each section, headings whose text may use its words for something else: verifying insurance is a duty, not a
 * benefit.
 */
const OTHERS: Readonly<Partial<Record<SectionId, readonly (SectionFamily | SectionId)[]>>> = {
  benefits: ["work", "requirements"],
  "about-employer": ["work", "requirements", "benefits", "compensation-benefits", "how-to-apply"],
  "how-to-apply": ["work", "qualifications", "skills"],
  responsibilities: ["requirements", "benefits", "compensation-benefits", "about-employer", "how-to-apply"],
  qualifications: ["benefits", "compensation-benefits", "about-employer", "how-to-apply"],
};

/** Lists of papers are short, and what follows them is often the employer's last word. */
const SOON_OVER: readonly SectionId[] = ["education", "education-experience", "licensure-certification"];

/** True when words of section `id` mean something else under the heading of section `over`. */
export function meansOther(id: SectionId, over: SectionId | null): boolean {
  // Footers of job boards list hours and place in a row of labels below the last statement.
  if (isOfFamily(over, ...SPEAKS_OF_ALL)) return id !== "schedule-shift" && id !== "location-work-model";
  return !isAmong(over, SOON_OVER) && isAmong(over, OTHERS[id] ?? []);
}

/** True for headings above lists of what is done and what is asked. */
export function isOfWork(over: SectionId | null): boolean {
  return isAmong(over, OTHERS["how-to-apply"]!);
}
