import { isFigureWord } from "../../../tables/figures.ts";
import type { Amount } from "./amounts.ts";
import { tokenAt, type Token } from "./lexer.ts";
import { phraseEnd, phraseStart } from "./phrases.ts";

// How two amounts are put as one range:
//   low  "-" | "to"           [the highest [of]] | [up to]   high
//   "between" [about]  low    "and"                          high
//   lowest  low    [middle amount]    highest                high

/** So far apart the two ends may stand. */
const REACH = 72;
/** So far from an amount the names of its ends may stand. */
const LOWEST_REACH = 16;
const MIDDLE_REACH = 12;
const HIGHEST_REACH = 14;
const PAY_REACH = 6;
/** So far apart a middle may stand from the lowest pay: "Minimum $40,000, midpoint $50,000, maximum $60,000". */
const REACH_OF_MIDDLE = 48;

/** True where two amounts are the ends of one range; `last` is the one right before the second, the middle or the first. */
export function joinsTo(tokens: readonly Token[], low: Amount, last: Amount, next: Amount): boolean {
  if (next.start - last.end > REACH) return false;
  const gap = between(tokens, last.unitEnd, next);
  if (isDash(gap) || (last.unitEnd > last.end && isDash(between(tokens, last.end, next)))) return true;
  if (isAnd(gap)) return isBetween(tokens, low);
  return (isLowest(tokens, low) || (low.start <= 2 && namesHighestPay(gap))) && namesHighest(gap);
}

/** True where the second amount is the middle of a range that the first begins: it is passed over. */
export function isMiddle(tokens: readonly Token[], low: Amount, next: Amount | undefined): boolean {
  if (next === undefined || next.start - low.end >= REACH_OF_MIDDLE || !isLowest(tokens, low)) return false;
  return wordsIn(between(tokens, low.unitEnd, next)).some(
    ({ gap, at }) =>
      phraseEnd(gap, at, "middle") !== null && unitsBehind(gap, phraseEnd(gap, at, "middle")!) <= MIDDLE_REACH,
  );
}

/** The tokens between an amount and the next, without the first remark in parentheses: "$40.20 (entry level) - $60.30". */
function between(tokens: readonly Token[], from: number, next: Amount): readonly Token[] {
  const gap: Token[] = [];
  for (let i = next.firstToken - 1; tokenAt(tokens, i).start >= from; i--) gap.push(tokens[i]!);
  return withoutRemark(gap.reverse());
}

function withoutRemark(gap: readonly Token[]): readonly Token[] {
  const open = gap.findIndex((token) => token.isSign("("));
  const close = gap.findIndex((token, i) => i > open && token.isSign(")"));
  const hasNumber = gap.slice(open, close).some(({ kind }) => kind === "number");
  return open < 0 || close < 0 || hasNumber ? gap : [...gap.slice(0, open), ...gap.slice(close + 1)];
}

/** The tokens that say something: without blanks, and marks that close or weigh what is beside them. */
function telling(gap: readonly Token[]): readonly Token[] {
  return gap.filter(({ kind, text }) => kind !== "blank" && !"*_()[].".includes(text));
}

const DASHES = "-–—―−‐‑~〜→";

// "$38 - $52", "from $38 up to $52", "$38 to a maximum of $52".
function isDash(gap: readonly Token[]): boolean {
  const said = telling(gap);
  let dashes = 0;
  while (dashes < 3 && tokenAt(said, dashes).kind === "sign" && DASHES.includes(said[dashes]!.text)) dashes++;
  const behind = dashes > 0 ? dashes : phraseEnd(said, 0, "to");
  if (behind === null) return false;
  if (behind === said.length || phraseEnd(said, behind, "to") === said.length) return true;
  const article = /^(?:a|the)$/i.test(tokenAt(said, behind).text) ? behind + 1 : behind;
  const highest = phraseEnd(said, article, "highest");
  return highest !== null && said.slice(highest).every(({ text }) => /^(?:of|:)$/i.test(text));
}

function isAnd(gap: readonly Token[]): boolean {
  const said = telling(gap);
  return said.length === 1 && isFigureWord("and", said[0]!.text.toLowerCase());
}

// "between approximately $176,000 and", "Range: $20 and".
function isBetween(tokens: readonly Token[], low: Amount): boolean {
  let end = tellingEnd(tokens, low.firstToken);
  const about = phraseStart(tokens, end, "about");
  if (about !== null) end = tellingEnd(tokens, about);
  if (tokenAt(tokens, end - 1).isSign(":")) end--;
  return phraseStart(tokens, end, "between") !== null;
}

function tellingEnd(tokens: readonly Token[], before: number): number {
  let end = before;
  while (tokenAt(tokens, end - 1).kind === "blank" || "*_".includes(tokenAt(tokens, end - 1).text || " ")) end--;
  return end;
}

/** True where the name of the lowest pay stands before an amount. */
function isLowest(tokens: readonly Token[], { firstToken, start }: Amount): boolean {
  for (let end = firstToken; start - tokenAt(tokens, end - 1).end <= LOWEST_REACH; end--) {
    const { kind } = tokenAt(tokens, end - 1);
    if (kind === "number" || kind === "end") return false;
    if (phraseStart(tokens, end, "lowest") !== null) return true;
  }
  return false;
}

// ", maximum of $60,000": the name stands not far from either amount.
function namesHighest(gap: readonly Token[]): boolean {
  if (gap.some(({ kind, text }) => kind === "number" || "$£€".includes(text))) return false;
  return wordsIn(gap).some(({ gap: tokens, at }) => {
    const end = phraseEnd(tokens, at, "highest");
    return end !== null && unitsBefore(tokens, at) <= LOWEST_REACH && unitsBehind(tokens, end) <= HIGHEST_REACH;
  });
}

// "Salary min:" is a label of its own, and behind it stands "52,000 Salary max: 61,000".
function namesHighestPay(gap: readonly Token[]): boolean {
  const said = telling(gap);
  return said.some(({ start }, i) => {
    const pay = start - gap[0]!.start <= PAY_REACH ? phraseEnd(said, i, "ofPay") : null;
    return pay !== null && phraseEnd(said, phraseEnd(said, pay, "between") ?? pay, "highest") !== null;
  });
}

interface WordIn {
  readonly gap: readonly Token[];
  readonly at: number;
}

function wordsIn(gap: readonly Token[]): WordIn[] {
  return gap.flatMap(({ kind }, at) => (kind === "word" ? [{ gap, at }] : []));
}

function unitsBefore(gap: readonly Token[], at: number): number {
  return gap[at]!.start - gap[0]!.start;
}

function unitsBehind(gap: readonly Token[], end: number): number {
  return gap.at(-1)!.end - gap[end - 1]!.end;
}
