import { defineFact, type Ask } from "../fact.ts";
import type { FieldName, Posting } from "../../posting/index.ts";
import type { Law, ReachTerms } from "../../tables/law.ts";
import { hiringBody } from "../employer/hiring-body.ts";
import { kind } from "../sections/kind.ts";
import { places } from "../places/places.ts";
import { maybe, no, YES, type Answer } from "./answer.ts";
import { isNotLeftOut, type Standing } from "./left-out.ts";
import { outsetOf, reachBy, type Reach } from "./outset.ts";
import { lawWords } from "./words.ts";

export type { Reach } from "./outset.ts";

/** Every law of the countries that the posting has to do with, and whether it reaches the posting. */
export const reach = defineFact("reach", (posting: Posting, ask: Ask): readonly Reach[] => {
  const { asOf, employer } = ask.circumstances;
  const outset = outsetOf(ask(places), employer, asOf, ask.cache);
  if (outset.open.length === 0) return outset.reach;
  const standing = {
    posting,
    employer,
    asOf,
    words: ask(lawWords),
    isPosting: ask(kind).isPosting,
    hiringBody: ask(hiringBody),
  };
  let changed: Reach[] | null = null;
  for (const { law, terms, answers, index } of outset.open) {
    const telling = tellingAnswers(law, terms, standing);
    if (telling.length > 0) (changed ??= [...outset.reach])[index] = reachBy([...answers, ...telling], law, asOf);
  }
  return changed ?? outset.reach;
});

type Question = (law: Law, terms: ReachTerms, standing: Standing) => Answer;

// In the order in which their sentences are read.
const QUESTIONS: readonly Question[] = [isForAudience, isNotLeftOut, isMadeInTime, isPaidWork, isSettled];

/** What the posting's words bring in beyond a plain yes, up to the first no. */
function tellingAnswers(law: Law, terms: ReachTerms, standing: Standing): Answer[] {
  const telling: Answer[] = [];
  for (const question of QUESTIONS) {
    const answer = question(law, terms, standing);
    if (answer !== YES) telling.push(answer);
    if (!answer.value) break;
  }
  return telling;
}

function isForAudience(law: Law, { audience }: ReachTerms, { posting, words }: Standing): Answer {
  if (audience.length > 1) return YES;
  const field = fieldOf(posting, "audience")?.toLowerCase();
  const isInternal = field ? field === "internal" : words.has("internal-only");
  return isInternal && !audience.includes("internal") ? no({ key: "internal-only", cite: law.cite }) : YES;
}

// Some laws bind whatever is up on the day, others only what was posted since they began.
function isMadeInTime(law: Law, terms: ReachTerms, { posting }: Standing): Answer {
  if (terms.binds !== "postings-made-since" || !law.from) return YES;
  const posted = dayOf(fieldOf(posting, "datePosted"));
  const amended = terms.amendedCounts ? dayOf(fieldOf(posting, "dateModified")) : null;
  const made = posted && amended && amended > posted ? amended : posted;
  return made && made < law.from ? no({ key: "made-before", made, from: law.from }) : YES;
}

function isPaidWork(_law: Law, _terms: ReachTerms, { words }: Standing): Answer {
  return words.has("unpaid") ? maybe({ key: "unpaid" }) : YES;
}

function isSettled({ from, settledFrom }: Law, _terms: ReachTerms, { asOf }: Standing): Answer {
  if (!from || !settledFrom || asOf >= settledFrom || asOf < from) return YES;
  return maybe({ key: "beginning-disputed", from, to: settledFrom, asOf });
}

function fieldOf(posting: Posting, name: FieldName): string | undefined {
  const field = posting.fields.find((candidate) => candidate.name === name);
  return field && String(field.value);
}

function dayOf(text: string | undefined): string | null {
  return (text && /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]) ?? null;
}
