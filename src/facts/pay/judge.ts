import type { Figures } from "./figures.ts";
import type { MoneyKind } from "./model.ts";
import { namesMoney, type MoneyWord, type PayHit, type PayText } from "./read.ts";

/** The stretch of text whose words may speak of one figure: its sentence, up to its neighbours. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Where the words about each figure begin and end. */
export function clausesOf(text: string, figures: readonly Figures[]): Clause[] {
  return figures.map((figure, i) => ({
    start: sentenceStart(text, figure.start, figures[i - 1]?.end ?? 0),
    end: sentenceEnd(text, figure.end, figures[i + 1]?.start ?? text.length),
  }));
}

/** What the figure before was taken for, while its sentence goes on. */
export interface Before {
  readonly kind: MoneyKind | null;
  readonly figures: Figures;
}

/**
 * `pay`, a kind of other money ("sign-on", …), `foreign` for money that is nobody's pay, `null` where nothing tells.
 */
export function kindOfMoney(
  read: PayText,
  figures: Figures,
  clause: Clause,
  previous: Before | null,
): MoneyKind | null {
  const { text } = read.text;
  const before = lastBefore(read.hits, clause.start, figures.start);
  const behind = firstBehind(read.hits, figures.end, clause.end, text);
  const gapBefore = before ? text.slice(before.end, figures.start).replace(/\+\s*$/, "") : "";
  const gapBehind = behind ? text.slice(figures.end, behind.start) : "";
  const isInPayField = before === null && read.from === "field" && figures.start <= 24;
  const isNamedBefore =
    isInPayField || (before?.term.id === "pay" && gapBefore.length <= 40 && !PARTED.test(gapBefore));
  const isTimed = figures.unit !== null && figures.unit !== "piece";

  const isLarge = figures.low.scale >= 1e6 || (figures.high?.scale ?? 1) >= 1e6;
  if (isLarge && !isNamedBefore) return behind && behind.term.id !== "pay" ? behind.term.id : "foreign";
  // "Pay range:" alone, and behind it "$21 - $26 Night differential - $5".
  if (
    behind?.term.id === "shift-differential" &&
    read.under.money === "pay" &&
    figures.high !== null &&
    figures.start <= 3
  )
    return "pay";
  if (behind && behind.term.id !== "pay" && gapBehind.length <= 14 && !PARTED.test(gapBehind)) {
    if (!(isNamedBefore && (isTimed || figures.high !== null))) return behind.term.id;
  }
  if (before && before.term.id !== "pay" && gapBefore.length <= 44 && !PARTED.test(gapBefore)) {
    // "Hourly + tips: $25-$40/hr" is what the hour brings in all.
    if (before.term.id === "tips" && isTimed && /^:\s*$/.test(gapBefore)) return "pay";
    if (!(figures.high && isTimed && gapBefore.length > 14 && before.term.id !== "foreign")) return before.term.id;
  }
  if (before?.term.id === "pay") return "pay";
  const goesOn =
    before === null &&
    previous !== null &&
    previous.figures.unit === figures.unit &&
    clause.start === previous.figures.end;
  if (goesOn && previous.kind && previous.kind !== "pay" && !(behind?.term.id === "pay")) return previous.kind;
  if (behind && !PARTED.test(gapBehind)) {
    if (behind.term.id === "pay") return "pay";
    if (gapBehind.length <= 60 && !isTimed) return behind.term.id;
  }
  if (read.from === "title") return "pay";
  if (read.under.money === "pay") return "pay";
  if (isTimed && isWageOf(figures)) return "pay";
  if (read.hits.some(({ term, start }) => term.kind === "pay-beside" && start >= figures.end && start < clause.end))
    return "pay";
  if (before) return before.term.id;
  if (read.under.money) return read.under.money;
  return looksLikePay(read, figures, clause) ? "pay" : null;
}

