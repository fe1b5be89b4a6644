import { allOf, isSure, type Inferred, type Premise } from "../certainty.ts";
import type { Law } from "../../tables/law.ts";
import type { Ground, NamedPlace, OpenGround } from "../reasons.ts";

/** Whether something holds of a law and a posting, and why. */
export interface Answer extends Inferred<boolean> {
  /** `null` where there is nothing worth saying. */
  readonly because: Ground | OpenGround | null;
}

/** A yes that needs no reason. */
export const YES: Answer = { value: true, certainty: "sure", because: null };

export function yes(because: Ground): Answer {
  return { value: true, certainty: "sure", because };
}

export function no(because: Ground): Answer {
  return { value: false, certainty: "sure", because };
}

/** Holds, if the fact that the reason names does. */
export function maybe(because: OpenGround): Answer {
  return { value: true, certainty: "guess", because };
}

/** An answer in one word. */
export function wordFor(answer: Answer): "yes" | "maybe" | "no" {
  if (!answer.value) return "no";
  return isSure(answer) ? "yes" : "maybe";
}

/** The place of a law, as reasons name it. */
export function namedPlace({ place, placeName }: Pick<Law, "place" | "placeName">): NamedPlace {
  return { id: place, name: placeName };
}

/** What answers come to that must all hold: a no decides; else every maybe stays open. */
export function allHold(answers: readonly Answer[]): {
  readonly holds: boolean;
  readonly grounds: readonly (Ground | OpenGround)[];
  readonly open: Premise;
} {
  const refused = answers.find(({ value }) => !value);
  const told = refused ? [refused] : answers;
  return {
    holds: refused === undefined,
    grounds: told.flatMap(({ because }) => because ?? []),
    open: allOf(told),
  };
}
