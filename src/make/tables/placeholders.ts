import { headingKey } from "../../tables/headings.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import type { RawPlaceholders } from "../../tables/placeholders.ts";
import { readKnowledge } from "../knowledge.ts";

interface Placeholders extends RawPlaceholders {
  readonly phrases: readonly string[];
  readonly signatures: readonly string[];
}

const placeholders = () => readKnowledge<Placeholders>("words/placeholders.yaml");

/** The words that stand alone in a blank; the phrases go to the lexicon. */
export function compile(): RawPlaceholders {
  const { blanks, openings, besideSignatures } = placeholders();
  return {
    blanks: blanks.map(headingKey),
    openings: openings.map(headingKey),
    besideSignatures: besideSignatures.map(headingKey),
  };
}

/** The lexicon's kinds `placeholder` and `signature`. */
export function terms(): RawTerm[] {
  const { phrases, signatures } = placeholders();
  return [
    ...phrases.map((form) => ({ kind: "placeholder", id: "phrase", form, exactCase: false })),
    ...signatures.map((form) => ({ kind: "signature", id: "signature", form, exactCase: false })),
  ];
}
