import { headingKey } from "../../tables/headings.ts";
import type { Term } from "../../tables/lexicon.ts";
import type { RawPlaceholders } from "../../tables/placeholders.ts";
import { readKnowledge } from "../knowledge.ts";

interface Placeholders { readonly blanks: readonly string[]; readonly openings: readonly string[]; readonly phrases: readonly string[] }

const placeholders = () => readKnowledge<Placeholders>("words/placeholders.yaml");

/** The words that stand alone in a blank; the phrases go to the lexicon. */
export function compile(): RawPlaceholders {
  const { blanks, openings } = placeholders();
  return { blanks: blanks.map(headingKey), openings: openings.map(headingKey) };
}

/** The lexicon's kind `placeholder`. */
export function terms(): Term[] {
  return placeholders().phrases.map((form) => ({ kind: "placeholder", id: "phrase", form, exactCase: false }));
}
