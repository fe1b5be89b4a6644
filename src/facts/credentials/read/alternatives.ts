import { clauseAround } from "./clause.ts";
import { cueIn, type CuedText } from "./cues.ts";
import type { NamedCredential } from "../model.ts";

/** Numbers the mentions that are alternatives of one another: "MD or DO", "RN/LPN", "LCSW, LPC or LMFT". */
export function linkAlternatives(named: readonly NamedCredential[], annotated: CuedText): readonly NamedCredential[] {
  if (named.length < 2) return named;
  const linked: NamedCredential[] = [];
  let chain: number[] = [];
  let hasOr = false;
  let group = 0;
  const close = (): void => {
    if (hasOr && chain.length > 1) for (const i of chain) linked[i] = { ...linked[i]!, group };
    if (hasOr) group++;
    chain = [];
    hasOr = false;
  };
  for (const one of named) {
    const last = linked.at(-1);
    const link = last ? linkBetween(annotated, last, one) : null;
    if (link === null) close();
    else if (link === "or") hasOr = true;
    chain.push(linked.push(one) - 1);
  }
  close();
  return linked;
}

// A short stretch with nothing but joining words, and perhaps an adjective or two, holds the list together.
function linkBetween(annotated: CuedText, last: NamedCredential, next: NamedCredential): "or" | "comma" | null {
  const { text } = annotated;
  const between = text.slice(last.end, next.start);
  if (between.length > 60 || clauseAround(text, last).end < next.start) return null;
  if (/^\)?\s*,\s*$/.test(between)) return "comma";
  const isParted = cueIn(annotated, "parts", { start: last.end, end: next.start }) !== undefined;
  if (isParted && !/\band\/or\b/i.test(between)) return null;
  return /(?:^|[\s,(])(?:or|oder)\b|^\s*\/\s*$|\band\/or\b/i.test(between) ? "or" : null;
}
