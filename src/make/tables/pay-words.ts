import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";
import type { RawPayWords } from "../../tables/pay-words.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

interface PayKnowledge {
  readonly currencies: Lists;
  readonly dollar: Readonly<Record<string, string>>;
  readonly scales: Lists;
  readonly units: Lists;
  readonly pieces: readonly string[];
  readonly periods: Lists;
  readonly notPeriods: readonly string[];
  readonly pay: Lists;
  readonly other: Lists;
  readonly promises: Lists;
  readonly foreign: readonly string[];
  readonly foreignBehind: readonly string[];
  readonly open: Lists;
  readonly gross: Lists;
  readonly beside: readonly string[];
  readonly instead: readonly string[];
  readonly insteadInField: readonly string[];
  readonly grades: readonly string[];
  readonly numbered: readonly string[];
  readonly commissionOnly: readonly string[];
  readonly link: readonly string[];
  readonly linkBesidePay: readonly string[];
  readonly believable: RawPayWords["believable"];
  readonly notFullTime: readonly string[];
  readonly counted: readonly string[];
}

const knowledge = () => readKnowledge<PayKnowledge>("words/pay.yaml");

/** The marks that stand right beside a figure; the words go to the lexicon. */
export function compile(): string {
  const { currencies, dollar, scales, units, pieces, believable, notFullTime, counted } = knowledge();
  const raw: RawPayWords = { believable, notFullTime, counted: counted.map((word) => word.toLowerCase()) };
  return withLines(raw, {
    currencies: inverted(currencies),
    dollar: Object.entries(dollar),
    scales: inverted(scales),
    units: new Map([...inverted({ piece: pieces }), ...inverted(units)]),
  });
}

/**
 * The lexicon's kinds `pay-word` (id: `pay`, `none`, `foreign`, `foreign-behind`, or a kind of other pay),
 * `pay-period`, `pay-open`, `pay-gross`, `pay-beside`, `pay-instead` (id: `anywhere`, `in-field`), `pay-grade`,
 * `pay-numbered`, `pay-commission-only`, `pay-promise` (id: a kind of other pay), `pay-link` (id: `link`,
 * `beside-pay`).
 */
export function terms(): RawTerm[] {
  const {
    periods,
    notPeriods,
    pay,
    other,
    promises,
    foreign,
    foreignBehind,
    open,
    gross,
    beside,
    instead,
    insteadInField,
    grades,
    numbered,
    commissionOnly,
    link,
    linkBesidePay,
  } = knowledge();
  const inField = new Set(insteadInField);
  return [
    ...listed("pay-word", { ...other, foreign, "foreign-behind": foreignBehind, ...pay }),
    ...listed("pay-period", { ...periods, none: notPeriods }),
    ...listed("pay-open", open),
    ...listed("pay-gross", gross),
    ...listed("pay-beside", { beside }),
    ...listed("pay-instead", { anywhere: instead.filter((form) => !inField.has(form)), "in-field": insteadInField }),
    ...listed("pay-grade", { grade: grades }).map((term) => ({ ...term, exactCase: true })),
    ...listed("pay-numbered", { numbered }).map((term) => ({ ...term, exactCase: false })),
    ...listed("pay-commission-only", { "commission-only": commissionOnly }),
    ...listed("pay-promise", promises),
    ...listed("pay-link", { link, "beside-pay": linkBesidePay }),
  ];
}

function listed(kind: string, lists: Lists): RawTerm[] {
  return Object.entries(lists).flatMap(([id, forms]) =>
    forms.map((form) => ({ kind, id, form, exactCase: isAbbreviation(form) })),
  );
}

function inverted(lists: Lists): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([id, forms]) => forms.map((form) => [form.toLowerCase(), id] as const)),
  );
}

function isAbbreviation(form: string): boolean {
  return form.length <= 5 && /^[A-Z.&]+$/.test(form);
}
