import type { Block } from "../../posting/index.ts";
import type { CredentialId, VocabularyKind } from "../../tables/ids.ts";
import type { Span } from "../../text/index.ts";
import type { AnnotatedText } from "../annotated-text.ts";
import type { Stretch } from "./read/clause.ts";

/**
 * How strongly a credential is asked. `excluded`: "no licence required"; `mentioned`: named without being asked of the
 * applicant.
 */
export type Strength = "required" | "eligible" | "preferred" | "excluded" | "mentioned";

/** What a credential is. A technician's certificate counts as training, like the card of a course. */
export type CredentialKind = Exclude<VocabularyKind, "technician-certification">;

/** One place where the posting names a credential. */
export interface CredentialMention {
  /** Id of `rules/knowledge/credentials`. */
  readonly id: CredentialId;
  readonly kind: CredentialKind;
  readonly strength: Strength;
  readonly text: string;
  readonly at: Span;
  readonly block: Block;
  /** What the text of the block says. */
  readonly annotated: AnnotatedText;
  /** Mentions that share a group are alternatives: any one is enough ("MD or DO", "NP or PA"). `null`: stands alone. */
  readonly group: number | null;
  /** "within 6 months of hire" and the like: it may come later. */
  readonly mayComeLater: boolean;
  /** "or equivalent" stands beside it. */
  readonly orEquivalent: boolean;
  /** True when the words ask it of somebody else: the clinic, a supervisor. Such mentions never count as asked. */
  readonly ofOthers: boolean;
  /** Place ids a licence is tied to ("Colorado licence", "licensed in TX or OK"). */
  readonly places: readonly string[];
  /** True where the words name no credential ("state license required") and the occupation said which is meant. */
  readonly isUnnamed: boolean;
  /** True where the strength comes from words beside it and not from the section it stands in. */
  readonly isWorded: boolean;
  /**
   * "If applicable", "where required": asked of some, or somewhere. Such mentions count as neither asked nor missing.
   */
  readonly isConditional: boolean;
  /** The clause it stands in, in the source. */
  readonly clause: Span;
}

/** A credential named in a text, before its strength is known. Offsets count in the text. */
export interface NamedCredential {
  readonly id: CredentialId;
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly group: number | null;
  readonly isUnnamed: boolean;
  /** True for an unnamed certification of an occupation whose certificates are a technician's. */
  readonly isTechnical: boolean;
}

/** How strongly a mention asks, and on which terms. */
export type Asked = Pick<
  CredentialMention,
  "strength" | "mayComeLater" | "orEquivalent" | "ofOthers" | "isWorded" | "isConditional"
>;

/** A mention as its text tells it; only its place in a posting is open. Offsets count in the text. */
export interface TextMention extends Asked {
  readonly id: CredentialId;
  readonly kind: CredentialKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly clause: Stretch;
  /** Numbered from 0 in each text. */
  readonly group: number | null;
  readonly isUnnamed: boolean;
}
