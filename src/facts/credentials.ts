import type { Block, Posting } from "../posting/index.ts";
import type { Span } from "../text/index.ts";
import { defineFact } from "./fact.ts";

/** How strongly a credential is asked. `excluded`: "no licence required"; `mentioned`: named without being asked of the applicant. */
export type Strength = "required" | "eligible" | "preferred" | "excluded" | "mentioned";

export type CredentialKind =
  | "degree" | "license" | "registration" | "board-certification" | "certification" | "training" | "exam" | "clearance" | "experience" | "phrase";

/** One place where the posting names a credential. */
export interface CredentialMention {
  /** Id of `rules/credentials`. */
  readonly id: string;
  readonly kind: CredentialKind;
  readonly strength: Strength;
  readonly text: string;
  readonly at: Span;
  readonly block: Block;
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
}

/** Every credential the posting names, in order. */
export const credentials = defineFact("credentials", (_posting: Posting): readonly CredentialMention[] => []);
