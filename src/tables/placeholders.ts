import { headingKey } from "./headings.ts";
import { lazyTable } from "./table.ts";

/** What is compiled of `rules/knowledge/words/placeholders.yaml` beside the lexicon. */
export interface RawPlaceholders {
  readonly blanks: readonly string[];
  readonly openings: readonly string[];
  /** What stands beside a signature. */
  readonly besideSignatures: readonly string[];
}

const table = lazyTable("placeholders", ({ blanks, openings, besideSignatures }: RawPlaceholders) => ({
  blanks: new Set(blanks),
  openings,
  besideSignatures: new Set(besideSignatures),
}));

/**
 * True for words that are left between brackets when a template's blank was not filled: "Company Name", "insert city".
 */
export function isUnfilled(words: string): boolean {
  const key = headingKey(words.replaceAll("_", " "));
  return (
    table().blanks.has(key) || table().openings.some((opening) => key.startsWith(`${opening} `) || key === opening)
  );
}

/** True for the label of a line that is left to the one who signs: "Date", "Print name". */
export function isBesideSignature(label: string): boolean {
  return table().besideSignatures.has(headingKey(label));
}
