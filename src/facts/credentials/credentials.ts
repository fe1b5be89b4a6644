import type { Block, Posting } from "../../posting/index.ts";
import { credential } from "../../tables/credentials.ts";
import { scanTerms, type Hit } from "../../tables/lexicon.ts";
import { strengthLexicon } from "../../tables/strength.ts";
import { overlaps, sourceSpan, type Span } from "../../text/index.ts";
import { linkAlternatives } from "./alternatives.ts";
import { clauseAround } from "./clause.ts";
import { letteredCredentials, meantCredentials, type NamedCredential } from "./meaning.ts";
import { askedStrength } from "./strength.ts";
import { resolveUnnamed } from "./unnamed.ts";
import { zones } from "./zones.ts";
import { defineFact } from "../fact.ts";
import { occupation } from "../occupation/occupation.ts";
import { places } from "../places/places.ts";
import { noted, Reading } from "../reading.ts";
import { blocksWith, ReadBlock } from "../terms.ts";

/** How strongly a credential is asked. `excluded`: "no licence required"; `mentioned`: named without being asked of the applicant. */
export type Strength = "required" | "eligible" | "preferred" | "excluded" | "mentioned";

export type CredentialKind =
  | "degree" | "license" | "registration" | "board-certification" | "certification" | "training" | "exam" | "clearance" | "experience" | "phrase";

/** One place where the posting names a credential. */
export interface CredentialMention {
  /** Id of `rules/credentials`. */
  readonly id: string;
  readonly kind: CredentialKind;
  readonly strength: Strength;
  readonly text: string;
  readonly at: Span;
  readonly block: Block;
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
  /** "If applicable", "where required": asked of some, or somewhere. Such mentions count as neither asked nor missing. */
  readonly isConditional: boolean;
  /** The clause it stands in, in the source. */
  readonly clause: Span;
}

/** Every credential the posting names, in order. */
export const credentials = defineFact("credentials", (posting: Posting, ask): readonly CredentialMention[] => {
  const read = blocksWith("credential", ask);
  if (read.length === 0) return [];
  const job = ask(occupation);
  const zoneOf = ask(zones);
  const licensure = ask(places).licensure;
  const lettered = letteredCredentials(read);
  const mentions: CredentialMention[] = [];
  for (const readBlock of read.map((one) => new ReadBlock(one.block, withStrength(one.reading)))) {
    const { block } = readBlock;
    const isTitle = posting.title !== null && overlaps(block.at, posting.title.at);
    const zone = isTitle || block.kind === "heading" ? "title" : zoneOf(block);
    const named = linkAlternatives(resolveUnnamed(meantCredentials(readBlock, job, lettered), readBlock, job), readBlock);
    for (const one of named) mentions.push(mention(one, readBlock, zone));
  }
  return withGroups(mentions);

  function mention(one: NamedCredential, readBlock: ReadBlock, zone: ReturnType<typeof zoneOf>): CredentialMention {
    const { text } = readBlock.block;
    const clause = clauseAround(text.text, one);
    const clauseAt = sourceSpan(text, clause.start, clause.end);
    return {
      id: one.id, kind: kindOf(one), text: text.text.slice(one.start, one.end), at: sourceSpan(text, one.start, one.end), block: readBlock.block,
      group: one.group, clause: clauseAt, isUnnamed: one.isUnnamed,
      places: licensure.filter(({ at }) => overlaps(at, clauseAt)).map(({ id }) => id),
      ...askedStrength(one, readBlock, clause, zone),
    };
  }
});

/** The text with the words of strength around its credentials; the rest of a long paragraph is not looked at. */
const withStrength = noted((reading): Reading => {
  const { text, words, hits } = reading;
  const around: Hit[] = [];
  let done = 0;
  for (const hit of reading.of("credential")) {
    if (hit.start < done) continue;
    const clause = clauseAround(text, hit);
    done = clause.end;
    let from = hit.firstWord;
    while (from > 0 && words[from - 1]!.start >= clause.start) from--;
    let to = hit.endWord;
    while (to < words.length && words[to]!.end <= clause.end) to++;
    for (const found of scanTerms(text, words.slice(from, to), strengthLexicon())) around.push({ ...found, firstWord: found.firstWord + from, endWord: found.endWord + from });
  }
  return new Reading(text, words, [...hits, ...around]);
});

// A technician's certificate counts like a course card where postings are compared with one another.
function kindOf({ id, isTechnical }: NamedCredential): CredentialKind {
  const kind = credential(id)?.kind ?? "phrase";
  return kind === "technician-certification" || isTechnical ? "training" : kind;
}

/** Groups are numbered block by block; here they become numbers of the whole posting. */
function withGroups(mentions: readonly CredentialMention[]): CredentialMention[] {
  const numbers = new Map<string, number>();
  const blocks = new Map<Block, number>();
  return mentions.map((one) => {
    if (!blocks.has(one.block)) blocks.set(one.block, blocks.size);
    if (one.group === null) return one;
    const key = `${blocks.get(one.block)} ${one.group}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return { ...one, group: numbers.get(key)! };
  });
}
