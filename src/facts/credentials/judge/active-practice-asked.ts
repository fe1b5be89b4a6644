import { hasRole } from "../../../tables/credentials.ts";
import type { Posting } from "../../../posting/index.ts";
import { credentials } from "../read/mentions.ts";
import { type CredentialMention } from "../model.ts";
import { defineFact } from "../../fact.ts";
import { setting } from "../read/setting.ts";

/** "Must be an actively practicing physician". */
export interface ActivePracticeAsked {
  readonly mention: CredentialMention;
  /** True where the post reviews or advises. */
  readonly isReview: boolean;
}

export const activePracticeAsked = defineFact(
  "activePracticeAsked",
  (_posting: Posting, ask): ActivePracticeAsked | null => {
    const mention = ask(credentials).find(
      ({ id, demand }) =>
        hasRole(id, "active-practice") && demand.strength !== "excluded" && demand.strength !== "preferred",
    );
    return mention ? { mention, isReview: ask(setting).has("review") } : null;
  },
);
