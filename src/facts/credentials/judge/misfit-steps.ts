import { hasRole } from "../../../tables/credentials.ts";
import type { CredentialId, VocabularyKind } from "../../../tables/ids.ts";
import type { Step } from "../../steps.ts";
import {
  hasFittingAlternative,
  isInsteadOfOwn,
  isMissingThere,
  isPersonal,
  isWithoutBody,
  type MisfitSubject,
} from "./misfit-subject.ts";
import { isOneOf } from "./profession.ts";

/** Why a credential that is asked for does not fit. */
export type MisfitKind =
  /** It belongs to another profession. */
  | "other-profession"
  /** A certificate of the right profession for other patients. */
  | "other-population"
  /** The occupation uses none. */
  | "unneeded"
  /** Nobody in this training can hold it yet. */
  | "too-early"
  /** Most in this training hold less, and some states ask for it. */
  | "seldom-yet"
  /** Only some states have such a licence. */
  | "not-there"
  /** "Board certified" asked of a nurse without naming who certifies. */
  | "no-body"
  /** "Valid license", where only a driver's can be meant. */
  | "unclear"
  /** Rarely needed here; worth a word. */
  | "rarely-needed";

type MisfitStep = Step<MisfitSubject, MisfitKind | null>;

/**
 * Whether a credential that is required fits the occupation, from top to bottom: what anybody may hold, what training
 * does not give yet, what the title names, what is said against it, and then whose it is. `null`: it fits.
 */
export const MISFIT_STEPS: readonly MisfitStep[] = [
  {
    name: "any work may ask for it",
    quote: "Valid driver's license",
    when: ({ known, id }) => known === undefined || known.resolves === "driver" || hasRole(id, "driving"),
    then: fits,
  },
  {
    name: "nobody can earn it any more",
    quote: "ANP-BC certification",
    when: ({ known }) => known?.status === "retired",
    then: fits,
  },
  {
    name: "the training leads to it",
    quote: "Board certified by the American Board of Internal Medicine",
    when: ({ id, fit }) => fit.profession.training?.cannotHold.some((later) => isOneOf(id, later)) ?? false,
    then: is("too-early"),
  },
  {
    name: "one of several ways, and another fits",
    quote: "RN or LPN license",
    when: hasFittingAlternative,
    then: fits,
  },
  {
    name: "seldom held in this training, and not needed at once",
    quote: "Ohio medical license within 90 days",
    when: (subject) => isSeldomHeld(subject) && !isNeededAtOnce(subject),
    then: fits,
  },
  {
    name: "seldom held in this training",
    quote: "Ohio medical license",
    when: isSeldomHeld,
    then: is("seldom-yet"),
  },
  {
    name: "the title names it",
    quote: "Active LPN license",
    when: ({ id, fit }) => fit.inTitle.has(id),
    then: fits,
  },
  {
    name: "rarely needed for this work",
    quote: "BLS card",
    when: ({ against }) => against?.level === "info",
    then: is("rarely-needed"),
  },
  {
    name: "a certificate for other patients",
    quote: "Certified as a Family Nurse Practitioner (FNP-C)",
    when: ({ known, against }) => known?.kind === "certification" && against?.when === "only",
    then: is("other-population"),
  },
  {
    name: "said against it, and the work has no license",
    quote: "Active RN license",
    when: ({ known, against, id, fit }) =>
      against !== null && fit.profession.isUnlicensed && UNNEEDED.has(known!.kind) && !isPhysiciansTraining(id),
    then: is("unneeded"),
  },
  {
    name: "said against it",
    quote: "Passed the USMLE",
    when: ({ against }) => against !== null,
    then: is("other-profession"),
  },
  {
    name: "certified by nobody who is named",
    quote: "Board certified",
    when: isWithoutBody,
    then: is("no-body"),
  },
  {
    name: "it belongs to the occupation, and the state has none",
    quote: "Licensed sonographer",
    when: (subject) => subject.known?.kind === "license" && subject.belongs && isMissingThere(subject),
    then: is("not-there"),
  },
  {
    name: "it belongs to the occupation",
    quote: "Ohio physical therapist license",
    when: ({ belongs }) => belongs,
    then: fits,
  },
  {
    name: "a certificate in place of the occupation's own",
    quote: "PMHNP-BC",
    when: (subject) => subject.known?.kind === "certification" && !subject.known.resolves && isInsteadOfOwn(subject),
    then: is("other-profession"),
  },
  {
    name: "an examination of another profession",
    quote: "Passed the CPA exam",
    when: ({ known, fit }) => known?.kind === "exam" && fit.job.exams.length > 0,
    then: is("other-profession"),
  },
  {
    name: "a number of those who prescribe",
    quote: "Active DEA registration",
    when: ({ id, fit }) => hasRole(id, "prescriber") && fit.profession.isUnlicensed,
    then: is("other-profession"),
  },
  {
    name: "a course for the bedside, and the work is remote",
    quote: "BLS certification",
    when: ({ id, fit, isRemote }) => hasRole(id, "life-support") && fit.profession.isUnlicensed && isRemote,
    then: is("rarely-needed"),
  },
  {
    name: "no license, and nothing is said against it",
    quote: "CPR and BLS certification",
    when: ({ known }) => known?.kind !== "license",
    then: fits,
  },
  {
    name: "a profession's license, and the work has none",
    quote: "Valid professional license",
    when: (subject) => subject.fit.profession.isUnlicensed && isPersonal(subject),
    then: is("unneeded"),
  },
  {
    name: "a license of which nobody can tell the kind",
    quote: "Valid license",
    when: ({ mention, fit }) =>
      fit.profession.isUnlicensed &&
      mention.isUnnamed &&
      !/driv|vehicle|\bcar\b|eligible/i.test(mention.block.text.text),
    then: is("unclear"),
  },
  {
    name: "another profession's license, and the occupation's own is not asked",
    quote: "Pharmacist license",
    when: ({ known, fit: { needs, fulfilling, profession } }) =>
      !profession.isUnlicensed &&
      !known!.resolves &&
      needs.length > 0 &&
      needs.every((need) => fulfilling(need).length === 0),
    then: is("other-profession"),
  },
  {
    name: "one more license beside the occupation's own",
    quote: "RN license and cosmetology license",
    when: () => true,
    then: fits,
  },
];

const UNNEEDED = new Set<VocabularyKind>(["license", "registration", "training"]);

function isPhysiciansTraining(id: CredentialId): boolean {
  return hasRole(id, "residency") || hasRole(id, "fellowship");
}

function isSeldomHeld({ id, fit }: MisfitSubject): boolean {
  return fit.profession.training?.seldomHold?.includes(id) ?? false;
}

function isNeededAtOnce({ mention: { demand } }: MisfitSubject): boolean {
  return demand.strength === "required" && !demand.mayComeLater;
}

function fits(): null {
  return null;
}

function is(kind: MisfitKind): () => MisfitKind {
  return () => kind;
}
