import {
  CAPITAL_A,
  CAPITAL_Z,
  DIGIT_0,
  DIGIT_9,
  FEED,
  LAST_OF_ASCII,
  RETURN,
  SMALL_A,
  SMALL_Z,
  SPACE,
  STAR,
  TAB,
} from "../units.ts";

/** A run of `*` or `_`, from which emphasis may be opened or closed. */
export interface Delimiter {
  readonly unit: number;
  /** What is left of the run; matching eats openers from their end and closers from their start. */
  start: number;
  end: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  alive: boolean;
}

/** Receives each matched pair: the marks at `open` and `close` (both `width` units long) disappear. */
export type OnEmphasis = (open: number, close: number, width: number) => void;

/** Matches the runs as CommonMark does: nearest opener first, two marks before one, the "rule of three" kept. */
export function matchEmphasis(runs: readonly Delimiter[], first: number, onEmphasis: OnEmphasis): void {
  const before: number[] = [];
  for (let i = first; i < runs.length; i++) before[i] = i - 1;
  const bottoms = new Map<number, number>();
  for (let i = first; i < runs.length; i++) {
    const closer = runs[i]!;
    if (!closer.alive || !closer.closes) continue;
    const kind = closer.unit * 8 + (closer.opens ? 4 : 0) + (closer.length % 3);
    while (closer.start < closer.end) {
      const o = openerFor(runs, before, i, Math.max(first, bottoms.get(kind) ?? first));
      if (o < 0) {
        bottoms.set(kind, i);
        break;
      }
      const opener = runs[o]!;
      const width = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
      opener.end -= width;
      onEmphasis(opener.end, closer.start, width);
      closer.start += width;
      before[i] = opener.start < opener.end ? o : before[o]!;
    }
  }
}

/** Index of the nearest run before `closer` that can open for it, -1 where there is none. */
function openerFor(runs: readonly Delimiter[], before: readonly number[], closer: number, bottom: number): number {
  const wanted = runs[closer]!;
  for (let o = before[closer]!; o >= bottom; o = before[o]!) {
    const run = runs[o]!;
    if (!run.alive || !run.opens || run.unit !== wanted.unit || run.start >= run.end) continue;
    const breaksRuleOfThree =
      (run.closes || wanted.opens) &&
      (run.length + wanted.length) % 3 === 0 &&
      (run.length % 3 !== 0 || wanted.length % 3 !== 0);
    if (!breaksRuleOfThree) return o;
  }
  return -1;
}

const ODD_SPACE = /\s/;
// A pattern with \p is costly to make: it is made where a line first needs it.
const oddPunctuation = (): RegExp => /[\p{P}\p{S}]/u;

/** Reads the run that starts at `start`; what stands around it decides whether it opens or closes. */
export function delimiterAt(text: string, start: number, from: number, to: number): Delimiter {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === unit) end++;
  const before = start > from ? text.charCodeAt(start - 1) : 32;
  const after = end < to ? text.charCodeAt(end) : 32;
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const markBefore = !spaceBefore && isPunctuation(before);
  const markAfter = !spaceAfter && isPunctuation(after);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const isStar = unit === STAR;
  return {
    unit,
    start,
    end,
    length: end - start,
    alive: true,
    opens: left && (isStar || !right || markBefore),
    closes: right && (isStar || !left || markAfter),
  };
}

function isSpace(unit: number): boolean {
  return (
    unit === SPACE ||
    unit === FEED ||
    unit === TAB ||
    unit === RETURN ||
    (unit > LAST_OF_ASCII && ODD_SPACE.test(String.fromCharCode(unit)))
  );
}

/** True for ASCII marks and for whatever Unicode calls punctuation or a symbol. */
export function isPunctuation(unit: number): boolean {
  if (unit <= LAST_OF_ASCII)
    return (
      (unit > SPACE && unit < DIGIT_0) ||
      (unit > DIGIT_9 && unit < CAPITAL_A) ||
      (unit > CAPITAL_Z && unit < SMALL_A) ||
      (unit > SMALL_Z && unit < LAST_OF_ASCII)
    );
  return oddPunctuation().test(String.fromCharCode(unit));
}
