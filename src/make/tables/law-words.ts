import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import type { Lists } from "../listed.ts";

/** Nothing to look up: the words go to the lexicon. */
export function compile(): unknown {
  return {};
}

/**
 * The lexicon's kinds `law-scope`, `sets-pay`, `benefit`, `benefit-offer`, `gendered-title`, `history-asked` and `applicants`; the id
 * tells the list.
 */
export function terms(): RawTerm[] {
  const { offers = [], ...benefits } = lists("benefits");
  const { history = [], ...applicants } = lists("applicants");
  const { "sets-pay": setsPay = [], ...scope } = lists("law-scope");
  return [
    ...termsOf("law-scope", scope),
    ...termsOf("sets-pay", { pay: setsPay }),
    ...termsOf("benefit", benefits),
    ...termsOf("benefit-offer", { offers }),
    ...termsOf("gendered-title", lists("gendered-titles")),
    ...termsOf("history-asked", { history }),
    ...termsOf("applicants", applicants),
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
