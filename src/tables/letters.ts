import { isDigit, isPlainLetter } from "../text/index.ts";

/** A text without what is neither letter nor digit: "M.D." and "closing_date" become "MD" and "closingdate". */
export function lettersOf(text: string): string {
  let letters = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) return text.replace(/[^\p{L}\p{N}]+/gu, "");
    if (isPlainLetter(unit) || isDigit(unit)) letters += text[i];
  }
  return letters;
}

/** True where a text has a letter of any script, or a digit. */
export function hasLetters(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || /\p{L}/u.test(text);
}
