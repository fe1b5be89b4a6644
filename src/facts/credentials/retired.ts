import type { Posting } from "../../posting/index.ts";
import { credential } from "../../tables/credentials.ts";
import { credentials, type CredentialMention } from "./credentials.ts";
import { defineFact } from "../fact.ts";

/** A credential that is asked for and that nobody can earn any more. */
export interface RetiredAsked {
  readonly mention: CredentialMention;
  readonly name: string;
  /** What has come in its place; `null` where nothing has. */
  readonly advice: string | null;
}

/** Retired credentials that are asked for, each once. */
export const retiredAsked = defineFact("retiredAsked", (_posting: Posting, ask): readonly RetiredAsked[] => {
  const found = new Map<string, RetiredAsked>();
  for (const mention of ask(credentials)) {
    const known = credential(mention.id);
    if (known?.status !== "retired" || found.has(known.id) || mention.strength === "mentioned" || mention.strength === "excluded") continue;
    found.set(known.id, { mention, name: known.name, advice: known.instead });
  }
  return [...found.values()];
});
