import { lettersOf } from "../../../tables/letters.ts";
import type { Hit } from "../../../tables/lexicon.ts";

/**
 * "Stroke Certified Registered Nurse (SCRN)", "Certified RN Infusion (CRNI)": the letters behind say that the words
 * around belong to the name, so that no licence of a registered nurse is meant.
 */
export function isPartOfALongerName({ term, start, end }: Hit, text: string): boolean {
  if (!text.includes("(", end)) return false;
  const behind = /^([^()\n]{0,40})\(([A-Z]{3,6})(?:-[A-Z]+)?\)/.exec(text.slice(end, end + 60));
  if (behind === null) return false;
  const [, words = "", letters = ""] = behind;
  const own = term.exactCase ? lettersOf(term.form) : initials(wordsOf(text.slice(start, end)));
  const place = letters.indexOf(own);
  if (place < 0 || letters.length <= own.length) return false;
  const more = letters.slice(0, place);
  return (
    (more === "" || initials(wordsOf(text.slice(Math.max(0, start - 80), start)).slice(-more.length)) === more) &&
    initials(wordsOf(words)).startsWith(letters.slice(place + own.length))
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d'’]+/gu) ?? [];
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]!.toUpperCase()).join("");
}
