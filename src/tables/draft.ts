import { compiled } from "./compiled-rare.ts";
import type { CredentialId, ObligationKind } from "./ids.ts";
import { lazyTable } from "./table.ts";

/**
 * The sentences that a draft is made of, from `rules/knowledge/words/draft.yaml`. `{name}` is filled in; "[name]" is
 * for a person to fill.
 */
export interface DraftWords {
  readonly opening: string;
  readonly schedule: string;
  readonly headings: Readonly<
    Record<
      "summary" | "responsibilities" | "required" | "preferred" | "schedule" | "pay" | "benefits" | "apply" | "equal",
      string
    >
  >;
  /** Requirements in words, by credential id. */
  readonly credentials: Readonly<Partial<Record<CredentialId, string>>>;
  /** Added to a license line where the place honors multistate licenses. */
  readonly multistate: string;
  readonly anyState: string;
  readonly physicianBoards: string;
  readonly education: string;
  readonly experience: string;
  readonly morePreferred: string;
  readonly moreDuties: string;
  readonly pay: string;
  readonly benefits: string;
  readonly apply: string;
  readonly equal: string;
  /** Lines that a law of the place asks for, by kind of obligation. */
  readonly lines: Readonly<Partial<Record<ObligationKind, string>>>;
}

/** The words of drafts. */
export const draftWords = lazyTable<DraftWords>("draft", undefined, compiled);
