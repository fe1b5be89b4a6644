import type { Block, Posting, PostingField } from "../../posting/index.ts";
import { scanTerms, wordsOf, type Hit } from "../../tables/lexicon.ts";
import { lexicon } from "../../tables/terms.ts";
import { overlaps, sourceSpan, type Mapped, type Span } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { sections } from "../sections/sections.ts";
import { terms } from "../terms.ts";

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
  /** True when no benefit is named and a passage on benefits holds a link. */
  readonly hasLink: boolean;
  /** True when the source is known to withhold them, so that nothing may be called missing. */
  readonly isWithheld: boolean;
}

/** The benefits that the posting names, in fields or text, under whatever heading. */
export const benefits = defineFact("benefits", (posting: Posting, ask: Ask): Benefits => {
  const inSections = blocksOnBenefits(posting, ask);
  const read = ask(terms).map(({ block, hits }) => toPassage(block.text, hits, inSections.has(block), block.kind === "heading"));
  const passages = [...posting.fields.filter(isOnBenefits).map(({ text }) => toPassage(text, hitsIn(text.text), true, false)), ...read].filter((passage) => passage !== null);
  const named = passages.flatMap((passage) => passage.named);
  const isLinked = ({ at }: Pick<Block, "at">) => LINK.test(posting.source.slice(at.start, at.end));
  return {
    named, vague: passages.flatMap((passage) => passage.vague),
    trailOff: named.length ? passages.flatMap((passage) => passage.trailOff) : [],
    hasLink: named.length === 0 && ([...inSections].some(isLinked) || ask(terms).some(({ block, hits }) => hits.some(isBenefit) && isLinked(block))),
    isWithheld: posting.incomplete.has("jobBenefits"),
  };
});

const SECTIONS = new Set(["benefits", "compensation-benefits", "compensation", "us-co-posting"]);
const NAMES_BENEFITS = /\bbenefits?\b|\bperks\b/i;
const LINK = /https?:\/\/|www\.|\]\(|href=/;

function blocksOnBenefits(posting: Posting, ask: Ask): ReadonlySet<Block> {
  const headed = posting.sections.filter(({ id, heading }) => (id !== null && SECTIONS.has(id)) || (heading !== null && NAMES_BENEFITS.test(heading.text)));
  const spans = ask(sections).filter(({ id, how }) => how === "content" && SECTIONS.has(id));
  const told = spans.length === 0 ? [] : posting.blocks.filter(({ at }) => spans.some((section) => overlaps(section.at, at)));
  return new Set([...headed.flatMap(({ blocks }) => blocks), ...told]);
}

function isOnBenefits({ name, origin }: PostingField): boolean {
  return name === "jobBenefits" && origin !== "label";
}

function hitsIn(text: string): Hit[] {
  return scanTerms(text, wordsOf(text), lexicon()).filter(isBenefit);
}

function isBenefit({ term }: Hit): boolean {
  return term.kind === "benefit";
}

type Passage = Pick<Benefits, "named" | "vague" | "trailOff">;

// "Dental" names a benefit in a list of benefits, and a trade in "dental office": outside a section of benefits it takes
// company, and firmer words take at least a verb by which an employer offers something.
function toPassage(text: Mapped, all: readonly Hit[], inSection: boolean, isHeading: boolean): Passage | null {
  if (!all.some(isBenefit)) return null;
  const hits = all.filter(isBenefit);
  const named = hits.filter(({ term }) => term.id !== "vague" && term.id !== "trail-off");
  const vague = isHeading ? [] : hits.filter(({ term }) => term.id === "vague");
  const phrases = (some: readonly Hit[]) => some.map(({ start, end }) => phraseAt(text, start, end));
  if (!inSection && !isOffer(text.text, named, vague)) return { named: [], vague: phrases(vague), trailOff: [] };
  const firstNamed = named[0]?.start ?? (inSection ? -1 : Infinity);
  const open = hits.filter(({ term, start, end }) => term.id === "trail-off" && start > firstNamed && ENDS.test(text.text.slice(end, end + 12)));
  return { named: phrases(named), vague: phrases(vague), trailOff: phrases(open) };
}

function phraseAt(text: Mapped, start: number, wordsEnd: number): BenefitPhrase {
  const words = text.text.slice(start, wordsEnd);
  const end = words.includes("(") && text.text[wordsEnd] === ")" ? wordsEnd + 1 : wordsEnd;
  return { text: text.text.slice(start, end), at: sourceSpan(text, start, end) };
}

function isOffer(text: string, named: readonly Hit[], vague: readonly Hit[]): boolean {
  const firm = new Set(named.map(({ term }) => term.id).filter((kind) => kind !== "weak"));
  return firm.size > 1 || (firm.size > 0 && (vague.length > 0 || OFFERS.test(text))) || (named.length > 1 && vague.length > 0);
}

const OFFERS = /\b(?:offer|provid|includ|receive|enjoy|eligible|entitled|you get|we pay|match)/i;
// "… and more." leaves the list open, "and more information" does not.
const ENDS = /^\s*(?:[.!;,):*\n]|$|(?:great )?(?:benefits|perks))/i;
