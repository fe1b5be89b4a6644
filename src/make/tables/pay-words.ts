import type { RawCue, RawTerm } from "../../tables/lexicon.ts";
import type { RawPayWords } from "../../tables/pay-words.ts";
import { readKnowledge } from "../knowledge.ts";
import { listed, termsOf, type Lists } from "../listed.ts";

interface PayKnowledge extends RawPayWords {
  readonly periods: Lists;
  readonly notPeriods: readonly string[];
  readonly open: readonly (RawCue & { readonly end: string; readonly words: readonly string[] })[];
  readonly gross: Lists;
  readonly beside: Lists;
  readonly instead: Lists;
  readonly grades: readonly string[];
  readonly commissionOnly: readonly string[];
  readonly link: Lists;
}

const knowledge = () => readKnowledge<PayKnowledge>("words/pay.yaml");

/** What is looked up beside figures and in titles; the other words go to the lexicon. */
export function compile(): RawPayWords {
  const { believable, notFullTime, labels } = knowledge();
  return { believable, notFullTime, labels };
}

/**
 * The lexicon's kinds `pay-period`, `pay-open` (id: the end that is open), `pay-gross`, `pay-beside` (id: `part`,
 * `remark`), `pay-instead` and `pay-link` (id: `anywhere`, `beside-pay`), `pay-grade`, `pay-commission-only`.
 */
export function terms(): RawTerm[] {
  const { periods, notPeriods, open, gross, beside, instead, grades, commissionOnly, link } = knowledge();
  return [
    ...listed("pay-period", { ...periods, none: notPeriods }),
    ...open.flatMap(({ end, words, ...cue }) => termsOf("pay-open", end, words, cue)),
    ...listed("pay-gross", gross),
    ...listed("pay-beside", beside),
    ...listed("pay-instead", instead),
    ...listed("pay-grade", { grade: grades }).map((term) => ({ ...term, exactCase: true })),
    ...listed("pay-commission-only", { "commission-only": commissionOnly }),
    ...listed("pay-link", link),
  ];
}
