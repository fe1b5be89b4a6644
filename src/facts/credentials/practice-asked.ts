import type { Posting } from "../../posting/index.ts";
import { credentials } from "./credentials.ts";
import { type CredentialMention } from "./model.ts";
import { defineFact } from "../fact.ts";
import { setting } from "./setting.ts";

/** "Must be an actively practicing physician". */
export interface PracticeAsked {
  readonly mention: CredentialMention;
  /** True where the post reviews or advises. */
  readonly isReview: boolean;
}

export const practiceAsked = defineFact("practiceAsked", (_posting: Posting, ask): PracticeAsked | null => {
  const mention = ask(credentials).find(
    ({ id, strength }) => id === "active-practice" && strength !== "excluded" && strength !== "preferred",
  );
  return mention ? { mention, isReview: ask(setting).has("review") } : null;
});
