import type { Block, Posting } from "../../../posting/index.ts";
import { isOfFamily } from "../../../tables/sections.ts";
import type { Hit } from "../../../tables/lexicon.ts";
import { overlaps, sourceSpan, type Mapped, type SourceSpan, type TextSpan } from "../../../text/index.ts";
import { guess, SURE, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { memoPerText, annotate, type AnnotatedText } from "../../annotated-text.ts";
import { everydayWords } from "../../everyday-words.ts";
import { sections } from "../../sections/sections.ts";
import { blocksWith } from "../../annotated-blocks.ts";

/** A benefit, or praise of benefits, where it stands. */
export interface BenefitPhrase {
  readonly text: string;
  readonly at: SourceSpan;
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
  /** That all of them are at hand; unsure where the source is known to withhold some. */
  readonly areWhole: Premise;
}

/** The benefits that the posting names, in fields or text, under whatever heading. */
export const benefits = defineFact("benefits", (posting: Posting, ask: Ask): Benefits => {
  const inSections = blocksOnBenefits(posting, ask);
  const naming = blocksWith("benefit", ask);
  const told: Told = { named: [], vague: [], trailOff: [] };
  for (const { name, origin, text } of posting.fields)
    if (name === "jobBenefits" && origin !== "label")
      tell(text, passageOf(annotate(text.text, ask.cache), true, false), told);
  for (const { block, annotated } of naming)
    tell(block.text, passageOf(annotated, inSections.has(block), block.kind === "heading"), told);
  const isLinked = ({ at }: Block) => LINK.test(posting.source.slice(at.start, at.end));
  const isNamed = told.named.length > 0;
  return {
    named: told.named,
    vague: told.vague,
    trailOff: isNamed ? told.trailOff : [],
    hasLink: !isNamed && ([...inSections].some(isLinked) || naming.some(({ block }) => isLinked(block))),
    areWhole: posting.incomplete.has("jobBenefits") ? guess({ key: "benefits-withheld" }) : SURE,
  };
});

const NAMES_BENEFITS = /\bbenefits?\b|\bperks\b/;
const LINK = /https?:\/\/|www\.|\]\(|href=/;

function blocksOnBenefits(posting: Posting, ask: Ask): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const { id, heading, blocks } of posting.sections) {
    const isOnBenefits = isOfFamily(id, "pay") || (heading !== null && NAMES_BENEFITS.test(heading.text.toLowerCase()));
    if (isOnBenefits) for (const block of blocks) found.add(block);
  }
  for (const { id, how, at } of ask(sections)) {
    if (how === "content" && isOfFamily(id, "pay"))
      for (const block of posting.blocks) if (overlaps(at, block.at)) found.add(block);
  }
  return found;
}

interface Told {
  readonly named: BenefitPhrase[];
  readonly vague: BenefitPhrase[];
  readonly trailOff: BenefitPhrase[];
}

function tell(text: Mapped, passage: Passage, told: Told): void {
  for (const phrase of passage.named) told.named.push(phraseAt(text, phrase));
  for (const phrase of passage.vague) told.vague.push(phraseAt(text, phrase));
  for (const phrase of passage.trailOff) told.trailOff.push(phraseAt(text, phrase));
}

function phraseAt(text: Mapped, phrase: TextSpan): BenefitPhrase {
  return { text: text.text.slice(phrase.start, phrase.end), at: sourceSpan(text, phrase) };
}

/** The stretches of a text that speak of benefits. */
type Passage = Readonly<Record<"named" | "vague" | "trailOff", readonly TextSpan[]>>;

const NOTHING: Passage = { named: [], vague: [], trailOff: [] };

function passageOf(annotated: AnnotatedText, inSection: boolean, isHeading: boolean): Passage {
  const known = passages(annotated);
  const place = (inSection ? 1 : 0) + (isHeading ? 2 : 0);
  return (known[place] ??= readPassage(annotated, inSection, isHeading));
}

/** One passage for each way in which a text may stand. */
const passages = memoPerText((): (Passage | undefined)[] => [undefined, undefined, undefined, undefined]);

// "Dental" names a benefit in a list of benefits, and a trade in "dental office": outside a section of benefits it
// takes company, and firmer words take at least a verb by which an employer offers something.
function readPassage(annotated: AnnotatedText, inSection: boolean, isHeading: boolean): Passage {
  const hits = annotated.of("benefit");
  if (hits.length === 0) return NOTHING;
  const { text } = annotated;
  const named = hits.filter(({ term }) => term.id !== "vague" && term.id !== "trail-off");
  const vague = isHeading ? [] : hits.filter(({ term }) => term.id === "vague");
  const stretches = (some: readonly Hit<"benefit">[]) => some.map((hit) => stretchOf(text, hit));
  if (!inSection && !isOffer(annotated, named, vague)) return { named: [], vague: stretches(vague), trailOff: [] };
  const firstNamed = named[0]?.start ?? (inSection ? -1 : Infinity);
  const open = hits.filter(
    ({ term, start, end }) => term.id === "trail-off" && start > firstNamed && ENDS.test(text.slice(end, end + 12)),
  );
  return { named: stretches(named), vague: stretches(vague), trailOff: stretches(open) };
}

function stretchOf(text: string, { start, end }: Hit<"benefit">): TextSpan {
  return { start, end: text[end] === ")" && text.slice(start, end).includes("(") ? end + 1 : end };
}

function isOffer(
  annotated: AnnotatedText,
  named: readonly Hit<"benefit">[],
  vague: readonly Hit<"benefit">[],
): boolean {
  const firm = new Set(named.map(({ term }) => term.id).filter((kind) => kind !== "weak"));
  return (
    firm.size > 1 ||
    (firm.size > 0 && (vague.length > 0 || everydayWords(annotated, "benefit-offer").length > 0)) ||
    (named.length > 1 && vague.length > 0)
  );
}

// "… and more." leaves the list open, "and more information" does not.
const ENDS = /^\s*(?:[.!;,):*\n]|$|(?:great )?(?:benefits|perks))/i;
