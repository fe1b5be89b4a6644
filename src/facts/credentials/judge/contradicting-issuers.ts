import { hasRole } from "../../../tables/credentials.ts";
import type { Posting } from "../../../posting/index.ts";
import { sourceSpan, type Span } from "../../../text/index.ts";
import { credentials } from "../read/mentions.ts";
import { defineFact } from "../../fact.ts";
import { memoPerText, type AnnotatedText } from "../../annotated-text.ts";

/** A line about life-support cards that readers cannot follow. */
export interface CardDoubt {
  readonly text: string;
  readonly at: Span;
  /** The words of the other line. */
  readonly other: string;
}

const ONE_ISSUER =
  /\b(?:AHA|American Heart(?: Association)?)\)?\s+(?:BLS\s+|ACLS\s+|certification\s+|card\s+)?only\b|\bonly\s+(?:the\s+)?(?:AHA|American Heart)\b|\bno other (?:provider|issuer)s?\b/i;
const ANY_ISSUER =
  /\b(?:American )?Red Cross\b|\bARC\b|\bany (?:accredited|recognized|recognised|approved|nationally recognized)\s+(?:provider|issuer|body)|\bAHA or (?:equivalent|similar)|\bASHI\b/i;

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
    return [{ text, at: sourceSpan(strict.block.text, start, end), other: anyIssuer(open.annotated)!.text }];
  },
);

const NONE: readonly CardDoubt[] = [];

const oneIssuer = memoPerText((annotated) =>
  /only|no other/i.test(annotated.text) ? wordsBy(ONE_ISSUER, annotated) : null,
);
const anyIssuer = memoPerText((annotated) => wordsBy(ANY_ISSUER, annotated));

function wordsBy(
  pattern: RegExp,
  { text }: AnnotatedText,
): { readonly text: string; readonly start: number; readonly end: number } | null {
  const found = pattern.exec(text);
  return found && { text: found[0], start: found.index, end: found.index + found[0].length };
}
