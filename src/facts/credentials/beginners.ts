import type { Posting } from "../../posting/index.ts";
import { traineeship } from "../../tables/roles.ts";
import { sourceSpan, type Span } from "../../text/index.ts";
import { zones } from "./zones.ts";
import { clauseAround } from "./clause.ts";
import { defineFact } from "../fact.ts";
import { fit } from "./fit.ts";
import { setting } from "./setting.ts";
import { terms } from "../terms.ts";

/** Experience asked of people who cannot have it yet. */
export interface ImpossibleExperience {
  /** The years as written: "2 years". */
  readonly years: string;
  readonly at: Span;
  /** The words that ask for beginners; `null` where the occupation is a training. */
  readonly beginners: string | null;
}

const YEARS = /\b(\d{1,2}|one|two|three|four|five)(?:\s*\(\d{1,2}\))?\s*(?:\+|or more|plus)?\s*(?:-|to|–)?\s*\d{0,2}\+?\s*(?:years?|yrs?\.?)\b/i;

/** Years of experience required in a posting for new graduates or of an occupation in training. */
export const impossibleExperience = defineFact("impossibleExperience", (_posting: Posting, ask): ImpossibleExperience | null => {
  const judged = ask(fit);
  const isTraining = judged !== null && traineeship(judged.job.id)?.experience === "none";
  const beginners = ask(setting).get("new-graduate") ?? null;
  if (!isTraining && beginners === null) return null;
  const zoneOf = ask(zones);
  for (const { block } of ask(terms)) {
    const zone = zoneOf(block);
    if (zone !== "required" && zone !== "asked") continue;
    const text = block.text.text;
    const years = YEARS.exec(text);
    if (!years || !/experience|\bexp\b/i.test(text)) continue;
    const clauseAt = clauseAround(text, { start: years.index, end: years.index + years[0].length });
    const clause = text.slice(clauseAt.start, clauseAt.end);
    if (/\b(?:preferred|preferably|a plus|desired|desirable|less than|fewer than|under|up to|or new|or less|within|0\s*(?:-|to|–)|no more than|old|of age|graduat|contract|commitment|agreement|per year|nice to have|unless|or willing|not required)\b/i.test(clause) || !/experience|\bexp\b/i.test(clause)) continue;
    return { years: years[0], at: sourceSpan(block.text, years.index, years.index + years[0].length), beginners: beginners?.value ?? null };
  }
  return null;
});
