import { cueIn, cueRightBehind, isMadeOf, withCues, type CuedText } from "../read/cues.ts";
import type { Block, Posting } from "../../../posting/index.ts";
import { board, boardsFor, certifies, isPrimaryCare, outsideBoard, specialty } from "../../../tables/boards.ts";
import { credential } from "../../../tables/credentials.ts";
import type { Hit } from "../../../tables/lexicon.ts";
import { overlaps, sourceSpan, type SourceSpan, type TextSpan } from "../../../text/index.ts";
import { clauseAround, hitsWithin } from "../read/clause.ts";
import { credentials } from "../read/mentions.ts";
import { guess, SURE, type Premise } from "../../certainty.ts";
import { isDemanded } from "../demands.ts";
import { defineFact } from "../../fact.ts";
import { memoPerText } from "../../annotated-text.ts";
import { blocksWith } from "../../annotated-blocks.ts";

/** Something a posting says about boards that does not hold; unsure where what is left out may be meant. */
export interface BoardClaim extends Premise {
  /**
   * A board with a specialty it does not certify; a body outside the recognised systems; a specialty called primary
   * care that is none; a list of primary care that leaves out family medicine.
   */
  readonly kind: "not-its-specialty" | "outside" | "no-such-board" | "not-primary-care" | "family-medicine-left-out";
  readonly at: SourceSpan;
  readonly board: string;
  readonly specialty: string;
  /** Who certifies it, or what to ask for. */
  readonly advice: string;
}

export const boardClaims = defineFact("boardClaims", (_posting: Posting, ask): readonly BoardClaim[] => {
  const withOutsiders = blocksWith("outside-board", ask);
  const withSpecialties = blocksWith("specialty", ask);
  if (withOutsiders.length === 0 && withSpecialties.length === 0) return NONE;
  const found: BoardClaim[] = [];
  for (const { block, annotated } of withOutsiders)
    for (const claim of outside(annotated)) found.push(placed(claim, block));
  for (const { block, annotated } of withSpecialties) {
    const claims = aboutSpecialties(annotated);
    const isAsked =
      claims.length > 0 && ask(credentials).some((mention) => mention.block === block && isDemanded(mention));
    if (isAsked) for (const claim of claims) found.push(placed(claim, block));
  }
  return found;
});

const NONE: readonly BoardClaim[] = [];

/** A claim as its text makes it. */
type TextClaim = Omit<BoardClaim, "at" | keyof Premise> & TextSpan;

function placed({ kind, start, end, board, specialty, advice }: TextClaim, { text }: Block): BoardClaim {
  const premise = kind === "family-medicine-left-out" ? guess({ key: "family-medicine-meant" }) : SURE;
  return { ...premise, kind, at: sourceSpan(text, { start, end }), board, specialty, advice };
}

const outside = memoPerText((annotated): readonly TextClaim[] =>
  annotated.of("outside-board").map(({ term, start, end }) => {
    const body = outsideBoard(term.id)!;
    return {
      kind: body.exists ? "outside" : "no-such-board",
      start,
      end,
      board: annotated.text.slice(start, end),
      specialty: "",
      advice: body.advice,
    };
  }),
);

const aboutSpecialties = memoPerText((annotated): readonly TextClaim[] => {
  const cued = withCues(annotated);
  return [...mismatches(cued), ...oddPrimaryCare(cued)];
});

// A board and a specialty are a pair where only "certified in", "for" and the like stand between them.
function mismatches(annotated: CuedText): TextClaim[] {
  const { text } = annotated;
  const found: TextClaim[] = [];
  for (const hit of annotated.of("credential")) {
    if (!board(hit.term.id)) continue;
    const clause = clauseAround(text, hit);
    const boards = hitsWithin(annotated, "credential", clause)
      .filter(({ term }) => board(term.id))
      .map(({ term }) => term.id);
    const fields = hitsWithin(annotated, "specialty", clause).filter(
      (field) => !overlaps(field, hit) && specialty(field.term.id)?.isCertified && isPair(annotated, hit, field),
    );
    if (fields.length === 0 || fields.some((field) => boards.some((id) => certifies(id, field.term.id)))) continue;
    const field = fields[0]!;
    const name = specialty(field.term.id)!.name;
    found.push({
      kind: "not-its-specialty",
      start: Math.min(hit.start, field.start),
      end: Math.max(hit.end, field.end),
      board: text.slice(hit.start, hit.end),
      specialty: name,
      advice: boardsFor(field.term.id)
        .slice(0, 3)
        .map(({ credential: id }) => shortName(id))
        .join(", "),
    });
  }
  return found;
}

function shortName(id: string): string {
  return (credential(id)?.name ?? id).replace(/ certification.*$/, "");
}

function isPair(annotated: CuedText, named: Hit, field: Hit): boolean {
  const isForward = field.start >= named.end;
  const between = isForward ? { start: named.end, end: field.start } : { start: field.end, end: named.start };
  return (
    between.end - between.start <= 40 &&
    isMadeOf(annotated, isForward ? "board-to-field" : "field-to-board", between, /^[\s,(-]*$/)
  );
}

// "A primary care specialty (internal medicine, pediatrics or emergency medicine)".
function oddPrimaryCare(annotated: CuedText): TextClaim[] {
  const { text } = annotated;
  return annotated.of("specialty").flatMap((hit): readonly TextClaim[] => {
    if (hit.term.id !== "primary-care") return [];
    const list =
      /^\s*(?:specialt(?:y|ies))?\s*[(:,-]/.test(text.slice(hit.end, hit.end + 24)) ||
      cueRightBehind(annotated, "opens-list", hit.end);
    if (!list) return [];
    const clause = clauseAround(text, hit);
    const listed = hitsWithin(annotated, "specialty", { start: hit.end, end: clause.end });
    const odd = listed.filter(({ term }) => specialty(term.id)?.isCertified && !isPrimaryCare(term.id))[0];
    const leavesOut =
      !odd &&
      isClosedList(annotated, { start: hit.end, end: clause.end }) &&
      listed.filter(({ term }) => isPrimaryCare(term.id)).length >= 2 &&
      !listed.some(({ term }) => term.id === "family-medicine");
    const told = odd ?? (leavesOut ? hit : null);
    return told
      ? [
          {
            kind: odd ? "not-primary-care" : "family-medicine-left-out",
            start: told.start,
            end: told.end,
            board: "",
            specialty: text.slice(told.start, told.end),
            advice: "",
          },
        ]
      : [];
  });
}

// "(internal medicine or pediatrics)" is the whole list; "such as internal medicine" and "e.g." are not.
function isClosedList(annotated: CuedText, at: TextSpan): boolean {
  return cueIn(annotated, "open-list", at) === undefined;
}
