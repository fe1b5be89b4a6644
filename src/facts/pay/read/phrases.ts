import { isFigureWord, type FigureList } from "../../../tables/figures.ts";
import { tokenAt, type Token } from "./lexer.ts";

/** More words than this has no phrase around a figure. */
const LONGEST = 3;

/** Where the longest phrase of a list ends that begins with the word at a place, as a place; `null` where none does. */
export function phraseEnd(tokens: readonly Token[], from: number, list: FigureList): number | null {
  let found: number | null = null;
  let phrase = "";
  let i = from;
  for (let words = 1; words <= LONGEST; words++) {
    const token = tokenAt(tokens, i);
    if (token.kind !== "word") break;
    phrase += (phrase && " ") + token.text.toLowerCase();
    i++;
    if (isFigureWord(list, phrase)) found = i;
    if (joinsWords(tokenAt(tokens, i))) i++;
  }
  return found;
}

/** The place where the longest phrase of a list begins that ends before a place; `null` where none does. */
export function phraseStart(tokens: readonly Token[], end: number, list: FigureList): number | null {
  let found: number | null = null;
  let phrase = "";
  let i = end - 1;
  for (let words = 1; words <= LONGEST; words++) {
    const token = tokenAt(tokens, i);
    if (token.kind !== "word") break;
    phrase = token.text.toLowerCase() + (phrase && " ") + phrase;
    if (isFigureWord(list, phrase)) found = i;
    i--;
    if (joinsWords(tokenAt(tokens, i))) i--;
  }
  return found;
}

// "mid-point" is "mid point".
function joinsWords({ kind, text }: Token): boolean {
  return kind === "blank" || text === "-";
}
