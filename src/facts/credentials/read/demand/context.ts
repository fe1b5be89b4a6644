import type { Block, Posting, Section } from "../../../../posting/index.ts";
import { memoize } from "../../../../text/index.ts";
import { blocksWith } from "../../../annotated-blocks.ts";
import { defineFact, type Ask } from "../../../fact.ts";
import { decide, type Decided } from "../../../steps.ts";
import { CONTEXT_STEPS, strengthSaid, type Placed, type RequirementContext } from "./context-steps.ts";

/**
 * Tells what the place of a block says of what is named in it. Few blocks are asked about, so that a section is looked
 * at when the first of its own is.
 */
export const requirementContexts = defineFact(
  "requirementContexts",
  ({ sections }: Posting, ask): ((block: Block) => Decided<RequirementContext>) => {
    const known = new Map<Section, readonly Placed["label"][]>();
    return (block) => {
      for (const section of sections) {
        const place = section.blocks.indexOf(block);
        if (place < 0) continue;
        const labels = known.get(section) ?? labelsIn(section, ask);
        known.set(section, labels);
        return decide(CONTEXT_STEPS, { section, label: labels[place]!, heading: saidByHeading(section, ask) });
      }
      return decide(CONTEXT_STEPS, { section: null, label: null, heading: null });
    };
  },
);

function saidByHeading({ heading }: Section, ask: Ask): Placed["heading"] {
  return heading && strengthSaid(heading.text, ask.cache);
}

/** What the label says that each block of a section stands under. */
function labelsIn({ blocks }: Section, ask: Ask): Placed["label"][] {
  let label: Placed["label"] = null;
  return blocks.map((block) => {
    const { kind, text } = block;
    const said = kind !== "item" && text.text.length <= LONGEST_LABEL ? strengthOfLabel(text.text, ask.cache) : null;
    if (said !== null && !namesCredential(block, ask)) label = said;
    else if (kind === "paragraph" && text.text.length > LONG) label = null;
    return label;
  });
}

/** A paragraph of this length is text again, and no longer under the label before it. */
const LONG = 160;

const LONGEST_LABEL = 60;

function namesCredential(block: Block, ask: Ask): boolean {
  return blocksWith("credential", ask).some((read) => read.block === block);
}

/** Labels remembered at most. */
const MOST = 200;

// "Preferred:" or "Required Criteria" between the items speaks for those that follow.
const strengthOfLabel = memoize((text, cache): Placed["label"] => {
  const isLabel = text.trimEnd().endsWith(":") || /^\s*(?:\S+\s+){0,3}\S+[^.!?\s]\s*$/.test(text);
  return isLabel ? strengthSaid(text, cache) : null;
}, MOST);
