import type { ContraindicatedWhen } from "../../tables/occupations.ts";
import type { ProfilePay } from "../../tables/profiles.ts";
import { withCommas } from "../../text/index.ts";
import type { ProfileWords } from "../profile-words.ts";

/** English. */
export const english: ProfileWords = {
  heads: {
    does: "Does",
    works: "Works",
    reportsTo: "Reports to",
    education: "Education",
    training: "Residency, fellowship, training",
    licenses: "Licence",
    boards: "Boards and certifications",
    exams: "Examinations",
    others: "Usually also",
    experience: "Experience",
    pay: "Typical pay",
    wrong: "Would be wrong",
    lookAlikes: "Look-alikes",
    regulations: "Regulations",
    title: "The title itself",
    titles: "Also posted as",
    notes: "Notes",
    sureness: "How sure",
  },
  sentence: capital,
  bestGuess: (title, others) =>
    `Best guess for "${title}".${others.length === 0 ? "" : ` It could also be: ${others.join(", ")}.`}`,
  atLeast: (degree) => `At least: ${degree}`,
  usual: (degree) => `Usual: ${degree}`,
  noLicense: "None of its own",
  license: ({ name, issuedBy, scope, required, compacts = [], note }) => {
    const parts = [required ? "Required" : "Not everywhere", SCOPES[scope], `issued by ${issuedBy}`];
    const eased = compacts.length > 0 ? ` Compacts: ${compacts.join(", ")}.` : "";
    return `${name} (${parts.join(", ")}).${eased}${note ? ` ${capital(note)}.` : ""}`;
  },
  boardsOf: (level, found) => `${capital(level)}: ${found.join("; ")}`,
  boardsMustFit: "Only boards that certify this specialty make sense",
  anotherOccupation: "another occupation",
  percentiles: ({ median, p10, p90 }) =>
    `Median ${withCommas(median)} USD a year; from ${withCommas(p10)} (10th percentile) to ${withCommas(p90)} (90th)`,
  paySource: (pay) => `Source: ${pay.source}, ${pay.year}${approximate(pay)}`,
  quotedPay: (amount, says) => `${withCommas(amount)} USD: ${says}`,
  hardToBelieve: ({ year: [low, high], hour: [lowHour, highHour] }) =>
    `Hard to believe for full time: below ${withCommas(low)} or above ${withCommas(high)} a year, below ${lowHour} or above ${highHour} an hour`,
  toRequire: (credentials) => `To require ${credentials.join(", ")}`,
  wrongWhen: (credential, when) => `${credential} (${WHEN[when]})`,
  confidence: ({ confidence, evidence }) =>
    `Confidence ${confidence}; requirements: ${evidence.requirements}; pay: ${evidence.pay}`,
  read: (sources) => `Read: ${sources.map(({ url, read }) => `${url} (${read})`).join(", ")}`,
  checkWith: (references) => `Check with: ${references.join(", ")}`,
};

const SCOPES = { state: "of the state of the work", "any-state": "of any one state", federal: "federal" };

const WHEN: Readonly<Record<ContraindicatedWhen, string>> = {
  "only-education": "as the only schooling",
  "physician-residency": "a physician's",
  "acgme-residency": "a physician's",
  only: "as the only one",
  remote: "for remote work",
  own: "of one's own",
  "entry-level": "for entry-level posts",
  "no-attest-work": "unless for attest work",
  "no-securities": "unless securities are sold",
  "no-public-practice": "unless services go to the public",
  "new-hire": "of new hires",
};

function approximate({ approximate, sharedCode }: ProfilePay): string {
  return (approximate ? ", approximate" : "") + (sharedCode ? "; its code covers other occupations too" : "");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
