import { saysCue, withCues } from "../read/cues.ts";
import type { Posting } from "../../../posting/index.ts";
import { setOf } from "../../../tables/one-of-each.ts";
import type { SourceSpan } from "../../../text/index.ts";
import type { CredentialMention } from "../model.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";

/** Two credentials of which people hold one, and the posting asks for both. */
export interface BothRequired {
  readonly first: CredentialMention;
  readonly second: CredentialMention;
  /** What the two are to one another. */
  readonly why: string;
  /** The "and" between them, in the source. */
  readonly joint: SourceSpan;
}

/** "MD and DO", "FNP-C and PA-C required": alternatives that an "and" turned into one demand. */
export const alternativesRequired = defineFact(
  "alternativesRequired",
  ({ source }: Posting, ask): readonly BothRequired[] => {
    const judged = ask(fit);
    if (judged === null) return NONE;
    const { required } = judged;
    const found: BothRequired[] = [];
    for (let i = 1; i < required.length; i++) {
      const first = required[i - 1]!;
      const second = required[i]!;
      if (first.block !== second.block || first.group !== null || first.block.text.text.length > LONGEST) continue;
      const set = setOf(first.id, second.id);
      if (!set || isInviting(first)) continue;
      const parts = JOINT.exec(source.slice(first.at.end, second.at.start));
      if (!parts || (parts[1]!.trim() !== "" && !saysCue(parts[1]!, "paper"))) continue;
      const start = first.at.end + parts[1]!.length;
      found.push({ first, second, why: set.why, joint: { start, end: start + parts[2]!.length } });
    }
    return found;
  },
);

const NONE: readonly BothRequired[] = [];

const JOINT = /^(\s+(?:\p{L}+\s+)?)(and|&|\+)\s+(?:an?\s+)?$/iu;

// "Open to MDs and DOs" invites both; so do plurals, and "both" and "or" in the same line.
function isInviting({ annotated }: CredentialMention): boolean {
  return annotated.text.includes("/") || withCues(annotated).has("invites");
}

/** Longer lines are running text, in which "and" joins more than a demand. */
const LONGEST = 120;
