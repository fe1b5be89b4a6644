import { isMadeOf, withCues, type CuedText } from "../read/cues.ts";
import type { Posting } from "../../../posting/index.ts";
import { credential } from "../../../tables/credentials.ts";
import type { Hit } from "../../../tables/lexicon.ts";
import { isInAmericanState, placeName, stateOf } from "../../../tables/places.ts";
import { contains, sourceSpan, type SourceSpan } from "../../../text/index.ts";
import type { CredentialMention } from "../model.ts";
import { isSure, likely, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit, type Fit } from "./fit.ts";
import { places } from "../../places/places.ts";
import { type Places } from "../../places/model.ts";
import { memoPerText, type AnnotatedText } from "../../annotated-text.ts";
import { blocksWith } from "../../annotated-blocks.ts";

/**
 * A licence that is asked for without the state it must be from, where readers cannot guess it. That the state of work
 * is meant may go without saying.
 */
export interface LicenseWithoutState extends Premise {
  /** The words that name it. */
  readonly text: string;
  readonly at: SourceSpan;
  /** The licence of the occupation that is meant, an id of `rules/knowledge/credentials`. */
  readonly license: string;
  /** Says "a state license" beside one state of work; or the work is remote, or in several states. */
  readonly kind: "state-unsaid" | "remote" | "several";
  /** The one state of work by name; `null` where there is none or more than one. */
  readonly place: string | null;
}

/** A licence without its state. Silent where any licence, compact or federal employer in the posting says more. */
export const licenseWithoutState = defineFact(
  "licenseWithoutState",
  (_posting: Posting, ask): LicenseWithoutState | null => {
    const judged = ask(fit);
    if (judged === null || !isSure(judged.title) || !isSure(judged.setting)) return null;
    const needs = judged.needs.filter(({ scope }) => scope === "state");
    const where = ask(places);
    if (needs.length === 0 || where.licensure.length > 0 || judged.all.some(({ places: named }) => named.length > 0))
      return null;
    if (blocksWith("compact", ask).length > 0) return null;
    const mentions = judged.required.filter((mention) => mention.kind === "license" && isOneOf(mention, judged));
    const plain = mentions.find(({ text }) => /licen[sc]/i.test(text));
    if (!plain || mentions.some((mention) => saysWhich(mention, where))) return null;
    const named = mentions.map(stateLicense).find((found) => found !== null) ?? null;
    const states = [...new Set(where.work.map(({ id }) => stateOf(id)).filter(isInAmericanState))];
    const kind = kindOf(named !== null, where, states);
    return kind === null
      ? null
      : {
          ...likely({ key: "state-goes-unsaid" }),
          ...(named ?? { text: plain.text, at: plain.at }),
          license: needs.at(-1)!.anyOf[0]!,
          kind,
          place: states.length === 1 ? placeName(states[0]!) : null,
        };
  },
);

function isOneOf({ id }: CredentialMention, { needs, profession: { licensesFor } }: Fit): boolean {
  return credential(id)?.resolves === "license" || needs.some((need) => licensesFor.get(need)!.includes(id));
}

function kindOf(
  isOfAState: boolean,
  { workplace, openTo }: Places,
  states: readonly string[],
): LicenseWithoutState["kind"] | null {
  if (workplace === "remote") return openTo.length === 1 || states.length === 1 ? null : "remote";
  if (states.length > 1) return "several";
  return states.length === 1 && isOfAState ? "state-unsaid" : null;
}

/** "State license", where the words say "state" and no more. */
function stateLicense({
  block: { text },
}: CredentialMention): { readonly text: string; readonly at: SourceSpan } | null {
  const found = /\bstate[\s-]+(?:\w+[\s-]+)?licen[sc](?:e|ure)\b/i.exec(text.text);
  return found
    ? { text: found[0], at: sourceSpan(text, { start: found.index, end: found.index + found[0].length }) }
    : null;
}

// "In the state where you practice", "any state", "multistate": it is said which one is meant, or that it does not
// matter.
function saysWhere(annotated: AnnotatedText): boolean {
  const cued = withCues(annotated);
  return cued.has("which-state") || cued.of("state-qualifier").some((cue) => isOfAState(cue, cued));
}

// "Any of the U.S. states" and "at least one state", but not "any license that the state gives".
function isOfAState({ end, endWord }: Hit, cued: CuedText): boolean {
  const state = cued.words.findIndex(({ folded }, i) => i >= endWord && folded === "state");
  return state >= 0 && isMadeOf(cued, "state-filler", { start: end, end: cued.words[state]!.start }, /^[\s-]*$/);
}

const namesStates = memoPerText(
  (annotated) =>
    saysWhere(annotated) ||
    annotated.of("place").some((hit) => isPlace(hit, annotated)) ||
    annotated.of("place-code").some((hit) => isPlace(hit, annotated)),
);

// "MD" is a degree first.
function isPlace({ start }: Hit, annotated: AnnotatedText): boolean {
  return !annotated.of("credential").some((other) => other.start === start);
}

function saysWhich({ block, annotated }: CredentialMention, { work }: Places): boolean {
  return namesStates(annotated) || work.some(({ at }) => contains(block.at, at));
}
