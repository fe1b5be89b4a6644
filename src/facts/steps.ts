import type { SourceSpan } from "../text/index.ts";

/**
 * One step of a decision. A decision is a list of steps in a file of its own: from top to bottom, the first step whose
 * `when` holds decides.
 */
export interface Step<Subject, Answer> {
  /** Names the step to whoever asks `inspect --why`. One name occurs once in a decision. */
  readonly name: string;
  /** A line of a posting that this step decides; it is the step's test. */
  readonly quote: string;
  readonly when: (subject: Subject) => boolean;
  readonly then: (subject: Subject) => Answer;
}

/** What was decided, and by which step. */
export interface Decided<Answer> {
  readonly answer: Answer;
  readonly step: Pick<Step<never, Answer>, "name" | "quote">;
}

/** The answer of the first step that holds. The last step of a decision always does; a list without one throws. */
export function decide<Subject, Answer>(steps: readonly Step<Subject, Answer>[], subject: Subject): Decided<Answer> {
  for (const step of steps) if (step.when(subject)) return { answer: step.then(subject), step };
  throw new Error(`No step decides: ${steps.map(({ name }) => name).join(", ")}`);
}

/** A decision as `inspect --why` tells it. */
export interface Decision {
  /** What was decided, such as "demand" or "money". */
  readonly about: string;
  /** The words it was decided of, with their offsets in the source; `null`: the posting as a whole. */
  readonly at: SourceSpan | null;
  readonly answer: string;
  /** The file that holds the list of steps, from the folder of the project. */
  readonly file: string;
  readonly step: string;
  readonly quote: string;
}
