import type { Span } from "../text/index.ts";
import type { Cue } from "./term.ts";

/** True where a cue that stands at one stretch of a text speaks of what stands at another. */
export function reaches({ direction, reach, ends }: Cue, cue: Span, subject: Span, text: string): boolean {
  const isAhead = cue.end <= subject.start;
  if (!isAhead && cue.start < subject.end) return false;
  if (direction !== "both" && isAhead !== (direction === "forward")) return false;
  const between = isAhead ? text.slice(cue.end, subject.start) : text.slice(subject.end, cue.start);
  return between.length <= (reach ?? Infinity) && !ends?.some((end) => between.includes(end));
}
