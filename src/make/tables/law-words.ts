import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import type { Lists } from "../listed.ts";

/** Nothing to look up: the words go to the lexicon. */
export function compile(): unknown {
  return {};
}

/**
 * The lexicon's kinds `law-scope`, `benefit`, `gendered-title`, `history-asked` and `way-to-apply`; the id tells the
 * list. Some lists of these files are everyday words, see `everydayTerms`.
 */
export function terms(): RawTerm[] {
  const { "sets-pay": _, ...scope } = lists("law-scope");
  const { offers: __, ...benefits } = lists("benefits");
  const { history = [], ways = [] } = lists("applicants");
  return [
    ...termsOf("law-scope", scope),
    ...termsOf("benefit", benefits),
    ...termsOf("gendered-title", lists("gendered-titles")),
    ...termsOf("history-asked", { history }),
    ...termsOf("way-to-apply", { ways }),
  ];
}

function lists(file: string): Lists {
  return readKnowledge<Lists>(`words/${file}.yaml`);
}

function termsOf(kind: string, lists: Lists): RawTerm[] {
  return Object.entries(lists).flatMap(([id, forms]) =>
    forms.map((form) => ({ kind, id, form, exactCase: isAbbreviation(form) })),
  );
}

// "PERA" and "CBA" count in capitals only, "etc" and "401(k)" in any.
function isAbbreviation(form: string): boolean {
  return form === form.toUpperCase() && /^[A-Z]+$/.test(form);
}
