import type { Block } from "../../posting/index.ts";
import type { CredentialId, VocabularyKind } from "../../tables/ids.ts";
import type { SourceSpan, TextSpan } from "../../text/index.ts";
import type { AnnotatedText } from "../annotated-text.ts";
import type { Decided } from "../steps.ts";

/** What the posting asks of the applicant with one mention: something, or nothing. */
export type Demand = Asking | NotAsking;

/** The mention is asked of the applicant. */
export interface Asking {
  /** `eligible`: who may take it and has not yet is welcome too. */
  readonly strength: "required" | "eligible" | "preferred";
  /** Whether words beside it ask, or no more than the place where it stands: "Requirements", a list of wishes. */
  readonly by: "words" | "place";
  /** "within 6 months of hire" and the like: it may come later. */
  readonly mayComeLater: boolean;
  /** "or equivalent" stands beside it. */
  readonly orEquivalent: boolean;
}

/** The mention is not asked of the applicant: the posting does without it, or only names it. */
export type NotAsking =
  | { readonly strength: "excluded" }
  | { readonly strength: "mentioned"; readonly because: OnlyMentioned };

/**
 * Why a mention asks nothing. `of-others`: the clinic's, a supervisor's; `conditional`: "where required", of some or
 * somewhere; `question`: the answer is not in the posting; `names-the-work`: the job, a colleague, experience; `given`: what the employer pays for; `unasked`: no word
 * asks.
 */
export type OnlyMentioned =
  | "of-others"
  | "conditional"
  | "question"
  | "title"
  | "names-the-work"
  | "topic"
  | "given"
  | "unasked";

/** How strongly a credential is asked. */
export type Strength = Demand["strength"];

/** What a credential is. A technician's certificate counts as training, like the card of a course. */
export type CredentialKind = Exclude<VocabularyKind, "technician-certification">;

/** One place where the posting names a credential. */
export interface CredentialMention {
  /** Id of `rules/knowledge/credentials`. */
  readonly id: CredentialId;
  readonly kind: CredentialKind;
  readonly demand: Demand;
  /** The step of `read/demand/steps.ts` that decided the demand. */
  readonly decidedBy: Decided<Demand>["step"];
  readonly text: string;
  readonly at: SourceSpan;
  readonly block: Block;
  /** What the text of the block says. */
  readonly annotated: AnnotatedText;
  /** Mentions that share a group are alternatives: any one is enough ("MD or DO", "NP or PA"). `null`: stands alone. */
  readonly group: number | null;
  /** Place ids a licence is tied to ("Colorado licence", "licensed in TX or OK"). */
  readonly places: readonly string[];
  /** True where the words name no credential ("state license required") and the occupation said which is meant. */
  readonly isUnnamed: boolean;
  /** The clause it stands in, in the source. */
  readonly clause: SourceSpan;
}

/** A mention that is asked of the applicant. */
export interface AskedMention extends CredentialMention {
  readonly demand: Asking;
}

/** A credential named in a text, before its strength is known. Offsets count in the text. */
export interface NamedCredential extends TextSpan {
  readonly id: CredentialId;
  readonly firstWord: number;
  readonly endWord: number;
  readonly group: number | null;
  readonly isUnnamed: boolean;
  /** True for an unnamed certification of an occupation whose certificates are a technician's. */
  readonly isTechnical: boolean;
}

/** A mention as its text tells it; only its place in a posting is open. Offsets count in the text. */
export interface TextMention extends TextSpan {
  readonly id: CredentialId;
  readonly kind: CredentialKind;
  readonly demand: Demand;
  readonly decidedBy: Decided<Demand>["step"];
  readonly text: string;
  readonly clause: TextSpan;
  /** Numbered from 0 in each text. */
  readonly group: number | null;
  readonly isUnnamed: boolean;
}
