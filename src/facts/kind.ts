import type { Posting } from "../posting/index.ts";
import { defineFact } from "./fact.ts";

/** Whether the text advertises a job at all. */
export interface PostingKind {
  readonly isPosting: boolean;
  /** Why not, as words for a message: "too little text", "no duties and no requirements", "a list of several jobs". */
  readonly because: string | null;
}

export const kind = defineFact("kind", (_posting: Posting): PostingKind => ({ isPosting: true, because: null }));
