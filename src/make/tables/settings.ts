import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

/** The words stand in the lexicon alone; nothing else is asked of them. */
export function compile(): null {
  return null;
}

/** Words that tell the setting of a post, as terms of kind `setting`. */
export function terms(): RawTerm[] {
  const {
    confidence: _confidence,
    sources: _sources,
    ...settings
  } = readKnowledge<Record<string, readonly string[]>>("words/settings.yaml");
  return Object.entries(settings).flatMap(([id, forms]) =>
    forms.map((form): RawTerm => ({ kind: "setting", id, form, exactCase: /^[A-Z]{3}$/.test(form) })),
  );
}
