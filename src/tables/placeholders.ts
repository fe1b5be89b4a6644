import { headingKey } from "./headings.ts";
import { lazyTable } from "./table.ts";

/** What is compiled of `rules/words/placeholders.yaml` beside the lexicon. */
export interface RawPlaceholders {
  readonly blanks: readonly string[];
  readonly openings: readonly string[];
}

const table = lazyTable<RawPlaceholders, { readonly blanks: ReadonlySet<string>; readonly openings: readonly string[] }>("placeholders", ({ blanks, openings }) => ({ blanks: new Set(blanks), openings }));

/** True for words that are left between brackets when a template's blank was not filled: "Company Name", "insert city". */
export function isBlank(words: string): boolean {
  const key = headingKey(words.replaceAll("_", " "));
  return table().blanks.has(key) || table().openings.some((opening) => key.startsWith(`${opening} `) || key === opening);
}
