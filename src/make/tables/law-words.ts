import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

/** Nothing to look up: the words go to the lexicon. */
export function compile(): unknown {
  return {};
}

/** The lexicon's kinds `law-scope`, `benefit` and `gendered-title`; the id tells the list. */
export function terms(): RawTerm[] {
  return [...termsOf("law-scope"), ...termsOf("benefit", "benefits"), ...termsOf("gendered-title", "gendered-titles")];
}

function termsOf(kind: string, file = kind): RawTerm[] {
  return Object.entries(readKnowledge<Lists>(`words/${file}.yaml`)).flatMap(([id, forms]) =>
    forms.map((form) => ({ kind, id, form, exactCase: isAbbreviation(form) })),
  );
}

// "PERA" and "CBA" count in capitals only, "etc" and "401(k)" in any.
function isAbbreviation(form: string): boolean {
  return form === form.toUpperCase() && /^[A-Z]+$/.test(form);
}
