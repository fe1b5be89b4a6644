import type { TermIds } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import type { Figures } from "./read/figures.ts";
import type { Clause } from "./clause.ts";
import type { PayShape } from "./model.ts";
import type { PayText } from "./pay-text.ts";

/** How figures are bounded, with the lowest and highest as printed. */
export interface Bounds {
  readonly shape: PayShape;
  readonly min: number | null;
  readonly max: number | null;
}

/** Reads the shape from the figures and the words that bound them. */
export function boundsOf(read: PayText, figures: Figures, clause: Clause): Bounds {
  const { low, high } = figures;
  const isOpen = figures.isOpen || hasPlusBeside(read, figures);
  if (high) {
    if (isOpen || hasOpenBehind(read, figures, "above-after", clause))
      return { shape: "open-above", min: low.value, max: high.value };
    return low.value === high.value ? exact(low.value) : { shape: "range", min: low.value, max: high.value };
  }
  if (isOpen) return { shape: "open-above", min: low.value, max: null };
  const side = openSide(read, figures, clause);
  if (side === "above") return { shape: "open-above", min: low.value, max: null };
  if (side === "below") return { shape: "open-below", min: null, max: low.value };
  return exact(low.value);
}

/** Words beside the figures that change what they promise, in lower case. */
export function wordsBeside(read: PayText, figures: Figures, clause: Clause): string[] {
  const words = read.hits
    .filter(
      (hit) =>
        hit.start >= clause.start &&
        hit.end <= clause.end &&
        (hit.term.kind === "pay-beside" || bounds(read, hit, figures)),
    )
    .map(({ start, end }) => read.text.text.slice(start, end).toLowerCase());
  if (figures.isOpen) words.push("+");
  return [...new Set(words)];
}

// "$50.00 +DOE": the plus belongs to the figure, since no other money follows it.
function hasPlusBeside({ text, hits }: PayText, figures: Figures): boolean {
  const plus = /^\s?\+\s?/.exec(text.text.slice(figures.end, figures.end + 4));
  return (
    plus !== null &&
    hits.some(({ term, start }) => term.kind === "pay-beside" && start === figures.end + plus[0].length)
  );
}

function exact(value: number): Bounds {
  return { shape: "exact", min: value, max: value };
}

function openSide(read: PayText, figures: Figures, clause: Clause): "above" | "below" | null {
  for (let i = read.hits.length - 1; i >= 0; i--) {
    const hit = read.hits[i]!;
    const { term } = hit;
    if (term.kind !== "pay-open" || hit.start < clause.start || hit.end > figures.start) continue;
    if (term.id !== "above-before" && term.id !== "below-before") continue;
    if (standsBefore(read, hit, figures)) return term.id === "above-before" ? "above" : "below";
  }
  if (hasOpenBehind(read, figures, "above-after", clause)) return "above";
  return hasOpenBehind(read, figures, "below-after", clause) ? "below" : null;
}

function hasOpenBehind(read: PayText, figures: Figures, role: TermIds["pay-open"], clause: Clause): boolean {
  const { end: amountEnd } = figures.high ?? figures.low;
  // "$30,000 and up per year": the words stand between the amount and its unit.
  const isBetween = (hit: Hit) => hit.start >= amountEnd && hit.end <= figures.end;
  return read.hits.some(
    (hit) =>
      hit.term.kind === "pay-open" &&
      hit.term.id === role &&
      !goesOn(read, hit) &&
      (isBetween(hit) || (hit.start >= figures.end && hit.start < clause.end && standsBehind(read, hit, figures))),
  );
}

// "£25,000 + up to 10% bonus": the words begin the next thing that is offered.
function goesOn({ text }: PayText, { end }: Hit): boolean {
  return /^\sto\b/.test(text.text.slice(end, end + 4));
}

function bounds(read: PayText, hit: Hit, figures: Figures): boolean {
  return (
    hit.term.kind === "pay-open" &&
    (hit.end <= figures.start
      ? standsBefore(read, hit, figures)
      : hit.start >= figures.end && standsBehind(read, hit, figures))
  );
}

// "starting salary of a ward clerk is $41,000": only words that carry no new thought may stand between.
function standsBefore({ text }: PayText, hit: Hit, figures: Figures): boolean {
  const gap = text.text.slice(hit.end, figures.start);
  return gap.length <= 64 && !/[,;()\n]|\b(?:and|or|to|with|experience)\b/i.test(gap);
}

function standsBehind({ text }: PayText, hit: Hit, figures: Figures): boolean {
  return /^[\s\u00a0)*]*(?:an hour|a year|per \w+|\/\w+)?[\s\u00a0)*,]*$/i.test(
    text.text.slice(figures.end, hit.start),
  );
}
