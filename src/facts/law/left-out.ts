import type { Posting } from "../../posting/index.ts";
import type { Law, LeftOut, ReachTerms } from "../../tables/law.ts";
import type { Employer } from "../fact.ts";
import { maybe, no, YES, type Answer } from "./answer.ts";
import type { LawPhrase } from "./words.ts";

/** What the posting and the config say of the things that laws leave out. */
export interface Standing {
  readonly posting: Posting;
  readonly employer: Employer;
  /** The day to judge by. */
  readonly asOf: string;
  readonly words: ReadonlyMap<string, readonly LawPhrase[]>;
  readonly isPosting: boolean;
}

/** Whether a law leaves this employer, worker or text out. "no" means that it is left out. */
export function isNotLeftOut(_law: Law, terms: ReachTerms, standing: Standing): Answer {
  let open: Answer | null = null;
  for (const reason of terms.without) {
    const answer = tests[reason](standing);
    if (answer.holds === "no") return answer;
    if (answer.holds === "maybe") open ??= answer;
  }
  return open ?? YES;
}

const tests: Readonly<Record<LeftOut, (standing: Standing) => Answer>> = {
  "federal-employer": ({ employer }) => (employer.kind === "federal" ? no("It does not bind federal employers.") : YES),
  "public-employer": ({ employer }) =>
    employer.kind === "public" || employer.kind === "federal" ? no("It does not bind public employers.") : YES,
  copy: ({ employer }) =>
    employer.postedBy === "job-board" ? no("It does not bind copies made without the employer.") : YES,
  "independent-contractor": (standing) =>
    isForContractor(standing) ? no("It covers employees, not independent contractors.") : YES,
  "collective-agreement": (standing) => byAgreement(standing),
  "public-collective-agreement": (standing) => (standing.employer.kind === "public" ? byAgreement(standing) : YES),
  "temporary-pool": ({ words, employer }) => {
    if (!words.has("temporary-pool")) return YES;
    if (employer.postedBy === "agency") return no("It leaves out temporary agencies that recruit for their clients.");
    return employer.postedBy
      ? YES
      : maybe(
          "The posting speaks of temporary assignments.",
          "this is not a temporary agency recruiting for its clients",
        );
  },
  "urgent-temporary": ({ words }) =>
    words.has("urgent-temporary")
      ? maybe("The job may be temporary or acting.", "this is not a temporary job that must be filled at once")
      : YES,
  "general-call": ({ isPosting, words, posting }) =>
    !isPosting || (words.has("general-call") && !hasDuties(posting))
      ? no("It covers specific positions, not general calls to apply.")
      : YES,
  broadcast: ({ words }) => (words.has("broadcast") ? no("It covers written notices only.") : YES),
};

// Pay set by a union contract is left out; that the job belongs to a union at all is not enough to say so.
function byAgreement({ words }: Standing): Answer {
  const mentions = words.get("collective-agreement") ?? [];
  if (mentions.length === 0) return YES;
  if (
    mentions.some(({ block }) =>
      /\b(?:pay|paid|wages?|salary|salaries|rates?|compensation|scale)\b/i.test(block.text.text),
    )
  )
    return no("Pay here is set by a collective agreement, which it leaves out.");
  return maybe("The posting speaks of a collective agreement.", "pay is not set by a collective agreement");
}

function isForContractor({ words, posting }: Standing): boolean {
  if (words.has("independent-contractor")) return true;
  return posting.fields.some((field) => field.name === "employmentType" && /^contractor$/i.test(String(field.value)));
}

function hasDuties(posting: Posting): boolean {
  return posting.sections.some(
    (section) =>
      section.id === "responsibilities" || section.id === "qualifications" || section.id === "qualifications-required",
  );
}
