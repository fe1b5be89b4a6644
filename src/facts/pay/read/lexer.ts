import { isBlank, isCapital, isDigit, isLetter } from "./letters.ts";
import { numberEnd } from "./numbers.ts";

/** `end`: nothing that is near a figure; it stands before the first token, behind the last, and where text is left out. */
type TokenKind = "number" | "word" | "blank" | "sign" | "end";

/** A piece of a text near a figure. Blanks and signs are of one unit each. */
export class Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The text that it is cut from. */
  readonly source: string;

  constructor(kind: TokenKind, source: string, start: number, end: number) {
    this.kind = kind;
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** True for this sign. */
  isSign(sign: string): boolean {
    return this.kind === "sign" && this.source[this.start] === sign;
  }

  /** True where it begins right where the one before ends. */
  isGluedTo(before: Token): boolean {
    return this.start === before.end && this.kind !== "end" && before.kind !== "end";
  }
}

const NOWHERE = new Token("end", "", -1, -1);

/**
 * So far before and behind a number a text is cut into tokens: a unit stands nearer than the one, the name of an end of
 * a range nearer than the other, and what is between two ends nearer than both together.
 */
const BEFORE = 28;
const BEHIND = 44;

/** The tokens around the numbers of a text, in their order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [NOWHERE];
  let at = 0;
  for (;;) {
    DIGIT.lastIndex = at;
    if (!DIGIT.test(text)) break;
    const digit = DIGIT.lastIndex - 1;
    const start = wordStart(text, Math.max(at, digit - BEFORE), at);
    if (start > at) tokens.push(NOWHERE);
    at = addTokens(text, start, digit, tokens);
  }
  tokens.push(NOWHERE);
  return tokens;
}

const DIGIT = /\d/g;

/** The token at a place in the list, also where the list has none. */
export function tokenAt(tokens: readonly Token[], i: number): Token {
  return i >= 0 && i < tokens.length ? tokens[i]! : NOWHERE;
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
  if (isLetter(text, start)) return new Token("word", text, start, wordEnd(text, start));
  if (isDigit(text, start)) return new Token("number", text, start, numberEnd(text, start));
  return new Token(isBlank(text, start) ? "blank" : "sign", text, start, start + 1);
}

// A lost line break glues words: "SalaryUSD 18.75 Per HourCareer level" are words as written with it.
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  let isInCapitals = isCapital(text, start);
  while (isLetter(text, end)) {
    const isCapitalNow = isCapital(text, end);
    if (isCapitalNow && !isInCapitals) break;
    isInCapitals = isCapitalNow;
    end++;
  }
  return end;
}
