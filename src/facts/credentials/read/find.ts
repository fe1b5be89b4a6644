import type { TextMention } from "../model.ts";
import { credential } from "../../../tables/credentials.ts";
import { scanTerms, type Hit } from "../../../tables/lexicon.ts";
import { strengthLexicon } from "../../../tables/strength.ts";
import { linkAlternatives } from "./alternatives.ts";
import { clauseAround } from "./clause.ts";
import { HOLDER } from "./by-holder.ts";
import { meantCredentials } from "./disambiguate.ts";
import type { NamedCredential } from "../model.ts";
import { askedStrength } from "./demand/strength.ts";
import { resolveUnnamed } from "./generic.ts";
import type { CredentialKind } from "../model.ts";
import type { RequirementContext } from "./demand/context.ts";
import type { OccupationAnswer } from "../../occupation/occupation.ts";
import { memoPerText, AnnotatedText } from "../../annotated-text.ts";

/** What decides, besides the text, how it is to be read. */
export interface Around {
  readonly zone: RequirementContext;
  readonly isItem: boolean;
  readonly job: OccupationAnswer;
  /** Letters of certificates that the posting writes with a hyphen. */
  readonly lettered: ReadonlySet<string>;
}

/**
 * Every credential that a text names, in order. An employer asks for the same in the same words, so it is read once for
 * each occupation.
 */
export function mentionsIn(annotated: AnnotatedText, around: Around): readonly TextMention[] {
  const { zone, isItem, job, lettered } = around;
  const known = mentionsByAround(annotated);
  const key = `${job.id} ${job.fromTitle} ${zone} ${isItem}${lettered.size === 0 ? "" : [...lettered].join()}`;
  const before = known.get(key);
  if (before) return before;
  const mentions = readMentions(withStrength(annotated), around);
  if (known.size >= MOST_READINGS) known.clear();
  known.set(key, mentions);
  return mentions;
}

const mentionsByAround = memoPerText((): Map<string, readonly TextMention[]> => new Map());

/** Readings of one text that are remembered at most. */
const MOST_READINGS = 30;

function readMentions(read: AnnotatedText, { zone, isItem, job, lettered }: Around): TextMention[] {
  const { text } = read;
  const named = linkAlternatives(resolveUnnamed(meantCredentials(read, job, lettered), read, isItem, job), text);
  const mentions = named.map((one) => {
    const { id, start, end, group, isUnnamed } = one;
    const clause = clauseAround(text, one);
    return {
      id,
      kind: kindOf(one),
      text: text.slice(start, end),
      start,
      end,
      clause,
      group,
      isUnnamed,
      ...askedStrength(one, read, clause, zone, isItem),
    };
  });
  return mentions.some(isEitherWay)
    ? mentions.map((one) => (namesTheBoard(one, mentions) ? { ...one, strength: "eligible" } : one))
    : mentions;
}

// "Board certified or eligible by the American Board of Urology": the board is named for both.
function namesTheBoard({ id, kind, strength, clause }: TextMention, all: readonly TextMention[]): boolean {
  return (
    kind === "board-certification" &&
    strength === "required" &&
    id !== "board-certified" &&
    all.some((other) => isEitherWay(other) && other.clause.start === clause.start)
  );
}

function isEitherWay({ id, strength }: TextMention): boolean {
  return id === "bc-be" && strength === "eligible";
}

/** The text with the words of strength around its credentials; the rest of a long paragraph is not looked at. */
const withStrength = memoPerText((annotated): AnnotatedText => {
  const { text, words, hits } = annotated;
  const around: Hit[] = [];
  let done = 0;
  const byName = annotated.of(HOLDER);
  const naming =
    byName.length === 0
      ? annotated.of("credential")
      : [...annotated.of("credential"), ...byName].sort((a, b) => a.start - b.start);
  for (const hit of naming) {
    if (hit.start < done) continue;
    const clause = clauseAround(text, hit);
    done = clause.end;
    let from = hit.firstWord;
    while (from > 0 && words[from - 1]!.start >= clause.start) from--;
    let to = hit.endWord;
    while (to < words.length && words[to]!.end <= clause.end) to++;
    for (const found of scanTerms(text, words.slice(from, to), strengthLexicon()))
      around.push({ ...found, firstWord: found.firstWord + from, endWord: found.endWord + from });
  }
  return new AnnotatedText(text, words, [...hits, ...around]);
});

// A technician's certificate counts like a course card where postings are compared with one another.
function kindOf({ id, isTechnical }: NamedCredential): CredentialKind {
  const kind = credential(id)?.kind ?? "phrase";
  return kind === "technician-certification" || isTechnical ? "training" : kind;
}
