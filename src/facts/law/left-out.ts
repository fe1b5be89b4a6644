import type { Posting } from "../../posting/index.ts";
import type { Law, LeftOut, ReachTerms } from "../../tables/law.ts";
import { countryOf } from "../../tables/places.ts";
import { isOfFamily } from "../../tables/sections.ts";
import { everydayWords } from "../everyday-words.ts";
import { isSure } from "../certainty.ts";
import type { HiringBody } from "../employer/hiring-body.ts";
import type { Employer } from "../fact.ts";
import type { Grounds } from "../reasons.ts";
import { maybe, no, wordFor, YES, type Answer } from "./answer.ts";
import type { LawPhrase } from "./words.ts";

/** What the posting and the config say of the things that laws leave out. */
export interface Standing {
  readonly posting: Posting;
  readonly employer: Employer;
  /** What the posting says of the employer, for where the config does not. */
  readonly hiringBody: HiringBody;
  /** The day to judge by. */
  readonly asOf: string;
  readonly words: ReadonlyMap<string, readonly LawPhrase[]>;
  readonly isPosting: boolean;
}

/** Whether a law leaves this employer, worker or text out. "no" means that it is left out. */
export function isNotLeftOut(law: Law, terms: ReachTerms, standing: Standing): Answer {
  let open: Answer | null = null;
  for (const reason of terms.without) {
    const answer = tests[reason](standing, law);
    if (!answer.value) return answer;
    if (wordFor(answer) === "maybe") open ??= answer;
  }
  return open ?? YES;
}

const tests: Readonly<Record<LeftOut, (standing: Standing, law: Law) => Answer>> = {
  "federal-employer": (standing, law) => byKind(standing, law, "federal-employer", FEDERAL),
  "public-employer": (standing, law) => byKind(standing, law, "public-employer", PUBLIC),
  copy: ({ employer }) => leftOutIf(employer.postedBy === "job-board", "copy"),
  "independent-contractor": (standing) => leftOutIf(isForContractor(standing), "independent-contractor"),
  "collective-agreement": (standing) => byAgreement(standing),
  "public-collective-agreement": (standing) => (standing.employer.kind === "public" ? byAgreement(standing) : YES),
  "temporary-pool": ({ words, employer }) => {
    if (!words.has("temporary-pool")) return YES;
    if (employer.postedBy === "agency") return no({ key: "left-out", by: "temporary-pool" });
    return employer.postedBy ? YES : maybe({ key: "temporary-assignment" });
  },
  "urgent-temporary": ({ words }) => (words.has("urgent-temporary") ? maybe({ key: "temporary-job" }) : YES),
  "general-call": ({ isPosting, words, posting }) =>
    leftOutIf(!isPosting || (words.has("general-call") && !hasDuties(posting)), "general-call"),
  broadcast: ({ words }) => leftOutIf(words.has("broadcast"), "broadcast"),
};

const FEDERAL: readonly (string | undefined)[] = ["federal"];
const PUBLIC: readonly (string | undefined)[] = ["public", "federal", "state", "county", "city", "school-district"];

// The config decides where it says what the employer is; else the posting may.
function byKind(
  { employer, hiringBody }: Standing,
  { place }: Law,
  by: "federal-employer" | "public-employer",
  kinds: readonly (string | undefined)[],
): Answer {
  if (employer.kind !== undefined) return leftOutIf(kinds.includes(employer.kind), by);
  const { kind, country, named } = hiringBody;
  if (!kinds.includes(kind) || country !== countryOf(place)) return YES;
  return isSure(hiringBody)
    ? no({ key: "left-out", by })
    : maybe({ key: "public-employer-named", text: named?.value ?? "", by });
}

function leftOutIf(isLeftOut: boolean, by: Grounds["left-out"]["by"]): Answer {
  return isLeftOut ? no({ key: "left-out", by }) : YES;
}

// Pay set by a union contract is left out; that the job belongs to a union at all is not enough to say so.
function byAgreement({ words }: Standing): Answer {
  const mentions = words.get("collective-agreement") ?? [];
  if (mentions.length === 0) return YES;
  const setsPay = mentions.some(({ annotated }) => everydayWords(annotated, "sets-pay").length > 0);
  return setsPay ? no({ key: "left-out", by: "collective-agreement" }) : maybe({ key: "agreement-mentioned" });
}

function isForContractor({ words, posting }: Standing): boolean {
  if (words.has("independent-contractor")) return true;
  return posting.fields.some((field) => field.name === "employmentType" && /^contractor$/i.test(String(field.value)));
}

function hasDuties(posting: Posting): boolean {
  return posting.sections.some(({ id }) => isOfFamily(id, "work", "requirements"));
}
