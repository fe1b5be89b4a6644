import type { Posting } from "../../posting/index.ts";
import { board, boardsFor, certifies, isPrimaryCare, outsideBoard, specialty } from "../../tables/boards.ts";
import { credential } from "../../tables/credentials.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { sourceSpan, type Span } from "../../text/index.ts";
import { clauseAround, hitsWithin } from "./clause.ts";
import { credentials } from "./credentials.ts";
import { defineFact } from "../fact.ts";
import { terms, type ReadBlock } from "../terms.ts";

/** Something a posting says about boards that does not hold. */
export interface BoardClaim {
  /** A board with a specialty it does not certify; a body outside the recognised systems; a specialty called primary care that is none; a list of primary care that leaves out family medicine. */
  readonly kind: "not-its-specialty" | "outside" | "no-such-board" | "not-primary-care" | "family-medicine-left-out";
  readonly at: Span;
  readonly board: string;
  readonly specialty: string;
  /** Who certifies it, or what to ask for. */
  readonly advice: string;
}

export const boardClaims = defineFact("boardClaims", (_posting: Posting, ask): readonly BoardClaim[] => {
  const asked = new Set(ask(credentials).filter(({ strength }) => strength !== "mentioned" && strength !== "excluded").map(({ block }) => block));
  return ask(terms).flatMap((read) => [...outside(read), ...(asked.has(read.block) ? [...mismatches(read), ...oddPrimaryCare(read)] : [])]);
});

function outside({ block, hits }: ReadBlock): BoardClaim[] {
  return hits.filter(({ term }) => term.kind === "outside-board").flatMap((hit) => {
    const body = outsideBoard(hit.term.id)!;
    return [{ kind: body.exists ? "outside" : "no-such-board", at: sourceSpan(block.text, hit.start, hit.end), board: block.text.text.slice(hit.start, hit.end), specialty: "", advice: body.advice } as const];
  });
}

// A board and a specialty are a pair where only "certified in", "for" and the like stand between them.
function mismatches(read: ReadBlock): BoardClaim[] {
  const { block, hits } = read;
  const text = block.text.text;
  const found: BoardClaim[] = [];
  for (const hit of hits) {
    if (hit.term.kind !== "credential" || !board(hit.term.id)) continue;
    const clause = clauseAround(text, hit);
    const boards = hitsWithin(hits, "credential", clause).filter(({ term }) => board(term.id)).map(({ term }) => term.id);
    const fields = hitsWithin(hits, "specialty", clause).filter((field) => !overlaps(field, hit) && specialty(field.term.id)?.isCertified && isPair(text, hit, field));
    if (fields.length === 0 || fields.some((field) => boards.some((id) => certifies(id, field.term.id)))) continue;
    const field = fields[0]!;
    const name = specialty(field.term.id)!.name;
    found.push({
      kind: "not-its-specialty", at: sourceSpan(block.text, Math.min(hit.start, field.start), Math.max(hit.end, field.end)), board: text.slice(hit.start, hit.end), specialty: name,
      advice: boardsFor(field.term.id).slice(0, 3).map(({ credential: id }) => shortName(id)).join(", "),
    });
  }
  return found;
}

function shortName(id: string): string {
  return (credential(id)?.name ?? id).replace(/ certification.*$/, "");
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

function isPair(text: string, named: Hit, field: Hit): boolean {
  const between = field.start >= named.end ? text.slice(named.end, field.start) : text.slice(field.end, named.start);
  return between.length <= 40 && (field.start >= named.end
    ? /^[\s,(-]*(?:board[\s-]+)?(?:certified|certification|certificate|boards?|eligible|diplomate)?[\s,(-]*(?:in|for|of|-)?\s*(?:the\s+)?(?:specialty\s+of\s+)?$/i
    : /^[\s,(-]*(?:board\s+|boards?\s+)?(?:certification|certified)?[\s,(-]*(?:by|through|from|with|-|\()\s*(?:the\s+)?$/i).test(between);
}

// "A primary care specialty (internal medicine, pediatrics or emergency medicine)".
function oddPrimaryCare({ block, hits }: ReadBlock): BoardClaim[] {
  const text = block.text.text;
  return hits.filter(({ term }) => term.kind === "specialty" && term.id === "primary-care").flatMap((hit) => {
    const list = /^\s*(?:specialt(?:y|ies))?\s*[(:,-]|^\s*(?:such as|including|e\.g\.)/.test(text.slice(hit.end, hit.end + 24));
    if (!list) return [];
    const clause = clauseAround(text, hit);
    const listed = hitsWithin(hits, "specialty", { start: hit.end, end: clause.end });
    const odd = listed.filter(({ term }) => specialty(term.id)?.isCertified && !isPrimaryCare(term.id))[0];
    const leavesOut = !odd && isClosedList(text.slice(hit.end, clause.end)) && listed.filter(({ term }) => isPrimaryCare(term.id)).length >= 2 && !listed.some(({ term }) => term.id === "family-medicine");
    const told = odd ?? (leavesOut ? hit : null);
    return told ? [{ kind: odd ? "not-primary-care" : "family-medicine-left-out", at: sourceSpan(block.text, told.start, told.end), board: "", specialty: text.slice(told.start, told.end), advice: "" } as const] : [];
  });
}

// "(internal medicine or pediatrics)" is the whole list; "such as internal medicine" and "e.g." are not.
function isClosedList(text: string): boolean {
  return !/such as|including|e\.g\.|etc|for example|or other|family|similar/i.test(text);
}
