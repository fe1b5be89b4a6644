import type { RawCue, RawTerm } from "../tables/lexicon.ts";

/** Words and phrases behind the id of their list. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** The terms of a kind, each with the id of its list. Short abbreviations count in capitals alone. */
export function listed(kind: string, lists: Lists): RawTerm[] {
  return Object.entries(lists).flatMap(([id, forms]) => termsOf(kind, id, forms));
}

/** The terms of one list, with what its row says as a cue. */
export function termsOf(kind: string, id: string, forms: readonly string[], row: RawCue = {}): RawTerm[] {
  return forms.map((form) => ({ kind, id, form, exactCase: isAbbreviation(form), ...cueOf(row) }));
}

function isAbbreviation(form: string): boolean {
  return form.length <= 5 && /^[A-Z.&]+$/.test(form);
}

/** The forms of lists, in small letters, before the ids of their lists. */
export function inverted(lists: Lists): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([id, forms]) => forms.map((form) => [form.toLowerCase(), id] as const)),
  );
}

/** What a row or a term says as a cue, without all else. */
export function cueOf({ direction, reach, reachInWords, label, ends }: RawCue): RawCue {
  return {
    ...(direction && { direction }),
    ...(reach !== undefined && { reach }),
    ...(reachInWords !== undefined && { reachInWords }),
    ...(label && { label }),
    ...(ends && { ends }),
  };
}
