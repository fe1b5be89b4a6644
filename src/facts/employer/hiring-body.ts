import type { Posting } from "../../posting/index.ts";
import { publicEmployerById, publicEmployerNamed, type PublicEmployer } from "../../tables/employers.ts";
import { legalForm } from "../../tables/employer-words.ts";
import { sourceSpan, type Located } from "../../text/index.ts";
import { annotatedBlocks, blocksWith, type AnnotatedBlock } from "../annotated-blocks.ts";
import { annotate, type AnnotatedText } from "../annotated-text.ts";
import { guess, likely, SURE, type Premise } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";

/** What the posting itself says of who employs; the config, where it says so, outweighs it. */
export interface HiringBody extends Premise {
  readonly kind: PublicEmployer["kind"] | "private" | "unknown";
  /** The country that a public employer is public in. */
  readonly country: string | null;
  /** The words that say so, where the posting has any; its format may say it too. */
  readonly named: Located<string> | null;
}

/** Who employs: by the format, by the field or line for the employer, by the top of the posting, and by its sentences. */
export const hiringBody = defineFact("hiringBody", (posting: Posting, ask: Ask): HiringBody => {
  return (
    byFormat(posting) ?? byName(posting, ask) ?? byTopLines(ask) ?? byItsPeople(ask) ?? byLegalForm(posting) ?? UNKNOWN
  );
});

const UNKNOWN: HiringBody = { ...guess({ key: "employer-unsaid" }), kind: "unknown", country: null, named: null };

// Only the United States' government posts there.
function byFormat({ format }: Posting): HiringBody | null {
  return format === "usajobs" ? body(publicEmployerById("us-federal"), null, true) : null;
}

function byName(posting: Posting, ask: Ask): HiringBody | null {
  const { employer } = posting;
  return employer && body(publicBody(annotate(employer.value, ask.cache)), employer, isAskedFor(employer, posting));
}

function publicBody(name: AnnotatedText): PublicEmployer | null {
  const [term] = name.of("public-employer");
  return term ? publicEmployerById(term.term.id) : publicEmployerNamed(name.text);
}

/** True for a field, or a line with its label: "Agency: …". */
function isAskedFor({ at }: Located<string>, { fields, source }: Posting): boolean {
  const isField = fields.some(
    (field) => field.name === "hiringOrganization" && field.at.start <= at.start && at.end <= field.at.end,
  );
  return isField || /[:：]\s*$/.test(source.slice(Math.max(0, at.start - 3), at.start));
}

// A short line at the top that begins with the name.
function byTopLines(ask: Ask): HiringBody | null {
  for (const { block, annotated } of ask(annotatedBlocks).slice(0, FIRST_LINES)) {
    const [hit] = annotated.of("public-employer");
    if (hit && annotated.text.length <= LONGEST_LINE && isFirstWord(annotated.text, hit.start))
      return said({ block, annotated }, hit);
  }
  return null;
}

const FIRST_LINES = 8;
const LONGEST_LINE = 160;

function isFirstWord(text: string, start: number): boolean {
  return /^(?:[Tt]he |U\.?S\.? )?$/.test(text.slice(0, start));
}

// "As a VA employee, you …"
function byItsPeople(ask: Ask): HiringBody | null {
  for (const read of blocksWith("public-employee", ask)) return said(read, read.annotated.of("public-employee")[0]!);
  return null;
}

function said(
  { block, annotated }: AnnotatedBlock,
  { term, start, end }: { readonly term: { readonly id: string }; readonly start: number; readonly end: number },
): HiringBody | null {
  const named = { value: annotated.text.slice(start, end), at: sourceSpan(block.text, { start, end }) };
  return body(publicEmployerById(term.id), named, false);
}

function body(employer: PublicEmployer | null, named: Located<string> | null, isSaid: boolean): HiringBody | null {
  if (!employer) return null;
  const premise = isSaid ? SURE : likely({ key: "employer-in-passing", text: named?.value ?? "" });
  return { ...premise, kind: employer.kind, country: employer.country, named };
}

// "Larkspur Inc."
function byLegalForm({ employer }: Posting): HiringBody | null {
  const last = employer && / (?=\S+$)/.exec(employer.value);
  return last && legalForm().test(employer.value.slice(last.index))
    ? {
        ...likely({ key: "employer-in-passing", text: employer.value }),
        kind: "private",
        country: null,
        named: employer,
      }
    : null;
}
