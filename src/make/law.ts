import type { SourceKind } from "../tables/ids.ts";
import type { ObligationKind, ObligationTerms, Law, LawNotes, ReachTerms } from "../tables/law.ts";
import { readKnowledgeFolder } from "./knowledge.ts";

/** Where a value was read, and when; `null` for what is recalled or whose page was not open to us. */
export interface Sourced {
  readonly source: string;
  readonly read: string | null;
  readonly doubt?: string;
}

/** A law as its row is written. */
export interface LawRow {
  readonly id: string;
  readonly name: string;
  readonly cite: string;
  readonly citeInFull?: string;
  readonly url: string;
  readonly status: Law["status"];
  readonly expected?: true;
  readonly confidence: LawNotes["confidence"];
  readonly enacted?: string;
  readonly from?: string;
  readonly settledFrom?: string;
  readonly until?: string;
  readonly records?: string;
  readonly sources: Readonly<
    Record<
      string,
      { readonly url: string; readonly kind: SourceKind; readonly remark?: string; readonly read: string | null }
    >
  >;
  readonly covers?: string;
  readonly remoteWork?: string;
  readonly reach?: Readonly<Record<string, ReachTerms & Sourced>>;
  readonly obligations?: { readonly [K in ObligationKind]?: Readonly<Record<string, ObligationTerms[K] & Sourced>> };
  readonly exposure?: { readonly cure?: string; readonly penalty?: string } & Sourced;
  readonly notes?: string;
  readonly doubts?: readonly string[];
}

/** The laws of one place. */
export interface LawFile {
  readonly place: string;
  readonly name: string;
  readonly contains?: readonly string[];
  readonly laws: readonly LawRow[];
}

/** Every file of `rules/knowledge/law`, by name. */
export function readLaws(): ReadonlyMap<string, LawFile> {
  return readKnowledgeFolder<LawFile>("law");
}