const PARTED = /[,;|(+]|\bplus\b|\bandor\b|\bas well as\b|\n/i;

function lastBefore(hits: readonly PayHit[], start: number, end: number): MoneyWord | null {
  let last: MoneyWord | null = null;
  for (const hit of hits) {
    if (hit.start >= end) break;
    if (hit.start >= start && hit.end <= end && namesMoney(hit) && hit.term.id !== "foreign-behind") last = hit;
  }
  return last;
}

function firstBehind(hits: readonly PayHit[], start: number, end: number, text: string): MoneyWord | null {
  for (const hit of hits) {
    if (hit.start >= end) return null;
    if (hit.start < start || !namesMoney(hit)) continue;
    // "sales" names the money only where it stands right behind.
    if (hit.term.id === "foreign-behind" && (hit.start - start > 24 || PARTED.test(text.slice(start, hit.start))))
      continue;
    return hit;
  }
  return null;
}

// "$22/hour" is pay by itself; "$10 a month" is not.
function isWageOf({ unit, low, high, currency }: Figures): boolean {
  if (currency === null && high === null) return false;
  const value = (high ?? low).value;
  if (unit === "year") return value >= 15_000 && value <= 2_000_000;
  if (unit === "month") return value >= 1_000;
  if (unit === "week") return value >= 300;
  return unit === "visit" ? value >= 20 : value >= 7;
}

/** Signs that job boards put before the pay. */
const MONEY_SIGNS = /[💰💸💵💴💶💷💲🤑]/u;

// Nothing names the money. A line that holds little else, and a closed range of a believable size, are pay all the
// same.
function looksLikePay({ text: { text }, hits }: PayText, figures: Figures, clause: Clause): boolean {
  if (figures.currency === null) return false;
  if (MONEY_SIGNS.test(text.slice(Math.max(0, figures.start - 8), figures.start))) return true;
  if (clause.start === 0 && clause.end >= text.length) {
    const known = hits
      .filter(({ term }) => term.kind === "pay-open" || term.kind === "pay-beside")
      .map(({ start, end }) => text.slice(start, end))
      .join("");
    const around = text.slice(0, figures.start) + text.slice(figures.end);
    if (
      around.replace(/[^\p{L}]/gu, "").length <=
      known.replace(/[^\p{L}]/gu, "").length + (figures.low.value >= 20_000 ? 12 : 4)
    )
      return true;
  }
  return (
    figures.high !== null &&
    figures.low.scale < 1e6 &&
    figures.low.value >= 15_000 &&
    figures.high.value <= figures.low.value * 4
  );
}

function sentenceStart(text: string, from: number, floor: number): number {
  for (let i = from - 1; i >= floor; i--) if (isBreak(text, i)) return i + 1;
  return floor;
}

function sentenceEnd(text: string, from: number, ceiling: number): number {
  for (let i = from; i < ceiling; i++) if (isBreak(text, i)) return i;
  return ceiling;
}

function isBreak(text: string, i: number): boolean {
  const unit = text[i]!;
  if (unit === ";" || unit === "•" || unit === "|" || unit === "!") return true;
  if (unit === "\n") return text[i + 1] === "\n" || text[i + 1] === "-" || text[i + 1] === "*" || isEndOfLine(text, i);
  if (unit !== "." && unit !== "?") return false;
  if (
    /(?:^|[\s,:(])\d{1,2}$/.test(text.slice(Math.max(0, i - 3), i)) &&
    /[,:(]\s*\d{1,2}$|^\s*\d{1,2}$/.test(text.slice(Math.max(0, i - 6), i))
  )
    return false;
  const next = text.charCodeAt(i + 1);
  const isBlank = next === 32 || next === 10 || next === 160;
  if (!isBlank) return false;
  const after = text.charCodeAt(i + 2);
  return !(after >= 97 && after <= 122);
}

// A hard-wrapped sentence goes on below: its line is long and the next one does not begin like a label.
function isEndOfLine(text: string, i: number): boolean {
  const start = text.lastIndexOf("\n", i - 1) + 1;
  if (i - start < 40) return true;
  const end = text.indexOf("\n", i + 1);
  return /^[\s•*-]*[A-Z][\w /&-]{2,30}:/.test(text.slice(i + 1, end < 0 ? text.length : end));
}
