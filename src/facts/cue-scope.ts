import type { Cue } from "../tables/lexicon.ts";

/** True where a cue speaks of what stands behind it. */
export function speaksForward({ direction }: Cue): boolean {
  return direction !== "backward";
}

/** True where a cue speaks of what stands before it. */
export function speaksBackward({ direction }: Cue): boolean {
  return direction !== "forward";
}

/** True where what lies between a cue and a figure or a word is within its reach, and nothing there ends what it says. */
export function speaksAcross({ reach, ends }: Cue, between: string): boolean {
  return (reach === undefined || between.length <= reach) && (ends === undefined || !isEnded(between, ends));
}

/** True where one of these words or signs stands in a text. Words count whole, in any letters. */
export function isEnded(between: string, ends: readonly string[]): boolean {
  let pattern = patterns.get(ends);
  if (!pattern) patterns.set(ends, (pattern = patternOf(ends)));
  return pattern.test(between);
}

// One pattern for each list of the knowledge.
const patterns = new WeakMap<readonly string[], RegExp>();

function patternOf(ends: readonly string[]): RegExp {
  const parts = ends.map((end) => {
    const plain = end.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return /^\w/.test(end) ? `\\b${plain}\\b` : plain;
  });
  return new RegExp(parts.join("|"), "i");
}
