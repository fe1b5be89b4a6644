/** Whether something holds, with the sentence that explains it and, where one fact is missing, that fact. */
export interface Answer {
  readonly holds: "yes" | "maybe" | "no";
  /** A whole sentence for `posting-lint law`; empty where there is nothing worth saying. */
  readonly because: string;
  /** Completes "this is needed if …" where the answer is maybe. */
  readonly decides?: string;
}

/** A yes that needs no sentence. */
export const YES: Answer = { holds: "yes", because: "" };

export function yes(because: string): Answer {
  return { holds: "yes", because };
}

export function no(because: string): Answer {
  return { holds: "no", because };
}

export function maybe(because: string, decides: string): Answer {
  return { holds: "maybe", because, decides };
}

/** What answers come to that must all hold: a no decides; else every maybe stays open. */
export function allHold(answers: readonly Answer[]): {
  readonly holds: Answer["holds"];
  readonly because: readonly string[];
  readonly decides: string | null;
} {
  const because: string[] = [];
  const open: string[] = [];
  for (const answer of answers) {
    if (answer.holds === "no") return { holds: "no", because: [answer.because], decides: null };
    if (answer.because) because.push(answer.because);
    if (answer.decides) open.push(answer.decides);
  }
  return { holds: open.length ? "maybe" : "yes", because, decides: open.length ? open.join(", and ") : null };
}
