import type { Hit } from "../../tables/lexicon.ts";
import type { Figures } from "./read/figures.ts";
import type { Clause } from "./clause.ts";
import { speaksAcross, speaksBackward, speaksForward } from "../cue-scope.ts";
import type { PayShape } from "./model.ts";
import type { PayHit, PayText } from "./pay-text.ts";

/** How figures are bounded, with the lowest and highest as printed. */
export interface Bounds {
  readonly shape: PayShape;
  readonly min: number | null;
  readonly max: number | null;
}

/** Reads the shape from the figures and the words that bound them. */
export function boundsOf(read: PayText, figures: Figures, clause: Clause): Bounds {
  const { low, high } = figures;
  const open = openEnd(read, figures, clause);
  if (open === "above") return { shape: "open-above", min: low.value, max: high?.value ?? null };
  if (open === "below") return { shape: "open-below", min: null, max: low.value };
  const max = high?.value ?? low.value;
  return { shape: low.value === max ? "exact" : "range", min: low.value, max };
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

/** Words that leave one end of a figure open. */
type OpenHit = Hit<"pay-open">;

function isOpenHit(hit: PayHit): hit is OpenHit {
  return hit.term.kind === "pay-open";
}

function openEnd(read: PayText, figures: Figures, clause: Clause): OpenHit["term"]["id"] | null {
  if (figures.isOpen || hasPlusBeside(read, figures)) return "above";
  // "Up to $60,000 - $70,000" has both of its ends; "$60,000 - $70,000 and up" has not.
  if (figures.high) return hasOpenBehind(read, figures, "above", clause) ? "above" : null;
  const before = read.hits
    .filter(isOpenHit)
    .findLast((hit) => hit.start >= clause.start && speaksOfNext(read, hit, figures));
  if (before) return before.term.id;
  if (hasOpenBehind(read, figures, "above", clause)) return "above";
  return hasOpenBehind(read, figures, "below", clause) ? "below" : null;
}

function hasOpenBehind(read: PayText, figures: Figures, end: OpenHit["term"]["id"], clause: Clause): boolean {
  const { end: amountEnd } = figures.high ?? figures.low;
  // "$30,000 and up per year": the words stand between the amount and its unit.
  const isBetween = (hit: OpenHit) => hit.start >= amountEnd && hit.end <= figures.end;
  return read.hits.some(
    (hit) =>
      isOpenHit(hit) &&
      hit.term.id === end &&
      speaksBackward(hit.term) &&
      !goesOn(read, hit) &&
      (isBetween(hit) || (hit.start < clause.end && standsRightBehind(read, hit, figures))),
  );
}

// "£25,000 + up to 10% bonus": the words begin the next thing that is offered.
function goesOn({ text }: PayText, { end }: Hit): boolean {
  return /^\sto\b/.test(text.text.slice(end, end + 4));
}

function bounds(read: PayText, hit: PayHit, figures: Figures): boolean {
  return isOpenHit(hit) && (speaksOfNext(read, hit, figures) || standsRightBehind(read, hit, figures));
}

// "starting salary of a ward clerk is $41,000": only words that carry no new thought may stand between.
function speaksOfNext({ text }: PayText, { term, end }: OpenHit, figures: Figures): boolean {
  return speaksForward(term) && end <= figures.start && speaksAcross(term, text.text.slice(end, figures.start));
}

function standsRightBehind({ text }: PayText, { term, start }: OpenHit, figures: Figures): boolean {
  return (
    speaksBackward(term) &&
    start >= figures.end &&
    /^[\s\u00a0)*]*(?:per \w+|\/\w+)?[\s\u00a0)*,]*$/i.test(text.text.slice(figures.end, start))
  );
}

/** True beside words like "pro rata", "0.6 FTE" and "on-target earnings": the figure is not full-time base pay. */
export function isOfPart({ hits }: PayText, clause: Clause): boolean {
  return hits.some(
    ({ term, start, end }) =>
      term.kind === "pay-beside" && term.id === "part" && start >= clause.start && end <= clause.end,
  );
}
