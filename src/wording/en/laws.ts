import { withCommas } from "../../text/index.ts";
import type { Amount, HeadCount, PayTerms, RemoteReach } from "../../tables/law.ts";
import type { LawWords } from "../law-words.ts";

/** English. */
export const english: LawWords = {
  onEvidence: (sentence, evidence) => `${sentence} (${evidence}, not law)`,
  inDoubt: (sentence, decides) => `${sentence} (in doubt: only if ${decides})`,
  reach: ({ employees, remote, audience, binds }) => [
    whoIsBound(employees),
    `Remote work: ${remote.map((how) => REMOTE[how]).join("; ")}`,
    audience.includes("internal") ? "Covers internal postings too" : "Leaves out postings for current employees only",
    ...(binds ? ["Binds postings made since its first day"] : []),
  ],
  asks: {
    "pay-range": payRange,
    "pay-period": () => "Say whether pay is by the hour, month or year",
    "upon-hire": () => "Give the pay expected upon hire, not the whole career band",
    "full-scale": () => "Give the whole scale, not starting pay alone",
    "range-per-place": ({ levels }) => `Give each place${levels ? " and level" : ""} a range of its own`,
    width: ({ cap, percentOfMinimum, exemptAbove }) =>
      cap
        ? `Keep the range within ${money(cap)}${exemptAbove ? `, unless it goes above ${money(exemptAbove)}` : ""}`
        : percentOfMinimum
          ? `Keep the range within ${percentOfMinimum} percent of its lower end`
          : "Set the range in good faith; no number is given",
    benefits: ({ trailOff, link }) =>
      `Describe the benefits in general${trailOff === "breach" ? ', without "and more"' : ""}${link === "allowed" ? "; a public page may hold them" : ""}`,
    "other-pay": ({ asks }) =>
      ({
        description: "Describe bonus, commission and other pay in general",
        "description-and-rate": "Describe other pay in general, and give commission and piece rates",
        "commission-rate": "Give the rate where the wage is commission",
        "each-kind": "List each kind of pay",
      })[asks],
    deadline: ({ rolling }) =>
      `Say until when people may apply${rolling === "allowed" ? ", or that intake is ongoing" : ""}`,
    "how-to-apply": () => "Say how to apply",
    "job-description": () => "Put the job description into the posting where there is one",
    "ai-use": () => "Say so where artificial intelligence screens, assesses or selects applicants",
    "vacancy-status": () => "Say whether the posting is for an existing vacancy",
    "no-local-experience": () => "Do not ask for experience gained in the country",
    "gender-neutral": () => "Use a title that is open to all sexes",
    "contract-named": () => "Name the collective agreement that applies",
    "no-pay-history": () => "Do not ask what applicants earn or earned",
    "no-pay-secrecy": () => "Do not ask people to keep pay secret",
    "not-below-minimum": ({ perHour, currency }) => `Show no pay below ${perHour} ${currency} an hour`,
    "hourly-beside-piece-rate": () => "Beside a piece rate, give the guaranteed hourly rate or say that one applies",
  },
};

function payRange({ singleRate, openEnded, link, commission, exemptAbove }: PayTerms): string {
  const parts = [
    openEnded === "floor-is-the-form"
      ? "Show the minimum pay as an amount"
      : singleRate === "allowed"
        ? "Show the pay, as a range or as one fixed rate"
        : "Show the pay as a range",
  ];
  if (singleRate === "unsettled") parts.push("whether one rate is enough is not settled");
  if (openEnded === "breach") parts.push('no "up to" and no "and up"');
  if (link === "breach") parts.push("in the posting itself, not behind a link");
  if (link === "allowed") parts.push("a public page that the posting links to is enough");
  if (commission)
    parts.push(
      {
        statement: "where commission is part of it, saying so is enough",
        "statement-if-sole": "where commission is all, saying so is enough",
        "exempt-if-sole": "jobs paid by commission alone are left out",
        rate: "of a commission, the rate",
      }[commission],
    );
  if (exemptAbove) parts.push(`not asked above ${money(exemptAbove)}`);
  return parts.join("; ");
}

function whoIsBound({ atLeast, counted, alsoInPlace, average, contractors, ties }: HeadCount): string {
  if (atLeast <= 1) return counted === "in-place" ? "Binds employers with anyone in the place" : "Binds every employer";
  const where = {
    everywhere: "counted everywhere",
    "in-place": "counted in the place",
    unsettled: "where they count is not settled",
  }[counted];
  return `Binds employers of ${atLeast} or more, ${where}${average ? " as the average of the year before" : ""}${contractors ? ", contractors included" : ""}${alsoInPlace ? `, at least ${alsoInPlace} of them in the place` : ""}${ties ? `, who ${ties} there` : ""}`;
}

const REMOTE: Readonly<Record<RemoteReach, string>> = {
  performable: "covered if it could be done from the place",
  "performed-in-part": "covered if it is done there at least in part",
  "reports-to": "covered if it reports to a person or office there",
  "telecommutes-to": "covered if the worker telecommutes to an office there",
  foreseeable: "otherwise only if the employer can foresee that it is done there",
  "employer-office": "covered if it belongs to an office or employer there",
  "open-to-residents": "covered if people who live there may apply",
  silent: "the law does not say",
  "in-place-only": "only what is done inside the place",
};

function money({ amount, currency, per }: Amount): string {
  return `${currency} ${withCommas(amount)} a${per === "hour" ? "n" : ""} ${per}`;
}
