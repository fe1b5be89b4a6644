import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

interface Row {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Contractors' lines and outdated references, without the words that the lexicon holds. */
export function compile(): unknown {
  const { laws } = readKnowledge<{ laws: Record<string, unknown>[] }>("statements/us-contractors.yaml");
  const { references } = readKnowledge<{ references: Row[] }>("statements/outdated.yaml");
  return {
    laws: laws.map(({ id, place, placeName, cite, url, since, names, contractAbove }) => ({
      id,
      place,
      placeName,
      cite,
      url,
      since,
      names,
      contractAbove,
    })),
    references: references.map(({ forms: _, ...row }) => row),
  };
}

/** The lexicon's kind `outdated-reference`. */
export function terms(): RawTerm[] {
  const { references } = readKnowledge<{ references: Row[] }>("statements/outdated.yaml");
  return references.flatMap(({ id, forms }) =>
    forms.map((form) => ({ kind: "outdated-reference", id, form, exactCase: false })),
  );
}
