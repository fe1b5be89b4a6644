import type { Posting } from "../../../posting/index.ts";
import { credential } from "../../../tables/credentials.ts";
import { credentials } from "../read/mentions.ts";
import { isDemanded } from "../demands.ts";
import type { CredentialMention } from "../model.ts";
import { defineFact } from "../../fact.ts";

/** A credential that is asked for and that nobody can earn any more. */
export interface RetiredAsked {
  readonly mention: CredentialMention;
  readonly name: string;
  /** What has come in its place; `null` where nothing has. */
  readonly advice: string | null;
}

/** Retired credentials that are asked for, each once. */
export const examRetired = defineFact("examRetired", (_posting: Posting, ask): readonly RetiredAsked[] => {
  const retired = ask(credentials).filter(({ id }) => credential(id)?.status === "retired");
  if (retired.length === 0) return NONE;
  const found = new Map<string, RetiredAsked>();
  for (const mention of retired) {
    const known = credential(mention.id)!;
    if (found.has(known.id) || !isDemanded(mention)) continue;
    found.set(known.id, { mention, name: known.name, advice: known.instead });
  }
  return [...found.values()];
});

const NONE: readonly RetiredAsked[] = [];
