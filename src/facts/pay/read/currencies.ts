import { currencyOf } from "../../../tables/figures.ts";
import { tokenAt, type Token } from "./lexer.ts";

/** A mark of currency: its code, and the place of its first token before a figure, or the one behind its last. */
export interface Mark {
  readonly code: string;
  readonly at: number;
}

const SYMBOLS = "$£€¥₹₩₪₺₴₱";

function isSymbol({ kind, text }: Token): boolean {
  return kind === "sign" && SYMBOLS.includes(text);
}

/** What a symbol alone means; "$" stays open, since only the place tells which dollar it is. */
function codeOfSymbol(symbol: string): string | undefined {
  return symbol === "$" ? "$" : currencyOf(symbol);
}

/** The currency that stands right before a figure: "$", "US$", "USD $", "CHF", "Rs.". */
export function currencyBefore(tokens: readonly Token[], number: number): Mark | null {
  let last = number - 1;
  for (let blanks = 0; blanks < 2 && isBlankOrStar(tokenAt(tokens, last)); blanks++) last--;
  return isSymbol(tokenAt(tokens, last)) ? symbolBefore(tokens, last) : wordBefore(tokens, last);
}

function isBlankOrStar(token: Token): boolean {
  return token.kind === "blank" || token.isSign("*");
}

// "USD $", "US$", "$".
function symbolBefore(tokens: readonly Token[], symbol: number): Mark | null {
  const { text } = tokenAt(tokens, symbol);
  const before = tokenAt(tokens, symbol - 1);
  if (before.kind === "blank" && isCode(tokens, symbol - 2)) {
    const code = currencyOf(tokenAt(tokens, symbol - 2).text);
    if (code) return { code, at: symbol - 2 };
  }
  if (before.kind === "word") {
    const letters = before.text.slice(-3);
    const code = currencyOf(letters + text) ?? currencyOf(letters);
    if (code) return { code, at: symbol - 1 };
  }
  const code = codeOfSymbol(text);
  return code ? { code, at: symbol } : null;
}

// "CHF", "SalaryUSD", "Rs."; other words stand before figures too often to be a currency.
function wordBefore(tokens: readonly Token[], last: number): Mark | null {
  const word = tokenAt(tokens, last).isSign(".") ? last - 1 : last;
  const { text } = tokenAt(tokens, word);
  const isMark = isCode(tokens, word) || text === "Rs" || text === "SFr" || text === "Fr";
  const code = isMark ? currencyOf(text) : undefined;
  return code ? { code, at: word } : null;
}

/** Three capitals that are no part of a longer name. */
function isCode(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  const before = tokenAt(tokens, i - 1);
  return (
    /^[A-Z]{3}$/.test(token.text) && !(token.isGluedTo(before) && (before.kind === "number" || before.text === "_"))
  );
}

/** So many letters has a word of currency: "zł", "dollars". */
const SHORTEST = 2;
const LONGEST = 7;

/** The currency that stands right behind a figure: "€", " EUR", " US dollars". */
export function currencyBehind(tokens: readonly Token[], behind: number): Mark | null {
  const first = tokenAt(tokens, behind).kind === "blank" ? behind + 1 : behind;
  const token = tokenAt(tokens, first);
  if (isSymbol(token)) {
    const code = codeOfSymbol(token.text);
    return code && tokenAt(tokens, first + 1).kind !== "number" ? { code, at: first + 1 } : null;
  }
  const { length } = token.text;
  if (token.kind !== "word" || length < SHORTEST || length > LONGEST) return null;
  const second = tokenAt(tokens, first + 2);
  const long =
    second.kind === "word" ? currencyOf(token.text + tokenAt(tokens, first + 1).text + second.text) : undefined;
  if (long) return { code: long, at: first + 3 };
  const code = currencyOf(token.text);
  return code && !isGluedWord(tokens, first + 1) ? { code, at: first + 1 } : null;
}

/** True where a word goes on with letters that another one begins with. */
function isGluedWord(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  return token.kind === "word" && token.isGluedTo(tokenAt(tokens, i - 1));
}
