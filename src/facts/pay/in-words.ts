import { overlaps, sourceSpan, type SourceSpan, type TextSpan } from "../../text/index.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { SURE } from "../certainty.ts";
import { memoPerText } from "../annotated-text.ts";
import { moneySigns, type PayHit, type PayText } from "./pay-text.ts";
import type { PayShape, PayStatement } from "./model.ts";

/** Pay that is stated without any figure: by words, by a grade, or as commission alone. */
export function statementsInWords(texts: readonly PayText[]): PayStatement[] {
  const statements: PayStatement[] = [];
  for (const read of texts)
    if (read.hits.length > 0)
      for (const hit of hitsInstead(read.annotated)) {
        const found = shapeInWords(read, hit);
        const statement = found && wordStatement(read, found);
        if (statement && !statements.some(({ at }) => overlaps(at, statement.at))) statements.push(statement);
      }
  return statements;
}

/** Words that stand for pay without a figure. */
type HitInstead = Hit<"pay-commission-only" | "pay-grade" | "pay-instead">;

const hitsInstead = memoPerText((annotated) => moneySigns(annotated).hits.filter(standsForPay));

function standsForPay(hit: PayHit): hit is HitInstead {
  const { kind } = hit.term;
  return kind === "pay-commission-only" || kind === "pay-grade" || kind === "pay-instead";
}

/** The first link that is said to lead to the pay. */
export function linkToPay(texts: readonly PayText[]): SourceSpan | null {
  for (const { text, annotated, hits } of texts) {
    const hit = hits.length > 0 ? linkIn(annotated) : null;
    if (hit) return sourceSpan(text, hit);
  }
  return null;
}

const linkIn = memoPerText((annotated): PayHit | null => {
  const { hits } = moneySigns(annotated);
  return (
    hits.find(
      ({ term, start }) => term.kind === "pay-link" && (term.id === "anywhere" || isNamedBefore(hits, start)),
    ) ?? null
  );
});

/** "The wage range is published at …": the words lead to the pay only where pay is spoken of. */
function isNamedBefore(hits: readonly PayHit[], at: number): boolean {
  return hits.some(({ term, end }) => term.kind === "pay-word" && term.id === "pay" && end <= at && at - end <= 60);
}

interface Worded extends TextSpan {
  readonly shape: PayShape;
}

function shapeInWords(read: PayText, { term, start, end }: HitInstead): Worded | null {
  if (term.kind === "pay-commission-only") return { shape: "commission-only", start, end };
  if (term.kind === "pay-grade") {
    const grade = /^[\s\u00a0]?[-–:.]?[\s\u00a0]?(?:[A-Z]{0,2}[\s-]?)?\d{1,2}[a-z]?\b/.exec(
      read.text.text.slice(end, end + 12),
    );
    return grade && isAboutPay(read, start) ? { shape: "grade-only", start, end: end + grade[0].length } : null;
  }
  return term.id === "anywhere" || isAboutPay(read, start) ? { shape: "words-only", start, end } : null;
}

function isAboutPay(read: PayText, at: number): boolean {
  if (read.from === "field" || read.under.money === "pay") return true;
  return read.hits.some(
    ({ term, start, end }) =>
      term.kind === "pay-word" && term.id === "pay" && (end <= at ? at - end : start - at) <= 40,
  );
}

function wordStatement(read: PayText, worded: Worded): PayStatement {
  const text = read.text.text.slice(worded.start, worded.end);
  return {
    shape: worded.shape,
    min: null,
    max: null,
    currency: null,
    period: null,
    periodBasis: SURE,
    text,
    at: sourceSpan(read.text, worded),
    from: read.from,
    label: null,
    gross: null,
    words: [text.toLowerCase()],
    isOfPart: false,
  };
}
