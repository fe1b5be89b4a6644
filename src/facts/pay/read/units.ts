import { isFigureWord, unitOf, type PayUnit } from "../../../tables/figures.ts";
import { tokenAt, type Token } from "./lexer.ts";
import { phraseEnd } from "./phrases.ts";

/** What stands right behind an amount: a "+", and the period or piece that it is paid for. */
export interface Unit {
  readonly isOpen: boolean;
  readonly unit: PayUnit | null;
  /** The offset where both end. */
  readonly unitEnd: number;
}

/** Where a unit ends, as a place in the tokens. */
interface Found {
  readonly unit: PayUnit;
  readonly end: number;
}

/**
 * ["+"] [unit] ["+"]: "/hr", "per hour+", "an hour", "gross/year"; "$50,000 annually" and "p.a." only behind what is
 * surely money.
 */
export function unitBehind(tokens: readonly Token[], end: number, isMoney: boolean): Unit {
  const from = plusEnd(tokens, end);
  const found = unitAt(tokens, afterMarks(tokens, from)) ?? (isMoney ? unitAlone(tokens, from) : null);
  if (!found) return { isOpen: from > end, unit: null, unitEnd: tokenAt(tokens, from - 1).end };
  const hasPlusBehind = tokenAt(tokens, found.end).isSign("+");
  return {
    isOpen: from > end || hasPlusBehind,
    unit: found.unit,
    unitEnd: tokenAt(tokens, hasPlusBehind ? found.end : found.end - 1).end,
  };
}

// "$30+", "$30 + DOE"; in "$30 + $5" and "$30 + bonus" it adds something.
function plusEnd(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).isSign("+")) return at + 1;
  if (tokenAt(tokens, at).kind !== "blank" || !tokenAt(tokens, at + 1).isSign("+")) return at;
  const next = tokenAt(tokens, at + 2).kind === "blank" ? at + 3 : at + 2;
  const { kind, text } = tokenAt(tokens, next);
  return kind === "number" || kind === "word" || "$£€".includes(text || " ") ? at : at + 2;
}

/** Passes blanks, and marks that close what is before. */
function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3 && isMark(tokenAt(tokens, at))) at++;
  return at;
}

function isMark({ kind, text }: Token): boolean {
  return kind === "blank" || text === ")" || text === "*" || text === "_";
}

function unitAt(tokens: readonly Token[], at: number): Found | null {
  const lead = perEnd(tokens, at, BETWEEN) ?? phraseEnd(tokens, at, "article");
  return lead === null ? null : unitBehindLead(tokens, lead);
}

/** So many words of eight letters, or one of sixteen, may stand before "per": "gross per hour", "USD net / month". */
const BETWEEN = 2;
const LETTERS = 8;

/** Where "/" or "per" ends, behind a few words and a tax: "net + VAT / month". */
function perEnd(tokens: readonly Token[], at: number, between: number): number | null {
  const token = tokenAt(tokens, at);
  if (token.isSign("/")) return at + 1;
  if (token.isSign("+")) return perBehindTax(tokens, at);
  if (token.kind !== "word") return null;
  const per = phraseEnd(tokens, at, "per");
  if (per !== null) return per;
  const left = between - Math.ceil(token.text.length / LETTERS);
  if (token.text.length < 2 || left < 0) return null;
  const isAbbreviated = tokenAt(tokens, at + 1).isSign(".") && tokenAt(tokens, at + 2).isSign("/");
  const isParted = tokenAt(tokens, at + 1).kind === "blank";
  return perEnd(tokens, isAbbreviated || isParted ? at + 2 : at + 1, left);
}

function perBehindTax(tokens: readonly Token[], plus: number): number | null {
  const tax = tokenAt(tokens, plus + 1).kind === "blank" ? plus + 2 : plus + 1;
  if (!/^[A-Za-z]{2,4}$/.test(tokenAt(tokens, tax).text)) return null;
  const next = tokenAt(tokens, tax + 1).kind === "blank" ? tax + 2 : tax + 1;
  return tokenAt(tokens, next).isSign("/") ? next + 1 : phraseEnd(tokens, next, "per");
}

/** The longest unit of up to three words; failing that, the one behind a first word: "/ successful visit". */
function unitBehindLead(tokens: readonly Token[], lead: number): Found | null {
  let first = lead;
  while (first - lead < 2 && isGlue(tokenAt(tokens, first))) first++;
  const ends = wordEnds(tokens, first);
  for (const end of ends.toReversed()) {
    const unit = unitOf(phraseOf(tokens, first, end));
    if (unit) return { unit, end };
  }
  const [firstEnd, secondEnd] = ends;
  const unit =
    firstEnd !== undefined && secondEnd !== undefined ? unitOf(tokenAt(tokens, secondEnd - 1).text) : undefined;
  return unit ? { unit, end: secondEnd! } : null;
}

// "de l'heure", "p/h".
function isGlue({ kind, text }: Token): boolean {
  return kind === "blank" || text === "/" || text === "'" || text === "’";
}

/** Where each of up to three words ends that blanks, hyphens or nothing part: "two weeks", "wRVU". */
function wordEnds(tokens: readonly Token[], first: number): number[] {
  const ends: number[] = [];
  for (let i = first; ends.length < 3 && tokenAt(tokens, i).kind === "word";) {
    ends.push(++i);
    if (tokenAt(tokens, i).kind === "blank" || tokenAt(tokens, i).isSign("-")) i++;
  }
  return ends;
}

function phraseOf(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ kind, text }) => (kind === "word" ? text : " "))
    .join("");
}

/** "$50,000 annually", "£30k p.a.", "$20 hour," */
function unitAlone(tokens: readonly Token[], from: number): Found | null {
  const first = tokenAt(tokens, from).kind === "blank" ? from + 1 : from;
  const word = tokenAt(tokens, first).text.toLowerCase();
  const abbreviation = abbreviationAt(tokens, first);
  if (abbreviation) return abbreviation;
  if (!isFigureWord("alone", word) && !(isFigureWord("atEnd", word) && endsThought(tokens, first + 1))) return null;
  const unit = unitOf(word);
  return unit ? { unit, end: first + 1 } : null;
}

// "p.a.", "p/h", "ph".
function abbreviationAt(tokens: readonly Token[], first: number): Found | null {
  let letters = "";
  let end = first;
  while (letters.length < 3 && isOfAbbreviation(tokenAt(tokens, end))) {
    const { kind, text } = tokenAt(tokens, end++);
    if (kind === "word") letters += text.toLowerCase();
  }
  const unit = isFigureWord("abbreviated", letters) ? unitOf(letters) : undefined;
  return unit ? { unit, end } : null;
}

function isOfAbbreviation({ kind, text }: Token): boolean {
  return (kind === "word" && text.length <= 2) || text === "." || text === "/";
}

function endsThought(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (tokenAt(tokens, i).kind === "blank") if (tokenAt(tokens, i++).text === "\n") return true;
  const { kind, text } = tokenAt(tokens, i);
  return kind === "end" || ".,;)|".includes(text);
}
