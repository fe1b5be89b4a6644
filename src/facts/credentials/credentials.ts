import type { Block, Posting } from "../../posting/index.ts";
import { overlaps, sourceSpan, type Span } from "../../text/index.ts";
import { heldByName, HOLDER } from "./holders.ts";
import { letteredCredentials } from "./meaning.ts";
import { mentionsIn } from "./text-mentions.ts";
import { zones } from "./zones.ts";
import { defineFact, type Ask } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { places } from "../places/places.ts";
import type { Reading } from "../reading.ts";
import { blocksWith, terms, type ReadBlock } from "../terms.ts";

/**
 * How strongly a credential is asked. `excluded`: "no licence required"; `mentioned`: named without being asked of the
 * applicant.
 */
export type Strength = "required" | "eligible" | "preferred" | "excluded" | "mentioned";

export type CredentialKind =
  | "degree"
  | "license"
  | "registration"
  | "board-certification"
  | "certification"
  | "training"
  | "exam"
  | "clearance"
  | "experience"
  | "phrase";

/** One place where the posting names a credential. */
export interface CredentialMention {
  /** Id of `rules/credentials`. */
  readonly id: string;
  readonly kind: CredentialKind;
  readonly strength: Strength;
  readonly text: string;
  readonly at: Span;
  readonly block: Block;
  /** What the text of the block says. */
  readonly reading: Reading;
  /** Mentions that share a group are alternatives: any one is enough ("MD or DO", "NP or PA"). `null`: stands alone. */
  readonly group: number | null;
  /** "within 6 months of hire" and the like: it may come later. */
  readonly mayComeLater: boolean;
  /** "or equivalent" stands beside it. */
  readonly orEquivalent: boolean;
  /** True when the words ask it of somebody else: the clinic, a supervisor. Such mentions never count as asked. */
  readonly ofOthers: boolean;
  /** Place ids a licence is tied to ("Colorado licence", "licensed in TX or OK"). */
  readonly places: readonly string[];
  /** True where the words name no credential ("state license required") and the occupation said which is meant. */
  readonly isUnnamed: boolean;
  /** True where the strength comes from words beside it and not from the section it stands in. */
  readonly isWorded: boolean;
  /**
   * "If applicable", "where required": asked of some, or somewhere. Such mentions count as neither asked nor missing.
   */
  readonly isConditional: boolean;
  /** The clause it stands in, in the source. */
  readonly clause: Span;
}

/** Every credential the posting names, in order. */
export const credentials = defineFact("credentials", (posting: Posting, ask): readonly CredentialMention[] => {
  const read = namingBlocks(ask);
  if (read.length === 0) return NONE;
  const job = ask(occupation);
  const zoneOf = ask(zones);
  const { licensure } = ask(places);
  const lettered = letteredCredentials(read);
  const mentions: CredentialMention[] = [];
  // Groups are numbered text by text; here they become numbers of the whole posting.
  let groups = 0;
  for (const { block, reading } of read) {
    const isTitle = posting.title !== null && overlaps(block.at, posting.title.at);
    const zone = isTitle || block.kind === "heading" ? "title" : zoneOf(block);
    const earlier = groups;
    for (const said of mentionsIn(reading, { zone, isItem: block.kind === "item", job, lettered })) {
      const clause = sourceSpan(block.text, said.clause.start, said.clause.end);
      const group = said.group === null ? null : earlier + said.group;
      if (group !== null) groups = group + 1;
      mentions.push({
        id: said.id,
        kind: said.kind,
        strength: said.strength,
        text: said.text,
        at: sourceSpan(block.text, said.start, said.end),
        block,
        reading,
        group,
        mayComeLater: said.mayComeLater,
        orEquivalent: said.orEquivalent,
        ofOthers: said.ofOthers,
        places:
          licensure.length === 0 ? NOWHERE : licensure.filter(({ at }) => overlaps(at, clause)).map(({ id }) => id),
        isUnnamed: said.isUnnamed,
        isWorded: said.isWorded,
        isConditional: said.isConditional,
        clause,
      });
    }
  }
  return mentions;
});

/** The blocks that name a credential, or ask for one by the name of its holders. */
function namingBlocks(ask: Ask): readonly ReadBlock[] {
  const named = blocksWith("credential", ask);
  const byName = blocksWith(HOLDER, ask).filter(
    ({ reading }) => !reading.has("credential") && heldByName(reading).length > 0,
  );
  return byName.length === 0 ? named : ask(terms).filter((read) => named.includes(read) || byName.includes(read));
}

const NONE: readonly CredentialMention[] = [];
const NOWHERE: readonly string[] = [];
