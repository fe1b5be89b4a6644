/** Ends the run with exit code 2 and one sentence a person can act on, instead of a stack trace. */
export class Stop extends Error {
  override readonly name = "Stop";
}

/** Ends the run: what is wrong, where, and the next step. */
export function stop(sentence: string): never {
  throw new Stop(sentence);
}

/** True for a `Stop`, also one that was thrown in a command's own bundle. */
export function isStop(error: unknown): error is Stop {
  return error instanceof Error && error.name === "Stop";
}
