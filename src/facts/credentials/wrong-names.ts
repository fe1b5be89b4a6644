import type { Posting } from "../../posting/index.ts";
import { occupation as occupationRow } from "../../tables/occupations.ts";
import { accreditor, society, wrongName, type NameProblem } from "../../tables/names.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { isLinear, sourceSpan, type Span } from "../../text/index.ts";
import { clauseAround, hitsWithin, type Stretch } from "./clause.ts";
import { credential } from "../../tables/credentials.ts";
import { defineFact } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { terms, type ReadBlock } from "../terms.ts";

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
  readonly at: Span;
  /** True when the stretch can be replaced letter by letter. */
  readonly isPlain: boolean;
}

/** Every wrong name; and societies and accreditors where they are named as if they certified people. */
export const misnamings = defineFact("misnamings", (_posting: Posting, ask): readonly Misnaming[] => {
  const found: Misnaming[] = [];
  for (const read of ask(terms)) {
    for (const hit of read.hits) {
      const { kind } = hit.term;
      if (kind !== "misnamed" && kind !== "society" && kind !== "accreditor") continue;
      const problem = kind === "misnamed" ? misnamed(hit, read, familyOf()) : isNamedAsCertifier(hit, read) ? asBody(hit) : null;
      if (problem) found.push({ ...problem, text: textOf(hit, read), at: sourceSpan(read.block.text, hit.start, hit.end), isPlain: isLinear(read.block.text, hit.start) });
    }
  }
  return found;

  function familyOf(): string | null {
    const { id } = ask(occupation);
    return id === null ? null : (occupationRow(id)?.family ?? null);
  }
});

type Problem = Pick<Misnaming, "kind" | "write" | "known" | "since">;

function misnamed(hit: Hit, read: ReadBlock, family: string | null): Problem | null {
  const row = wrongName(hit.term.id);
  if (!row || (row.families.length > 0 && (family === null || !row.families.includes(family)))) return null;
  if (row.nearCertification && !hasCertification(hit, read)) return null;
  // The right name may begin with the letters of the wrong one: "ARRT, R.T.(R)".
  const isWrittenRight = row.write !== null && read.block.text.text.startsWith(row.write, hit.start);
  return isWrittenRight ? null : { kind: row.kind, write: row.write, known: row.known, since: row.since };
}

function textOf({ start, end }: Hit, { block }: ReadBlock): string {
  return block.text.text.slice(start, end);
}

function clauseOf(hit: Hit, { block }: ReadBlock): Stretch {
  return clauseAround(block.text.text, hit);
}

function hasCertification(hit: Hit, read: ReadBlock): boolean {
  return hitsWithin(read.hits, "credential", clauseOf(hit, read)).some(({ term }) => {
    const kind = credential(term.id)?.kind;
    return kind === "board-certification" || kind === "certification";
  });
}

// "JCAHO certified" and "board certified by the American College of Surgeons", but not "a Joint Commission certified stroke center".
function isNamedAsCertifier(hit: Hit, read: ReadBlock): boolean {
  const text = read.block.text.text;
  const after = text.slice(hit.end, hit.end + 60);
  const certified = /^\)?[\s-]*(?:board[\s-]+)?(?:certified|certification|accredited|registered)\b/i.exec(after);
  const before = /(?:certified|certification|board[\s-]certified)\s+(?:by|through|from|with)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, hit.start - 40), hit.start));
  if (!certified) return before && hit.term.kind === "society";
  const next = after.slice(certified[0].length);
  return /^\s*(?:$|[.,;)(\n/]|(?:and|or|required|preferred|is|in)\b)/i.test(next);
}

function asBody({ term }: Hit): Problem | null {
  if (term.kind === "accreditor") return { kind: "accreditor", write: null, known: accreditor(term.id) ?? term.form, since: null };
  const body = society(term.id);
  return body ? { kind: "society", write: null, known: body.ask, since: null } : null;
}
