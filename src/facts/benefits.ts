import type { Block, Posting } from "../posting/index.ts";
import type { Hit } from "../tables/lexicon.ts";
import { sourceSpan, type Span } from "../text/index.ts";
import { defineFact, type Ask } from "./fact.ts";
import { terms, type ReadBlock } from "./terms.ts";

/** A benefit, or praise of benefits, where it stands. */
export interface BenefitPhrase {
  readonly text: string;
  readonly at: Span;
}

/** What the posting says about benefits. */
export interface Benefits {
  /** Benefits named by what they are: "401(k)", "dental". */
  readonly named: readonly BenefitPhrase[];
  /** "great benefits package" and the like, which name none. */
  readonly vague: readonly BenefitPhrase[];
  /** "and more", "etc." at the end of a list of benefits. */
  readonly trailOff: readonly BenefitPhrase[];
  /** True when a passage on benefits holds a link. */
  readonly hasLink: boolean;
  /** True when the source is known to withhold them, so that nothing may be called missing. */
  readonly isWithheld: boolean;
}

/** The benefits that the posting names, under whatever heading. */
export const benefits = defineFact("benefits", (posting: Posting, ask: Ask): Benefits => {
  const sectionBlocks = new Set(posting.sections.filter(({ id }) => id !== null && SECTIONS.has(id)).flatMap(({ blocks }) => blocks));
  const passages = ask(terms).map((read) => toPassage(read, sectionBlocks)).filter((passage) => passage !== null);
  const named = passages.flatMap((passage) => passage.named);
  return {
    named, vague: passages.flatMap((passage) => passage.vague),
    trailOff: named.length ? passages.flatMap((passage) => passage.trailOff) : [],
    hasLink: passages.some(({ block }) => LINK.test(posting.source.slice(block.at.start, block.at.end))),
    isWithheld: posting.incomplete.has("jobBenefits"),
  };
});

const SECTIONS = new Set(["benefits", "compensation-benefits", "compensation", "us-co-posting"]);
const LINK = /https?:\/\/|www\.|\]\(|href=/;

interface Passage extends Pick<Benefits, "named" | "vague" | "trailOff"> {
  readonly block: Block;
}

// "Dental" names a benefit in a list of benefits, and a trade in "dental office": outside a section of benefits it takes
// company, or words by which an employer offers something.
function toPassage(read: ReadBlock, sectionBlocks: ReadonlySet<Block>): Passage | null {
  const { block } = read;
  const hits = read.hits.filter(({ term }) => term.kind === "benefit");
  if (hits.length === 0) return null;
  const inSection = sectionBlocks.has(block);
  const named = hits.filter(({ term }) => term.id !== "vague" && term.id !== "trail-off");
  const kinds = new Set(named.map(({ term }) => term.id));
  const isOffer = inSection || kinds.size > 1 || (hits.some(({ term }) => term.id === "vague") && block.kind !== "heading") || OFFERS.test(block.text.text);
  const phrases = (some: readonly Hit[]) => some.map((hit) => ({ text: block.text.text.slice(hit.start, hit.end), at: sourceSpan(block.text, hit.start, hit.end) }));
  const firstNamed = named[0]?.start ?? (inSection ? -1 : Infinity);
  return {
    block,
    named: isOffer ? phrases(named) : [],
    vague: block.kind === "heading" ? [] : phrases(hits.filter(({ term }) => term.id === "vague")),
    trailOff: isOffer ? phrases(hits.filter((hit) => hit.term.id === "trail-off" && hit.start > firstNamed)) : [],
  };
}

const OFFERS = /\b(?:offer|provid|includ|receive|enjoy|eligible|entitled|you get|we pay|match)/i;
