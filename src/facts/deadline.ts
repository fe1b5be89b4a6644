import type { Posting } from "../posting/index.ts";
import type { Span } from "../text/index.ts";
import { defineFact } from "./fact.ts";

/** Until when people may apply. */
export interface Deadline {
  readonly kind: "date" | "rolling" | "open-until-filled" | "relative" | null;
  /** `YYYY-MM-DD` where a whole date is given. */
  readonly date: string | null;
  readonly text: string;
  readonly at: Span | null;
}

export const deadline = defineFact("deadline", (_posting: Posting): Deadline => ({ kind: null, date: null, text: "", at: null }));
