import { hasRole } from "../../../../tables/credentials.ts";
import { decide, type Decided, type Step } from "../../../steps.ts";
import type { Asking, Demand, OnlyMentioned } from "../../model.ts";
import { clauseAround } from "../clause.ts";
import {
  isAskedInBrief,
  isListedInSentence,
  isObtainable,
  isOneWayBesideExperience,
  isRequirementItem,
  isSoughtWithIt,
  mayComeLater,
  saysEligible,
} from "./asking.ts";
import { isDenied } from "./negation.ts";
import { isNamedWithItsLicensor, namesPeople } from "./people.ts";
import { isGiven, isHeld, isOfOthers, isQuestion, isRole, isSpokenAbout, isTopic } from "./roles-and-possession.ts";
import { Subject } from "./subject.ts";

/** What a posting asks with one credential that it names. */
export function demandOf(subject: Subject): Decided<Demand> {
  return decide(DEMAND_STEPS, subject);
}

type DemandStep = Step<Subject, Demand>;

/** What asks, where neither a wish nor eligibility decides: first words beside it, then the place where it stands. */
const WHAT_ASKS: readonly DemandStep[] = [
  {
    name: "words beside it require it",
    quote: "Must have an active RN license.",
    when: ({ governing }) => governing?.meaning === "required",
    then: asks("required"),
  },
  {
    name: "listed among the requirements",
    quote: "Active RN license",
    when: ({ context }) => context === "required" || context === "asked",
    then: asks("required"),
  },
  {
    name: "listed in a sentence of requirements",
    quote: "Among the requirements are: two years on a ward; RN license; and a car.",
    when: (subject) => subject.context !== "aside" && isListedInSentence(subject),
    then: asks("required"),
  },
  {
    name: "listed among the wishes",
    quote: "CCRN",
    when: ({ context }) => context === "preferred",
    then: asks("preferred"),
  },
  {
    name: "in a part that speaks of something else",
    quote: "Our nurses hold an RN license and like the town.",
    when: ({ context }) => context === "aside",
    then: onlyMentioned("unasked"),
  },
  {
    name: "opens an item of a list",
    quote: "BSN from an accredited school",
    when: isRequirementItem,
    then: asks("required"),
  },
  {
    name: "opens a sentence without a verb",
    quote: "Texas RN license and two years on a ward.",
    when: isAskedInBrief,
    then: asks("required"),
  },
  {
    name: "who gives it stands behind it",
    quote: "Licensed Practical Nurse (LPN) - Ohio Board of Nursing",
    when: isNamedWithItsLicensor,
    then: asks("required"),
  },
  {
    name: "who is sought has it",
    quote: "We are looking for a licensed clinical social worker who likes long walks.",
    when: isSoughtWithIt,
    then: asks("required"),
  },
  {
    name: "words beside it tell of holding it",
    quote: "You hold a current RN license that is free of restrictions.",
    when: isHeld,
    then: asks("required"),
  },
  {
    name: "nothing asks for it",
    quote: "The RN license is on file with the state board.",
    when: () => true,
    then: onlyMentioned("unasked"),
  },
];

/**
 * How strongly a credential is asked, from top to bottom: what asks nothing, what says that it is no condition, wishes,
 * eligibility, and then what asks.
 */
