import type { RawTerm } from "../tables/lexicon.ts";
import { readKnowledge } from "./knowledge.ts";

type Side = "before" | "after" | "either" | "label";

/** Words of strength, as terms `required:before` and so on, for a lexicon of their own. */
export function strengthTerms(): RawTerm[] {
  const file = readKnowledge<Record<string, Partial<Record<Side, readonly string[]>>>>("words/strength.yaml");
  return Object.entries(file).flatMap(([meaning, sides]) =>
    typeof sides === "string"
      ? []
      : Object.entries(sides).flatMap(([side, forms]) =>
          forms.map((form): RawTerm => ({ kind: kindOf(meaning), id: `${meaning}:${side}`, form, exactCase: false })),
        ),
  );
}

// Strength, being asked, and whose it is are heard apart, so that "must be licensed" is both.
function kindOf(meaning: string): string {
  if (
    meaning === "held" ||
    meaning === "role" ||
    meaning === "body" ||
    meaning === "others" ||
    meaning === "given" ||
    meaning === "topic"
  )
    return `asking-${meaning}`;
  return meaning === "later" || meaning === "equivalent" ? `strength-${meaning}` : "strength";
}
