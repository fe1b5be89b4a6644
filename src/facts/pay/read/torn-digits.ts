import { currencyOf, isFigureWord } from "../../../tables/figures.ts";
import { tokenAt, type Token } from "./lexer.ts";

/**
 * Where the digits end that blanks part from a figure, as in "$89, 000" and "8 000 - 12 000 zł", as a place; `null`
 * where none are. Blanks part thousands only beside a currency.
 */
export function tornDigitsEnd(tokens: readonly Token[], number: number, hasCurrency: boolean): number | null {
  if (tokenAt(tokens, number).text.length > 3) return null;
  if (!hasCurrency) return spacedDigitsEnd(tokens, number);
  const isComma = tokenAt(tokens, number + 1).isSign(",");
  const group = isComma && tokenAt(tokens, number + 2).text === " " ? number + 3 : number + 2;
  if (!isComma && !isThinBlank(tokenAt(tokens, number + 1))) return null;
  const behind = tokenAt(tokens, group + 1);
  return isGroup(tokenAt(tokens, group)) && !behind.isSign("/") && !behind.isSign("-") ? group + 1 : null;
}

function isThinBlank({ text }: Token): boolean {
  return text === " " || text === "\u00a0" || text === "\u202f";
}

/** Three digits, and decimals at most. */
function isGroup({ kind, text }: Token): boolean {
  return kind === "number" && /^\d{3}(?:[.,]\d{1,2})?$/.test(text);
}

// The currency stands behind the digits, or behind those of the second figure: "8 000 - 12 000 zł".
function spacedDigitsEnd(tokens: readonly Token[], number: number): number | null {
  const end = groupsEnd(tokens, number + 1);
  if (end === number + 1) return null;
  if (isCurrencyAt(tokens, end)) return end;
  const joiner = tokenAt(tokens, end).kind === "blank" ? end + 1 : end;
  const second = tokenAt(tokens, joiner + 1).kind === "blank" ? joiner + 2 : joiner + 1;
  if (!joins(tokenAt(tokens, joiner)) || tokenAt(tokens, second).text.length > 3) return null;
  const secondEnd = groupsEnd(tokens, second + 1);
  return secondEnd > second + 1 && isCurrencyAt(tokens, secondEnd) ? end : null;
}

function groupsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isThinBlank(tokenAt(tokens, end)) && isGroup(tokenAt(tokens, end + 1))) end += 2;
  return end;
}

function joins({ kind, text }: Token): boolean {
  if (kind === "sign") return text === "-" || text === "–" || text === "—";
  return kind === "word" && (isFigureWord("to", text.toLowerCase()) || isFigureWord("and", text.toLowerCase()));
}

function isCurrencyAt(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at).kind === "blank" ? at + 1 : at;
  const token = tokenAt(tokens, first);
  if (token.isSign("$")) return true;
  const next = tokenAt(tokens, first + 1);
  const isCut = token.kind === "word" && next.kind === "word" && next.isGluedTo(token);
  return !isCut && currencyOf(token.text) !== undefined;
}
