import type { Cue } from "../tables/lexicon.ts";
import type { TextSpan } from "../text/index.ts";

/** True where a cue that stands at one stretch of a text speaks of what stands at another. */
export function reaches(cue: Cue, at: TextSpan, subject: TextSpan, text: string): boolean {
  const isAhead = at.end <= subject.start;
  if (!isAhead && at.start < subject.end) return false;
  const speaksThere = isAhead ? speaksForward(cue) : speaksBackward(cue);
  const between = isAhead ? text.slice(at.end, subject.start) : text.slice(subject.end, at.start);
  return speaksThere && speaksAcross(cue, between);
}

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
  return (reach === undefined || between.length <= reach) && (ends === undefined || !ends.standIn(between));
}
