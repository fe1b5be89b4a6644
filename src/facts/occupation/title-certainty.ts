import type { Certainty } from "../certainty.ts";
import { decide, type Decided, type Step } from "../steps.ts";
import { leftOver } from "./left-over.ts";
import {
  areLettersAlone,
  competes,
  isScattered,
  leavesMeaningOver,
  longerNameIn,
  meaningOf,
  namesAnotherInBrackets,
  type Reading,
} from "./title-doubts.ts";

/** Whether a title surely names the occupation that it seems to name. Where two readings compete, it does not. */
export const TITLE_STEPS: readonly Step<Reading, Certainty>[] = [
  {
    name: "part of a name",
    quote: "RN Wound Specialty Coordinator",
    when: ({ best }) => best.occupation === null || !best.isWhole,
    then: () => "guess",
  },
  {
    name: "several meanings",
    quote: "Social Worker",
    when: (reading) => meaningOf(reading) === null,
    then: () => "guess",
  },
  {
    name: "a role that covers any other",
    quote: "Part-time Clinician",
    when: ({ best, known }) => best.phrase.words.length === 1 && known.umbrella.has(best.phrase.words[0]!),
    then: () => "guess",
  },
  {
    name: "letters of another profession in brackets",
    quote: "Staff Pharmacist (RN)",
    when: namesAnotherInBrackets,
    then: () => "guess",
  },
  {
    name: "letters that mean much else",
    quote: "MD - Larkspur",
    when: areLettersAlone,
    then: () => "guess",
  },
  {
    name: "another reading competes",
    quote: "Plumber/Electrician",
    when: ({ best, rival }) => rival !== null && competes(best, rival),
    then: () => "guess",
  },
  {
    name: "a name scattered over the title",
    quote: "Program Support Assistant, Clinical Excellence",
    when: isScattered,
    then: () => "guess",
  },
  {
    name: "nothing is left over",
    quote: "RN - ICU nights $10k sign on",
    when: (reading) => leftOver(reading).length === 0,
    then: () => "sure",
  },
  {
    name: "other work by its longer name",
    quote: "Dental Nurse",
    when: (reading) => longerNameIn(reading)?.isOtherWork ?? false,
    then: () => "guess",
  },
  {
    name: "a word of meaning is left over",
    quote: "Data Governance Nurse",
    when: leavesMeaningOver,
    then: () => "guess",
  },
  {
    name: "only names are left over",
    quote: "LPN Larkspur Uro/Gyn",
    when: () => true,
    then: () => "sure",
  },
];

/** Decides whether a title surely names an occupation. */
export function certaintyOf(reading: Reading): Decided<Certainty> {
  return decide(TITLE_STEPS, reading);
}
