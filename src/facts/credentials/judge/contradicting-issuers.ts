import { withCues } from "../read/cues.ts";
import { hasRole } from "../../../tables/credentials.ts";
import type { Posting } from "../../../posting/index.ts";
import { sourceSpan, type SourceSpan, type TextSpan } from "../../../text/index.ts";
import { credentials } from "../read/mentions.ts";
import { defineFact } from "../../fact.ts";
import { memoPerText, type AnnotatedText } from "../../annotated-text.ts";

/** A line about life-support cards that readers cannot follow. */
export interface CardDoubt {
  readonly text: string;
  readonly at: SourceSpan;
  /** The words of the other line. */
  readonly other: string;
}

/** What two lines about the same cards say of who may issue them. */
export const contradictingIssuers = defineFact(
  "contradictingIssuers",
  (_posting: Posting, ask): readonly CardDoubt[] => {
    const cards = ask(credentials).filter(
      ({ id, demand }) => hasRole(id, "life-support") && demand.strength !== "excluded",
    );
    if (cards.length < 2) return NONE;
    const strict = cards.find(({ annotated }) => oneIssuer(annotated) !== null);
    const open =
      strict && cards.find(({ block, annotated }) => block !== strict.block && anyIssuer(annotated) !== null);
    if (!open) return NONE;
    const { text, start, end } = oneIssuer(strict.annotated)!;
    return [{ text, at: sourceSpan(strict.block.text, { start, end }), other: anyIssuer(open.annotated)!.text }];
  },
);

const NONE: readonly CardDoubt[] = [];

const oneIssuer = memoPerText((annotated) => wordsOf("one-issuer", annotated));
const anyIssuer = memoPerText((annotated) => wordsOf("any-issuer", annotated));

function wordsOf(
  kind: "one-issuer" | "any-issuer",
  annotated: AnnotatedText,
): (TextSpan & { readonly text: string }) | null {
  const cue = withCues(annotated).of(kind)[0];
  return cue ? { text: annotated.text.slice(cue.start, cue.end), start: cue.start, end: cue.end } : null;
}
