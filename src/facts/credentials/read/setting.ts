import type { Posting } from "../../../posting/index.ts";
import type { TermIds } from "../../../tables/ids.ts";
import { sourceSpan, type Located } from "../../../text/index.ts";
import { defineFact } from "../../fact.ts";
import { blocksWith } from "../../annotated-blocks.ts";

/** Where a post is, where that decides what its holder needs. */
export type SettingKind = TermIds["setting"];

/**
 * The settings that the posting or the config names, each with the first words that say so; `at` is null where the
 * config does.
 */
export type Setting = ReadonlyMap<SettingKind, Located<string> | null>;

/** Federal facility, reviewing instead of treating, a teaching post, a job for new graduates. */
export const setting = defineFact("setting", (posting: Posting, ask): Setting => {
  const named = blocksWith("setting", ask);
  const isFederal = ask.circumstances.employer.kind === "federal" || posting.format === "usajobs";
  if (named.length === 0 && !isFederal) return NOWHERE;
  const found = new Map<SettingKind, Located<string> | null>();
  if (isFederal) found.set("federal", null);
  for (const { block, annotated } of named) {
    for (const { term, start, end } of annotated.of("setting")) {
      if (found.has(term.id)) continue;
      found.set(term.id, {
        value: block.text.text.slice(start, end),
        at: sourceSpan(block.text, { start, end }),
      });
    }
  }
  return found;
});

const NOWHERE: Setting = new Map();
