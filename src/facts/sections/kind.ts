import type { Posting } from "../../posting/index.ts";
import { guess, SURE, type Premise } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import type { Reason } from "../reasons.ts";
import { decide, type Decided, type Decision, type Step } from "../steps.ts";
import { KindSigns } from "./kind-signs.ts";

/** Whether the text advertises a job at all; `because` says why not. */
export interface PostingKind extends Premise {
  readonly isPosting: boolean;
  /** The step of `KIND_STEPS` that decided it. */
  readonly decidedBy: Decided<PostingKind>["step"];
}

/** What a step says of the text: `null` for a posting, else why it is none. */
type WhyNot = Premise | null;

/** What kind of text this is, from top to bottom: what surely is something else, what advertises work, and drafts. */
export const KIND_STEPS: readonly Step<KindSigns, WhyNot>[] = [
  {
    name: "too little text",
    quote: "Ward Clerk",
    when: (text) => text.words < LEAST_WORDS,
    // Of a few words nobody can tell what they are.
    then: () => guess({ key: "too-little-text" }),
  },
  {
    name: "job after job with its number",
    quote: ["Nurse", "Clerk", "Porter", "Cook", "Baker", "Guard"].map((job, i) => `${job} R4821${i} Main`).join("\n"),
    when: (text) => !text.headsDuties && text.isListOfJobs,
    then: () => surely({ key: "several-jobs" }),
  },
  {
    name: "line after line with its own link or closing day",
    quote:
      "Ward Clerk, Larkspur - Apply\nPorter, north gate - Apply\nPorter, south gate - Apply\nCook, main kitchen - Apply",
    when: (text) => !text.headsDuties && text.isIndexOfJobs,
    then: () => surely({ key: "several-jobs" }),
  },
  {
    name: "a form, a policy or a CV",
    quote: "Tick all boxes that apply. To be completed by the manager of the ward.",
    when: (text) => text.advertises < 2 && text.papers >= 2,
    then: () => surely({ key: "other-paper" }),
  },
  {
    name: "an article about an occupation",
    quote:
      "In this article you learn about the work. What does a ward clerk do? They typically earn an average salary.",
    when: (text) => !text.has("how-to-apply") && text.articleWords >= 3,
    then: () => surely({ key: "article" }),
  },
  {
    name: "says what is done or asked",
    quote: "Answers the telephone and keeps the charts of a ward in order.",
    when: (text) => text.saysWork,
    then: () => null,
  },
  {
    name: "advertises",
    quote: "Full time. Send your resume to the ward office.",
    when: (text) => text.advertises >= 2,
    then: () => null,
  },
  {
    name: "a draft",
    quote: "Ward Clerk\n\nLarkspur Health, Denver, CO.",
    when: (text) => text.words < DRAFT_WORDS && text.isBegun,
    then: () => null,
  },
  {
    name: "nothing of work",
    quote: "There was cake on the lawn and music in the garden until late.",
    when: () => true,
    then: () => surely({ key: "no-work-described" }),
  },
];

/** Words of text below which there is nothing to judge. */
const LEAST_WORDS = 4;
/** A shorter text may be a draft that has not come to its duties yet; a longer one without any is something else. */
const DRAFT_WORDS = 60;

export const kind = defineFact("kind", (posting: Posting, ask): PostingKind => {
  const { answer, step } = decide(KIND_STEPS, new KindSigns(posting, ask));
  return { ...(answer ?? SURE), isPosting: answer === null, decidedBy: step };
});

/** How it was decided what kind of text this is. */
export function kindDecisions(_posting: Posting, ask: Ask): readonly Decision[] {
  const { isPosting, decidedBy } = ask(kind);
  return [
    {
      about: "kind of text",
      file: "src/facts/sections/kind.ts",
      at: null,
      answer: isPosting ? "posting" : "no posting",
      step: decidedBy.name,
      quote: decidedBy.quote,
    },
  ];
}

function surely(because: Reason): Premise {
  return { certainty: "sure", because };
}
