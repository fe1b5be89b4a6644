import type { Posting } from "../../posting/index.ts";
import { guess, type Premise } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import { memoPerText } from "../annotated-text.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** How people apply. */
export interface Applying {
  /** True when the posting gives a way: an address, a link, a telephone number, or words on applying. */
  readonly isExplained: boolean;
  /** That the page it is published on brings no button of its own, which no posting tells. */
  readonly hasNoButton: Premise;
}

/** Whether the posting says how to apply. Formats of applicant systems bring a button of their own. */
export const applying = defineFact("applying", (posting: Posting, ask: Ask): Applying => ({
  isExplained:
    !FILES_OF_AUTHORS.has(posting.format) ||
    posting.fields.some(({ name }) => name === "howToApply" || name === "url") ||
    posting.sections.some(({ id }) => id === "how-to-apply" || id === "application-documents" || id === "contact") ||
    ask(annotatedBlocks).some(({ annotated }) => namesWay(annotated)),
  hasNoButton: guess({ key: "apply-button" }),
}));

const FILES_OF_AUTHORS = new Set(["markdown", "text", "docx", "html"]);
const namesWay = memoPerText((annotated) => annotated.has("way-to-apply") || /@|https?:|www\./i.test(annotated.text));
