import type { Step } from "../steps.ts";
import type { Phrase, SpokenPhrase } from "./spoken-phrase.ts";

/** Whether the sentence around a phrase is a statement, from top to bottom. */
export const STATEMENT_STEPS: readonly Step<SpokenPhrase, boolean>[] = [
  {
    name: "said by itself",
    quote: "We are an equal opportunity employer.",
    when: (spoken) => spoken.is("alone"),
    then: () => true,
  },
  {
    name: "a promise by which the employer names itself",
    quote: "An equal opportunity and inclusive employer",
    when: (spoken) => spoken.is("promise") && spoken.isBefore("self", 4),
    then: () => true,
  },
  {
    // "Knows equal employment opportunity policy" among duties is a task, not a promise.
    name: "a promise with a commitment",
    quote: "We are committed to equality of opportunity for all staff.",
    when: (spoken) => spoken.is("promise") && spoken.standing === "text" && spoken.isBeside("commitment", "self"),
    then: () => true,
  },
  {
    name: "over a list of protected classes",
    quote: "Candidates are chosen regardless of ethnicity, sexual orientation or disability.",
    when: (spoken) => spoken.is("over-list") && spoken.leadsList,
    then: () => true,
  },
  {
    // "Colour discrimination is tested at the eye examination" denies nothing.
    name: "discrimination that is denied",
    quote: "We prohibit discrimination and harassment of any kind.",
    when: (spoken) =>
      spoken.is("against") &&
      spoken.standing !== "requirement" &&
      spoken.isBeside("denial") &&
      (spoken.namesClass || spoken.isBeside("at-work", "self", "promise")),
    then: () => true,
  },
  {
    // "Handles accommodation requests" is work.
    name: "an accommodation that somebody wants",
    quote: "If you need an accommodation to apply, write to our people team.",
    when: (spoken) => spoken.is("wanted") && spoken.standing === "text",
    then: () => true,
  },
  {
    // "Help people with disabilities" is work; help for applicants with one is an offer.
    name: "help for applicants with a disability",
    quote: "Applicants with a disability who need help with the form may call us.",
    when: (spoken) =>
      spoken.is("help") &&
      spoken.standing === "text" &&
      spoken.isBeside("offer") &&
      spoken.isBeside("for-disability") &&
      spoken.isBeside("for-hiring"),
    then: () => true,
  },
  {
    // "With or without reasonable accommodation" is a condition.
    name: "named, for somebody, and offered",
    quote: "Reasonable accommodations are available for applicants with disabilities.",
    when: (spoken) =>
      spoken.is("named") &&
      spoken.standing === "text" &&
      spoken.isBeside("for", "for-disability", "for-hiring") &&
      (spoken.phrase.kind === "ai-in-hiring" || spoken.isBeside("offer")) &&
      !spoken.isBehind("condition", 2),
    then: () => true,
  },
  {
    name: "no statement",
    quote: "An equal opportunity to learn and to teach awaits you.",
    when: () => true,
    then: () => false,
  },
];

/** The lists whose phrases may make a statement; all others only go with them. */
export const TELLING: ReadonlySet<Phrase["role"]> = new Set([
  "alone",
  "promise",
  "over-list",
  "against",
  "wanted",
  "help",
  "named",
]);
