import type { CueDirection } from "./ids.ts";
import type { Span } from "../text/index.ts";

/** Words that say something of what stands near them, and how far they reach. */
export interface Cue {
  /** Where what they speak of stands: behind them, ahead of them, or either. */
  readonly direction: CueDirection;
  /** How many signs may stand between. */
  readonly reach: number;
  /** Signs beyond which they say nothing. */
  readonly ends?: string;
}

/** True where a cue that stands at one stretch of a text speaks of what stands at another. */
export function reaches({ direction, reach, ends = "" }: Cue, cue: Span, subject: Span, text: string): boolean {
  const isAhead = cue.end <= subject.start;
  if (!isAhead && cue.start < subject.end) return false;
  if (direction !== "both" && isAhead !== (direction === "forward")) return false;
  const [from, to] = isAhead ? [cue.end, subject.start] : [subject.end, cue.start];
  if (to - from > reach) return false;
  for (let i = from; i < to; i++) if (ends.includes(text[i]!)) return false;
  return true;
}
