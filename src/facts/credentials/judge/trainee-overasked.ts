import type { Posting } from "../../../posting/index.ts";
import { sourceSpan, type Span } from "../../../text/index.ts";
import { requirementContexts } from "../read/demand/context.ts";
import { clauseAround, type Stretch } from "../read/clause.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { setting } from "../read/setting.ts";
import { memoPerText } from "../../annotated-text.ts";
import { annotatedBlocks } from "../../annotated-blocks.ts";

/** Experience asked of people who cannot have it yet. */
export interface ImpossibleExperience {
  /** The years as written: "2 years". */
  readonly years: string;
  readonly at: Span;
  /** The words that ask for beginners; `null` where the occupation is a training. */
  readonly beginners: string | null;
}

const YEARS =
  /\b(\d{1,2}|one|two|three|four|five)(?:\s*\(\d{1,2}\))?\s*(?:\+|or more|plus)?\s*(?:-|to|–)?\s*\d{0,2}\+?\s*(?:years?|yrs?\.?)\b/i;

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
      const zone = ask(requirementContexts)(block);
      if (zone !== "required" && zone !== "asked") continue;
      return {
        years: annotated.text.slice(years.start, years.end),
        at: sourceSpan(block.text, years.start, years.end),
        beginners: beginners?.value ?? null,
      };
    }
    return null;
  },
);

/** Where a text asks for years of experience. */
const yearsAsked = memoPerText(({ text }): Stretch | null => {
  const found = /experience|\bexp\b/i.test(text) ? YEARS.exec(text) : null;
  if (found === null) return null;
  const years = { start: found.index, end: found.index + found[0].length };
  const clauseAt = clauseAround(text, years);
  const clause = text.slice(clauseAt.start, clauseAt.end);
  const isOtherwise =
    /\b(?:preferred|preferably|a plus|desired|desirable|less than|fewer than|under|up to|or new|or less|within|0\s*(?:-|to|–)|no more than|old|of age|graduat|contract|commitment|agreement|per year|nice to have|unless|or willing|not required)\b/i.test(
      clause,
    );
  return isOtherwise || !/experience|\bexp\b/i.test(clause) || isOneWay(text, years) ? null : years;
});

// "If you have a year of experience or have just graduated, write to us": one of two ways in, not a condition.
function isOneWay(text: string, years: Stretch): boolean {
  return (
    /^[^.;\n]{0,80}\bor\b[^.;\n]{0,40}\b(?:graduat|newly qualified|beginner|apprentice)/i.test(
      text.slice(years.end, years.end + 140),
    ) ||
    /\b(?:graduat\w*|newly qualified|beginners?|apprentices?)\b[^.;\n]{0,40}\bor\b[^.;\n]{0,24}$/i.test(
      text.slice(Math.max(0, years.start - 100), years.start),
    )
  );
}
