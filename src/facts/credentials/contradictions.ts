import type { Posting } from "../../posting/index.ts";
import { specialty } from "../../tables/boards.ts";
import { contains } from "../../text/index.ts";
import { credentials, type CredentialMention } from "./credentials.ts";
import { defineFact } from "../fact.ts";
import { isForeign } from "./fit.ts";
import { terms } from "../terms.ts";
import { sourceSpan } from "../../text/index.ts";

/** Two lines that cannot both be meant. */
export interface Contradiction {
  readonly kind: "preferred-and-required" | "eligible-and-required" | "now-and-later";
  /** The line that asks more. */
  readonly strong: CredentialMention;
  /** The line that asks less. */
  readonly weak: CredentialMention;
}

/** Lines about one credential that contradict each other. */
export const contradictions = defineFact("contradictions", (_posting: Posting, ask): readonly Contradiction[] => {
  const specialties = (mention: CredentialMention): ReadonlySet<string> => new Set(ask(terms).filter(({ block }) => block === mention.block).flatMap(({ block, hits }) =>
    hits.filter((hit) => hit.term.kind === "specialty" && specialty(hit.term.id)?.isCertified && contains(mention.clause, sourceSpan(block.text, hit.start, hit.end))).map(({ term }) => term.id)));
  const asked = ask(credentials).filter(({ strength, ofOthers }) => !ofOthers && strength !== "mentioned" && strength !== "excluded");
  const found: Contradiction[] = [];
  for (const strong of asked) {
    if (strong.strength !== "required" || !isComparable(strong)) continue;
    for (const weak of asked) {
      if (topic(weak) !== topic(strong) || !isComparable(weak) || contains(weak.clause, strong.at) || contains(strong.clause, weak.at)) continue;
      const kind = contradictionOf(strong, weak);
      if (kind === null || found.some((known) => topic(known.strong) === topic(strong) && known.kind === kind)) continue;
      if (topic(strong) === "board" && !speakOfTheSame(specialties(strong), specialties(weak))) continue;
      found.push({ kind, strong, weak });
    }
  }
  return found;
});

function contradictionOf(strong: CredentialMention, weak: CredentialMention): Contradiction["kind"] | null {
  if (weak.strength === "preferred" && !weak.mayComeLater && !strong.mayComeLater) return isAnother(weak) ? null : "preferred-and-required";
  if (weak.strength === "eligible" && topic(strong) === "board" && !strong.mayComeLater) return "eligible-and-required";
  const isLicense = strong.kind === "license";
  return isLicense && weak.mayComeLater && !strong.mayComeLater && strong.isWorded && weak.strength !== "preferred" && !isAnother(weak) ? "now-and-later" : null;
}

/** Certification by any physicians' board is one topic; everything else is compared by its id. */
function topic({ id, kind }: CredentialMention): string {
  return kind === "board-certification" ? "board" : id;
}

const KINDS = new Set(["license", "registration", "board-certification", "certification", "training", "exam"]);

// "Bachelor's required, bachelor's in nursing preferred" and "certification preferred" speak of different things under one name.
function isComparable({ kind, id, orEquivalent, group }: CredentialMention): boolean {
  return KINDS.has(kind) && !isForeign(id) && id !== "any-certification" && id !== "any-specialty-certification" && id !== "driver-license" && !orEquivalent && group === null;
}

const OTHER = /\b(?:additional|another|other|second|multiple|multi|several|more than one|compact|dual|subspecialty|in the state of|specific)\b/i;

function isAnother({ block, places }: CredentialMention): boolean {
  return places.length > 0 || OTHER.test(block.text.text);
}

function speakOfTheSame(strong: ReadonlySet<string>, weak: ReadonlySet<string>): boolean {
  return strong.size === 0 || weak.size === 0 || [...strong].some((id) => weak.has(id));
}
