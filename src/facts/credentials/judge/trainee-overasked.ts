import { cueIn, withCues, type CuedText } from "../read/cues.ts";
import type { Posting } from "../../../posting/index.ts";
import { sourceSpan, type SourceSpan, type TextSpan } from "../../../text/index.ts";
import { requirementContexts } from "../read/demand/context.ts";
import { clauseAround } from "../read/clause.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { setting } from "../read/setting.ts";
import { memoPerText } from "../../annotated-text.ts";
import { annotatedBlocks } from "../../annotated-blocks.ts";

/** Experience asked of people who cannot have it yet. */
export interface ImpossibleExperience {
  /** The years as written: "2 years". */
  readonly years: string;
  readonly at: SourceSpan;
  /** The words that ask for beginners; `null` where the occupation is a training. */
  readonly beginners: string | null;
}

/** Years of experience required in a posting for new graduates or of an occupation in training. */
export const traineeOverasked = defineFact(
  "traineeOverasked",
  (_posting: Posting, ask): ImpossibleExperience | null => {
    const judged = ask(fit);
    const isTraining = judged?.profession.training?.experience === "none";
    const beginners = ask(setting).get("new-graduate") ?? null;
    if (!isTraining && beginners === null) return null;
    for (const { block, annotated } of ask(annotatedBlocks)) {
      const years = yearsAsked(annotated);
      if (years === null) continue;
      const { answer: context } = ask(requirementContexts)(block);
      if (context !== "required" && context !== "asked") continue;
      return {
        years: annotated.text.slice(years.start, years.end),
        at: sourceSpan(block.text, years),
        beginners: beginners?.value ?? null,
      };
    }
    return null;
  },
);

/** Where a text asks for years of experience. */
const yearsAsked = memoPerText((annotated): TextSpan | null => {
  if (!isOfExperience(annotated.text)) return null;
  const cued = withCues(annotated);
  const years = firstYears(cued);
  if (years === null) return null;
  const clause = clauseAround(cued.text, years);
  const said = cued.text.slice(clause.start, clause.end);
  const isNotAsked = cueIn(cued, "years-not-asked", clause) !== undefined || /\b0\s*(?:-|to|–)/.test(said);
  return isNotAsked || !isOfExperience(said) || isOneWay(cued, years) ? null : years;
});

function isOfExperience(text: string): boolean {
  return /experience|\bexp\b/i.test(text);
}

/** The first years that are counted: "2+ years", "two (2) to four years". */
function firstYears(cued: CuedText): TextSpan | null {
  for (const unit of cued.of("years-unit")) {
    const number = cued.words.find(
      ({ start, end }) =>
        start >= unit.start - LONGEST_COUNT &&
        end <= unit.start &&
        COUNT.test(cued.text.slice(end, unit.start)) &&
        (/^\d{1,2}$/.test(cued.text.slice(start, end)) || cueIn(cued, "number-word", { start, end })),
    );
    if (number) return { start: number.start, end: unit.end };
  }
  return null;
}

const LONGEST_COUNT = 40;

/** What may stand between a number and "years": the same in figures, "or more", the end of a range. */
const COUNT = /^(?:\s*\(\d{1,2}\))?\s*(?:\+|or more|plus)?\s*(?:-|to|–)?\s*\d{0,2}\+?\s*$/i;

// "If you have a year of experience or have just graduated, write to us": one of two ways in, not a condition.
function isOneWay(cued: CuedText, years: TextSpan): boolean {
  return cued.of("beginner").some(({ start, end }) => {
    const between = start >= years.end ? cued.text.slice(years.end, start) : cued.text.slice(end, years.start);
    return between.length <= 120 && /^[^.;\n]*\bor\b[^.;\n]{0,40}$/i.test(between);
  });
}
