import type { Strength } from "../model.ts";
import { cueIn, withCues } from "../read/cues.ts";
import type { Posting } from "../../../posting/index.ts";
import { compact, operationalIn, standing, type Compact } from "../../../tables/compacts.ts";
import { isInAmericanState, placeName, stateOf } from "../../../tables/places.ts";
import { fulfilledBy } from "../../../tables/credentials.ts";
import { overlaps, sourceSpan, type SourceSpan } from "../../../text/index.ts";
import { clauseAround } from "../read/clause.ts";
import { credentials } from "../read/mentions.ts";
import { likely, SURE, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit, type Fit } from "./fit.ts";
import { places } from "../../places/places.ts";
import { blocksWith } from "../../annotated-blocks.ts";
import { requirementContexts } from "../read/demand/context.ts";
import type { RequirementContext } from "../read/demand/context-steps.ts";

/** What is wrong with asking for a compact. */
export type CompactProblem =
  /** The place of work is no member. */
  | "not-member"
  /** It has joined, and nobody can use it there yet. */
  | "not-operational"
  /** The compact is in force nowhere. */
  | "not-in-force"
  /** It does not cover this licence. */
  | "not-covered"
  /** It gives separate licences, not one that counts in all its states. */
  | "no-single-license"
  /** A list of its states leaves out some. */
  | "list-incomplete";

/** A compact asked for where it does not help; unsure where it is one of several ways. */
export interface CompactClaim extends Premise {
  readonly problem: CompactProblem;
  readonly compact: Compact;
  readonly text: string;
  readonly at: SourceSpan;
  /** Place id of the work, where the problem is about a place. */
  readonly place: string | null;
  /** The state or territory by name. */
  readonly placeText: string;
  /** False where it is only preferred or one of several ways. */
  readonly isRequired: boolean;
  /** Place ids the list leaves out or names though they are no members. */
  readonly missing: readonly string[];
  readonly day: string;
}

export const compactClaims = defineFact("compactClaims", (_posting: Posting, ask): readonly CompactClaim[] => {
  const read = blocksWith("compact", ask);
  const judged = read.length === 0 ? null : ask(fit);
  if (judged === null) return NONE;
  const contextOf = ask(requirementContexts);
  const day = ask.circumstances.asOf;
  const { work: sites, licensure } = ask(places);
  const american = sites.filter(({ id }) => isInAmericanState(id));
  const found: CompactClaim[] = [];
  for (const { block, annotated } of read) {
    for (const hit of annotated.of("compact")) {
      const meant = meantCompact(hit.term.id, judged);
      if (meant === null || found.some((known) => known.compact.id === meant.id)) continue;
      const text = block.text.text;
      const clauseAt = clauseAround(text, hit);
      const says = (kind: ClaimCue): boolean => cueIn(withCues(annotated), kind, clauseAt) !== undefined;
      const mention = ask(credentials).find(
        ({ at, block: of }) => of === block && overlaps(at, sourceSpan(block.text, hit)),
      );
      if (!isAsked(contextOf(block).answer, mention?.demand.strength ?? null, says)) continue;
      const named = licensure.filter(({ at }) => overlaps(at, sourceSpan(block.text, clauseAt)));
      const work = american.length === 0 && named.length < 3 ? named : american;
      const isRequired = isOnlyWay(says, mention?.demand.strength ?? null);
      const base = {
        ...(isRequired ? SURE : likely({ key: "one-of-several-ways" })),
        compact: meant,
        text: text.slice(hit.start, hit.end),
        at: sourceSpan(block.text, hit),
        day,
        isRequired,
      };
      const problem = problemOf(
        meant,
        judged,
        work,
        named.map(({ id }) => id),
        day,
        base.text,
      );
      if (problem) found.push({ ...base, place: null, placeText: "", missing: [], ...problem });
    }
  }
  return found;
});

const NONE: readonly CompactClaim[] = [];

// "Compact license" says no name: the occupation's own compact is meant.
function meantCompact(id: string, { job }: Fit): Compact | null {
  const named = compact(id) ?? null;
  if (id !== "NLC" || named === null) return named;
  const own = job.licenses.flatMap(({ compacts }) => compacts);
  return own.length === 0 || own.includes("NLC") ? named : (compact(own[0]!) ?? named);
}

/** Cues that tell of a compact in its clause. */
type ClaimCue = "compact-offer" | "compact-demand" | "one-of-ways";
type Says = (kind: ClaimCue) => boolean;

function isAsked(context: RequirementContext, strength: Strength | null, says: Says): boolean {
  if (strength === "excluded" || context === "aside" || says("compact-offer")) return false;
  return strength !== null && strength !== "mentioned"
    ? true
    : context === "required" || context === "asked" || context === "preferred" || says("compact-demand");
}

function isOnlyWay(says: Says, strength: Strength | null): boolean {
  return strength !== "preferred" && !says("one-of-ways");
}

type Problem = Pick<CompactClaim, "problem"> & Partial<Pick<CompactClaim, "place" | "placeText" | "missing">>;

function problemOf(
  meant: Compact,
  judged: Fit,
  work: readonly { readonly id: string; readonly city: string | null; readonly text: string }[],
  listed: readonly string[],
  day: string,
  text: string,
): Problem | null {
  const licenses = judged.job.licenses.flatMap(({ anyOf }) => anyOf).flatMap(fulfilledBy);
  const isForAnother = /\bRN\b|nurs|LPN|LVN/i.test(text) && meant.id === "NLC";
  if (licenses.length > 0 && !isForAnother && !licenses.some((id) => meant.covers.includes(id)))
    return { problem: "not-covered" };
  if (meant.status === "not-in-force") return { problem: "not-in-force" };
  const bad = work
    .map((place) => ({ place, stands: standing(meant.id, stateOf(place.id), day) }))
    .find(({ stands }) => stands === "not-member" || stands === "enacted");
  const good = work.some((place) => standing(meant.id, stateOf(place.id), day) === "operational");
  if (bad && !good)
    return {
      problem: bad.stands === "enacted" ? "not-operational" : "not-member",
      place: stateOf(bad.place.id),
      placeText: placeName(stateOf(bad.place.id)),
    };
  if (listed.length >= 3) {
    const members = operationalIn(meant.id, day);
    const missing = members.filter((id) => !listed.includes(id));
    const strangers = listed.filter((id) => !members.includes(id));
    if (missing.length > 0 || strangers.length > 0)
      return { problem: "list-incomplete", missing: [...strangers, ...missing] };
  }
  return meant.gives === "separate-licenses" && /licen[cs]e|compact state/i.test(text)
    ? { problem: "no-single-license" }
    : null;
}
