import type { Hit } from "../../../tables/lexicon.ts";

/**
 * "Stroke Certified Registered Nurse (SCRN)", "Critical Care Registered Nurse, Tele-ICU (CCRN-E)": the letters behind
 * say that the words before belong to the name, so that no licence of a registered nurse is meant.
 */
export function isPartOfALongerName({ term, start, end }: Hit, text: string): boolean {
  if (term.exactCase || !text.includes("(", end)) return false;
  const letters = /^[^()\n]{0,40}\(([A-Z]{3,6})(?:-[A-Z]+)?\)/.exec(text.slice(end, end + 60))?.[1];
  const own = initials(wordsOf(text.slice(start, end)));
  if (letters === undefined || letters.length <= own.length || !letters.endsWith(own)) return false;
  const more = letters.slice(0, -own.length);
  return initials(wordsOf(text.slice(Math.max(0, start - 80), start)).slice(-more.length)) === more;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d'’]+/gu) ?? [];
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]!.toUpperCase()).join("");
}
