import { withCues } from "../read/cues.ts";
import { hasRole } from "../../../tables/credentials.ts";
import type { Posting } from "../../../posting/index.ts";
import { specialty } from "../../../tables/boards.ts";
import { contains, sourceSpan } from "../../../text/index.ts";
import { credentials } from "../read/mentions.ts";
import { isDemanded } from "../demands.ts";
import type { AskedMention, CredentialMention } from "../model.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { blocksWith } from "../../annotated-blocks.ts";

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
  const all = ask(credentials);
  const asked = all.filter(isDemanded).filter((mention) => isComparable(mention) && !isNarrowed(mention, all));
  if (asked.length < 2) return NONE;
  const found: Contradiction[] = [];
  for (const strong of asked) {
    if (strong.demand.strength !== "required") continue;
    for (const weak of asked) {
      if (
        topic(weak) !== topic(strong) ||
        contains(weak.clause, strong.at) ||
        contains(strong.clause, weak.at) ||
        isBesideIt(weak, strong) ||
        isBesideIt(strong, weak)
      )
        continue;
      const kind = contradictionOf(strong, weak);
      if (kind === null || found.some((known) => topic(known.strong) === topic(strong) && known.kind === kind))
        continue;
      if (topic(strong) === "board" && !speakOfTheSame(specialties(strong, ask), specialties(weak, ask))) continue;
      found.push({ kind, strong, weak });
    }
  }
  return found;
});

const NONE: readonly Contradiction[] = [];

/** The certified specialties that the clause of a mention names. */
function specialties({ block: where, clause }: CredentialMention, ask: Ask): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { block, annotated } of blocksWith("specialty", ask)) {
    if (block !== where) continue;
    for (const { term, start, end } of annotated.of("specialty"))
      if (specialty(term.id)?.isCertified && contains(clause, sourceSpan(block.text, { start, end })))
        named.add(term.id);
  }
  return named;
}

function contradictionOf(strong: AskedMention, weak: AskedMention): Contradiction["kind"] | null {
  if (weak.demand.strength === "preferred" && !weak.demand.mayComeLater && !strong.demand.mayComeLater)
    return isAnother(weak) ? null : "preferred-and-required";
  if (weak.demand.strength === "eligible" && topic(strong) === "board" && !strong.demand.mayComeLater)
    return "eligible-and-required";
  const isLicense = strong.kind === "license";
  return isLicense &&
    weak.demand.mayComeLater &&
    !strong.demand.mayComeLater &&
    strong.demand.by === "words" &&
    weak.demand.strength !== "preferred" &&
    !isAnother(weak)
    ? "now-and-later"
    : null;
}

/** Certification by any physicians' board is one topic; everything else is compared by its id. */
function topic({ id, kind }: CredentialMention): string {
  return kind === "board-certification" ? "board" : id;
}

const KINDS = new Set(["license", "registration", "board-certification", "certification", "training", "exam"]);

// "Bachelor's required, bachelor's in nursing preferred" and "certification preferred" speak of different things under
// one name.
function isComparable({ kind, id, demand, group }: AskedMention): boolean {
  return (
    group === null &&
    !demand.orEquivalent &&
    KINDS.has(kind) &&
    !hasRole(id, "any-certificate") &&
    !hasRole(id, "driving") &&
    !hasRole(id, "foreign")
  );
}

// "ARRT - mammography registry": the letters are said more closely right behind.
function isNarrowed(mention: CredentialMention, all: readonly CredentialMention[]): boolean {
  return all.some(
    (other) =>
      other.id !== mention.id &&
      other.kind === mention.kind &&
      other.demand.strength === mention.demand.strength &&
      isBesideIt(mention, other),
  );
}

/** The letters and the full name of one thing: "CMRT - Certified Medical Radiologic Technologist". */
function isBesideIt({ at, block }: CredentialMention, next: CredentialMention): boolean {
  return block === next.block && next.at.start >= at.end && next.at.start - at.end <= 3;
}

function isAnother({ annotated, places }: CredentialMention): boolean {
  return places.length > 0 || withCues(annotated).has("another");
}

function speakOfTheSame(strong: ReadonlySet<string>, weak: ReadonlySet<string>): boolean {
  return strong.size === 0 || weak.size === 0 || [...strong].some((id) => weak.has(id));
}
