import type { CredentialMention } from "../model.ts";
import type { Posting } from "../../../posting/index.ts";
import { overlaps, sourceSpan } from "../../../text/index.ts";
import { heldByName, HOLDER } from "./by-holder.ts";
import { letteredCredentials } from "./disambiguate.ts";
import { mentionsIn } from "./find.ts";
import { requirementContexts } from "./demand/context.ts";
import { defineFact, type Ask } from "../../fact.ts";
import type { Decision } from "../../steps.ts";
import { occupation } from "../../occupation/occupation.ts";
import { places } from "../../places/places.ts";
import { blocksWith, annotatedBlocks, type AnnotatedBlock } from "../../annotated-blocks.ts";

/** Every credential the posting names, in order. */
export const credentials = defineFact("credentials", (posting: Posting, ask): readonly CredentialMention[] => {
  const read = namingBlocks(ask);
  if (read.length === 0) return NONE;
  const job = ask(occupation);
  const contextOf = ask(requirementContexts);
  const { licensure } = ask(places);
  const { cache } = ask;
  const lettered = letteredCredentials(read);
  const mentions: CredentialMention[] = [];
  // Groups are numbered text by text; here they become numbers of the whole posting.
  let groups = 0;
  for (const { block, annotated } of read) {
    const isTitle = posting.title !== null && overlaps(block.at, posting.title.at);
    const context = isTitle || block.kind === "heading" ? "title" : contextOf(block).answer;
    const earlier = groups;
    for (const said of mentionsIn(annotated, { context, isItem: block.kind === "item", job, lettered, cache })) {
      const clause = sourceSpan(block.text, said.clause);
      const group = said.group === null ? null : earlier + said.group;
      if (group !== null) groups = group + 1;
      mentions.push({
        id: said.id,
        kind: said.kind,
        demand: said.demand,
        decidedBy: said.decidedBy,
        text: said.text,
        at: sourceSpan(block.text, said),
        block,
        annotated,
        group,
        places:
          licensure.length === 0 ? NOWHERE : licensure.filter(({ at }) => overlaps(at, clause)).map(({ id }) => id),
        isUnnamed: said.isUnnamed,
        clause,
      });
    }
  }
  return mentions;
});

/** How strongly each credential is asked, and the steps that decided it. */
export function demandDecisions(_posting: Posting, ask: Ask): readonly Decision[] {
  return ask(credentials).map(({ id, at, demand, decidedBy }) => ({
    about: "demand",
    file: "src/facts/credentials/read/demand/steps.ts",
    at,
    answer: `${id} ${demand.strength}`,
    step: decidedBy.name,
    quote: decidedBy.quote,
  }));
}

/** What the place says of each block that names a credential, and the steps that decided it. */
export function contextDecisions(_posting: Posting, ask: Ask): readonly Decision[] {
  const blocks = new Set(ask(credentials).map(({ block }) => block));
  return [...blocks]
    .filter(({ kind }) => kind !== "heading")
    .map((block) => {
      const { answer, step } = ask(requirementContexts)(block);
      return {
        about: "context",
        at: block.at,
        answer,
        file: "src/facts/credentials/read/demand/context-steps.ts",
        step: step.name,
        quote: step.quote,
      };
    });
}

/** The blocks that name a credential, or ask for one by the name of its holders. */
function namingBlocks(ask: Ask): readonly AnnotatedBlock[] {
  const named = blocksWith("credential", ask);
  const byName = blocksWith(HOLDER, ask).filter(
    ({ annotated }) => !annotated.has("credential") && heldByName(annotated).length > 0,
  );
  return byName.length === 0
    ? named
    : ask(annotatedBlocks).filter((read) => named.includes(read) || byName.includes(read));
}

const NONE: readonly CredentialMention[] = [];
const NOWHERE: readonly string[] = [];
