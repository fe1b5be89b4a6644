import { isBlank, isCapital, isDigit, isLetter } from "./letters.ts";
import { numberEnd } from "./numbers.ts";

/** A piece of a text near a figure. Blanks and signs are of one unit each. */
export interface Token {
  /** `end`: nothing that is near a figure; it stands before the first token, behind the last, and where text is left out. */
  readonly kind: "number" | "word" | "blank" | "sign" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** So far before and behind a number a text is cut into tokens; no grammar looks further. */
const BEFORE = 32;
const BEHIND = 96;

const NOWHERE: Token = { kind: "end", text: "", start: -1, end: -1 };

/** The tokens around the numbers of a text, in their order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [NOWHERE];
  let at = 0;
  for (;;) {
    DIGIT.lastIndex = at;
    const digit = DIGIT.exec(text);
    if (!digit) break;
    const start = wordStart(text, Math.max(at, digit.index - BEFORE), at);
    if (start > at) tokens.push(NOWHERE);
    at = addTokens(text, start, digit.index, tokens);
  }
  tokens.push(NOWHERE);
  return tokens;
}

const DIGIT = /\d/g;

/** The token at a place in the list, also where the list has none. */
export function tokenAt(tokens: readonly Token[], i: number): Token {
  return tokens[i] ?? NOWHERE;
}

/** True where a token is this sign. */
export function isSign(token: Token, sign: string): boolean {
  return token.kind === "sign" && token.text === sign;
}

/** True where a token begins right where the one before ends. */
export function isGlued(token: Token, before: Token): boolean {
  return token.start === before.end && token.kind !== "end" && before.kind !== "end";
}

function wordStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && isLetter(text, start - 1)) start--;
  return start;
}

/** Adds tokens until no number is near; the answer is where they end. */
function addTokens(text: string, from: number, firstDigit: number, tokens: Token[]): number {
  let limit = firstDigit + BEHIND;
  let at = from;
  while (at < text.length && at < limit) {
    const token = nextToken(text, at);
    if (token.kind === "number") limit = token.end + BEHIND;
    tokens.push(token);
    at = token.end;
  }
  return at;
}

function nextToken(text: string, start: number): Token {
  if (isDigit(text, start)) return token("number", text, start, numberEnd(text, start));
  if (isLetter(text, start)) return token("word", text, start, wordEnd(text, start));
  return token(isBlank(text, start) ? "blank" : "sign", text, start, start + 1);
}

// A lost line break glues words: "SalaryUSD 18.75 Per HourCareer level" are words as written with it.
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text, end) && !(isCapital(text, end) && !isCapital(text, end - 1))) end++;
  return end;
}

function token(kind: Token["kind"], text: string, start: number, end: number): Token {
  return { kind, text: text.slice(start, end), start, end };
}
