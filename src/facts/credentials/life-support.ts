import type { Posting } from "../../posting/index.ts";
import { sourceSpan, type Span } from "../../text/index.ts";
import { credentials } from "./credentials.ts";
import { defineFact } from "../fact.ts";

/** A line about life-support cards that readers cannot follow. */
export interface CardDoubt {
  readonly text: string;
  readonly at: Span;
  /** The words of the other line. */
  readonly other: string;
}

const CARDS: ReadonlySet<string> = new Set(["bls", "acls", "pals"]);
const ONE_ISSUER = /\b(?:AHA|American Heart(?: Association)?)\)?\s+(?:BLS\s+|ACLS\s+|certification\s+|card\s+)?only\b|\bonly\s+(?:the\s+)?(?:AHA|American Heart)\b|\bno other (?:provider|issuer)s?\b/i;
const ANY_ISSUER = /\b(?:American )?Red Cross\b|\bARC\b|\bany (?:accredited|recognized|recognised|approved|nationally recognized)\s+(?:provider|issuer|body)|\bAHA or (?:equivalent|similar)|\bASHI\b/i;

/** What two lines about the same cards say of who may issue them. */
export const cardDoubts = defineFact("cardDoubts", (_posting: Posting, ask): readonly CardDoubt[] => {
  const blocks = [...new Set(ask(credentials).filter(({ id, strength }) => CARDS.has(id) && strength !== "excluded").map(({ block }) => block))];
  if (blocks.length === 0) return [];
  const one = blocks.map((block) => ({ block, hit: ONE_ISSUER.exec(block.text.text) })).find(({ hit }) => hit !== null);
  const any = one && blocks.filter((block) => block !== one.block).map((block) => ANY_ISSUER.exec(block.text.text)).find((hit) => hit !== null);
  if (!one?.hit || !any) return [];
  const { block, hit } = one;
  return [{ text: hit[0], at: sourceSpan(block.text, hit.index, hit.index + hit[0].length), other: any[0] }];
});
