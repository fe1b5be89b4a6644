import type { Edit, LawBasis, Level, ProfessionBasis, Suggestion } from "./rule.ts";
import type { Reason } from "../facts/reasons.ts";
import type { SourceSpan } from "../text/index.ts";

/** What a rule told about a posting, with its blanks filled. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly level: Exclude<Level, "off">;
  /** `false`: please check. */
  readonly sure: boolean;
  /** What keeps it from being sure, as keys and values; empty where nothing does. The todo says it in words. */
  readonly reasons: readonly Reason[];
  readonly problem: string;
  readonly why: string;
  readonly todo: string;
  readonly at: SourceSpan;
  /** Id of the section it stands in or belongs to, `null` where that is unknown. */
  readonly section: string | null;
  readonly law: LawBasis | null;
  readonly profession: ProfessionBasis | null;
  readonly fix: readonly Edit[] | null;
  readonly suggestions: readonly Suggestion[];
  /** Stays the same while the words it tells about stay; no line numbers in it. */
  readonly fingerprint: string;
  /** Why a directive or the baseline lets it pass; `null` where nothing does. */
  readonly waived: string | null;
}
