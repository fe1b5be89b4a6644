import type { Ground, Grounds, OpenGround, OpenGrounds } from "../rule/index.ts";
import { english } from "./en/grounds.ts";
import { lineFor } from "./reasons.ts";
import type { GroundWords } from "./reason-words.ts";

type All = Grounds & OpenGrounds;

/** Why a law reaches a posting or does not, as sentences. */
export function explained(ground: Ground | OpenGround, words: GroundWords = english): string {
  return ground.key === "both"
    ? ground.reasons.map((reason) => explained(reason, words)).join(" ")
    : lineFor<All, keyof All>(words, ground);
}