export const DEMAND_STEPS: readonly DemandStep[] = [
  {
    name: "a question to applicants",
    quote: "Do you have a valid driver's license?",
    when: isQuestion,
    then: onlyMentioned("question"),
  },
  {
    name: "belongs to somebody else",
    quote: "You renew the clinic's DEA registration every third year.",
    when: isOfOthers,
    then: onlyMentioned("of-others"),
  },
  {
    name: "stands in a title or heading",
    quote: "Registered Nurse (RN)",
    when: ({ context }) => context === "title",
    then: onlyMentioned("title"),
  },
  {
    name: "words beside it say that it is not required",
    quote: "CCRN certification is not required.",
    when: ({ governing }) => governing?.meaning === "excluded",
    then: excluded,
  },
  {
    name: 'denied by "no" before it',
    quote: "No CNA certificate needed, we train you.",
    when: isDenied,
    then: excluded,
  },
  {
    name: "may be asked, or of some only",
    quote: "TNCC may be required.",
    when: ({ governing }) => governing?.meaning === "possible",
    then: onlyMentioned("conditional"),
  },
  {
    name: "names the job, a colleague or experience",
    quote: "Two years of RN experience required.",
    when: isRole,
    then: onlyMentioned("names-the-work"),
  },
  {
    name: "names the people who hold it",
    quote: "The RN writes the plan of care.",
    when: namesPeople,
    then: onlyMentioned("names-the-work"),
  },
  {
    name: "a sentence about papers that it does not name",
    quote: "Tracks licensure and certifications of the ward.",
    when: isSpokenAbout,
    then: onlyMentioned("names-the-work"),
  },
  {
    name: "experience does as well",
    quote: "CNA certificate or equivalent experience required.",
    when: isOneWayBesideExperience,
    then: onlyMentioned("names-the-work"),
  },
  {
    name: "asked in passing where the posting speaks of something else",
    quote: "Tuition help for nurses, which covers the required CCRN exam.",
    when: (subject) => {
      const { governing, context } = subject;
      return governing !== null && context === "aside" && (!governing.isNear || isGiven(subject));
    },
    then: onlyMentioned("unasked"),
  },
  {
    name: "not required, and wished for all the same",
    quote: "CCRN is not required but would be helpful.",
    when: ({ governing }) => governing?.meaning === "wished-for",
    then: asks("preferred"),
  },
  {
    name: "words beside it wish for it",
    quote: "CCRN certification preferred.",
    when: ({ governing }) => governing?.meaning === "preferred",
    then: asks("preferred"),
  },
  {
    name: "the employer gives it",
    quote: "Tuition assistance for your BSN.",
    when: (subject) => subject.governing === null && isGiven(subject),
    then: onlyMentioned("given"),
  },
  {
    name: "something to know about",
    quote: "Knowledge of board certification and state licensure.",
    when: (subject) => subject.governing === null && isTopic(subject),
    then: onlyMentioned("topic"),
  },
  {
    name: "eligible is enough",
    quote: "Must be board certified or board eligible.",
    when: (subject) => saysEligible(subject) && isAskedSomehow(subject),
    then: asks("eligible"),
  },
  {
    name: "who can still get it is welcome",
    quote: "Must have BLS or the ability to obtain it.",
    when: (subject) => isObtainable(subject) && isAskedSomehow(subject),
    then: asks("eligible"),
  },
  {
    name: "a board that may come later",
    quote: "Must be board certified within five years of training.",
    when: (subject) =>
      subject.known?.kind === "board-certification" && mayComeLater(subject) && isAskedSomehow(subject),
    then: asks("eligible"),
  },
  {
    name: "the board of either way",
    quote: "BC/BE required, American Board of Urology.",
    when: (subject) => isBoardOfEitherWay(subject) && isAskedSomehow(subject),
    then: asks("eligible"),
  },
  ...WHAT_ASKS,
];

function isAskedSomehow(subject: Subject): boolean {
  return decide(WHAT_ASKS, subject).answer.strength === "required";
}

/** The board that a clause names for those who are certified and those who are eligible. */
function isBoardOfEitherWay({ one, known, named, annotated, clause, context, isItem }: Subject): boolean {
  if (known?.kind !== "board-certification" || hasRole(one.id, "board-status")) return false;
  return named.some((other) => {
    if (!hasRole(other.id, "either-way")) return false;
    const around = clauseAround(annotated.text, other);
    return (
      around.start === clause.start &&
      demandOf(new Subject(other, named, annotated, around, { context, isItem })).answer.strength === "eligible"
    );
  });
}

function asks(strength: Asking["strength"]): (subject: Subject) => Asking {
  return (subject) => ({
    strength,
    by: subject.governing === null ? "place" : "words",
    mayComeLater: mayComeLater(subject),
    orEquivalent: subject.cues("or-equivalent").some((cue) => cue.firstWord >= subject.one.endWord),
  });
}

function excluded(): Demand {
  return { strength: "excluded" };
}

function onlyMentioned(because: OnlyMentioned): () => Demand {
  return () => ({ strength: "mentioned", because });
}
