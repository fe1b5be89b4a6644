import { clauseAround } from "./clause.ts";
import type { NamedCredential } from "../model.ts";

/** Numbers the mentions that are alternatives of one another: "MD or DO", "RN/LPN", "LCSW, LPC or LMFT". */
export function linkAlternatives(named: readonly NamedCredential[], text: string): readonly NamedCredential[] {
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
    const link = last ? linkBetween(text, last, one) : null;
    if (link === null) close();
    else if (link === "or") hasOr = true;
    chain.push(linked.push(one) - 1);
  }
  close();
  return linked;
}

// A short stretch with nothing but joining words, and perhaps an adjective or two, holds the list together.
function linkBetween(text: string, last: NamedCredential, next: NamedCredential): "or" | "comma" | null {
  const between = text.slice(last.end, next.start);
  if (between.length > 60 || clauseAround(text, last).end < next.start) return null;
  if (/^\)?\s*,\s*$/.test(between)) return "comma";
  if (/\b(?:required|preferred|and|plus|with)\b|&/i.test(between) && !/\band\/or\b/i.test(between)) return null;
  return /(?:^|[\s,(])(?:or|oder)\b|^\s*\/\s*$|\band\/or\b/i.test(between) ? "or" : null;
}
