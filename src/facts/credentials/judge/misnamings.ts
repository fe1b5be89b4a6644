import { cueIn, cueRightBefore, cueRightBehind, withCues, type CuedText } from "../read/cues.ts";
import type { Posting } from "../../../posting/index.ts";
import { occupation as occupationRow } from "../../../tables/occupations.ts";
import { accreditor, society, wrongName, type NameProblem } from "../../../tables/names.ts";
import type { Hit, TermKind } from "../../../tables/lexicon.ts";
import { isLinear, sourceSpan, type SourceSpan, type TextSpan } from "../../../text/index.ts";
import { clauseAround, hitsWithin } from "../read/clause.ts";
import { credential } from "../../../tables/credentials.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { occupation } from "../../occupation/occupation.ts";
import { memoPerText, type AnnotatedText } from "../../annotated-text.ts";
import { blocksWith, annotatedBlocks } from "../../annotated-blocks.ts";

/** A name of a body, a credential or a law that is written wrong. */
export interface Misnaming {
  readonly kind: NameProblem | "society" | "accreditor";
  /** As it stands in the posting. */
  readonly text: string;
  /** What to write; `null` where only a person can choose. */
  readonly write: string | null;
  /** The right name in full. */
  readonly known: string;
  readonly since: string | null;
  readonly at: SourceSpan;
  /** True when the stretch can be replaced letter by letter. */
  readonly isPlain: boolean;
}

/** Every wrong name; and societies and accreditors where they are named as if they certified people. */
export const misnamings = defineFact("misnamings", (_posting: Posting, ask): readonly Misnaming[] => {
  if (KINDS.every((kind) => blocksWith(kind, ask).length === 0)) return NONE;
  const found: Misnaming[] = [];
  for (const { block, annotated } of ask(annotatedBlocks)) {
    for (const { problem, families, start, end } of problemsIn(annotated)) {
      if (families.length > 0 && !families.includes(familyOf(ask) ?? "")) continue;
      found.push({
        ...problem,
        text: annotated.text.slice(start, end),
        at: sourceSpan(block.text, { start, end }),
        isPlain: isLinear(block.text, start),
      });
    }
  }
  return found;
});

const NONE: readonly Misnaming[] = [];

/** Kinds of terms that may be wrong names. */
const KINDS: readonly TermKind[] = ["misnamed", "society", "accreditor"];

function familyOf(ask: Ask): string | null {
  const { id } = ask(occupation);
  return id === null ? null : (occupationRow(id)?.family ?? null);
}

type Problem = Pick<Misnaming, "kind" | "write" | "known" | "since">;

/** A wrong name as its text has it. */
interface TextProblem extends TextSpan {
  readonly problem: Problem;
  /** Families of occupations for which it is wrong; empty: for all. */
  readonly families: readonly string[];
}

const problemsIn = memoPerText((annotated): readonly TextProblem[] =>
  annotated.hits.flatMap((hit): readonly TextProblem[] => {
    const { kind } = hit.term;
    if (kind === "misnamed") return misnamed(hit, annotated);
    const body =
      (kind === "society" || kind === "accreditor") && isNamedAsCertifier(hit, annotated) ? asBody(hit) : null;
    return body ? [{ problem: body, families: [], start: hit.start, end: hit.end }] : [];
  }),
);

function misnamed(hit: Hit, annotated: AnnotatedText): readonly TextProblem[] {
  const row = wrongName(hit.term.id);
  if (!row || (row.nearCertification && !hasCertification(hit, annotated))) return [];
  // The right name may begin with the letters of the wrong one: "ARRT, R.T.(R)".
  const isWrittenRight = row.write !== null && annotated.text.startsWith(row.write, hit.start);
  return isWrittenRight
    ? []
    : [
        {
          problem: { kind: row.kind, write: row.write, known: row.known, since: row.since },
          families: row.families,
          start: hit.start,
          end: hit.end,
        },
      ];
}

function hasCertification(hit: Hit, annotated: AnnotatedText): boolean {
  return hitsWithin(annotated, "credential", clauseAround(annotated.text, hit)).some(({ term }) => {
    const kind = credential(term.id)?.kind;
    return kind === "board-certification" || kind === "certification";
  });
}

// "JCAHO certified" and "board certified by the American College of Surgeons", but not "a Joint Commission certified
// stroke center".
function isNamedAsCertifier(hit: Hit, annotated: AnnotatedText): boolean {
  const cued = withCues(annotated);
  const certified = cueRightBehind(cued, "certified-status", hit.end, /^\)?[\s-]*$/);
  if (!certified) return hit.term.kind === "society" && cueRightBefore(cued, "certified-by", hit.start) !== undefined;
  if (isToldOfAHouse(hit, cued)) return false;
  return (
    /^\s*(?:$|[.,;)(\n/])/.test(cued.text.slice(certified.end)) ||
    cueRightBehind(cued, "ends-claim", certified.end) !== undefined
  );
}

// "Larkspur Hospital is Joint Commission accredited" tells of the hospital; "candidates who are …" asks.
function isToldOfAHouse({ start }: Hit, cued: CuedText): boolean {
  return (
    cueRightBefore(cued, "be", start, /^\s+(?:(?:also|fully|now|the|a)\s+)?$/i) !== undefined &&
    cueIn(cued, "applicant", { start: start - 60, end: start }) === undefined
  );
}

function asBody({ term }: Hit): Problem | null {
  if (term.kind === "accreditor")
    return { kind: "accreditor", write: null, known: accreditor(term.id) ?? term.form, since: null };
  const body = society(term.id);
  return body ? { kind: "society", write: null, known: body.ask, since: null } : null;
}
