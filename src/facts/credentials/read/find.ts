import type { TextMention } from "../model.ts";
import { credential } from "../../../tables/credentials.ts";
import { scanTerms, type Hit } from "../../../tables/lexicon.ts";
import { strengthLexicon } from "../../../tables/strength.ts";
import { linkAlternatives } from "./alternatives.ts";
import { clauseAround } from "./clause.ts";
import { HOLDER } from "./by-holder.ts";
import { meantCredentials } from "./disambiguate.ts";
import type { NamedCredential } from "../model.ts";
import { demandOf } from "./demand/steps.ts";
import { Subject } from "./demand/subject.ts";
import { resolveUnnamed } from "./generic.ts";
import type { CredentialKind } from "../model.ts";
import type { RequirementContext } from "./demand/context.ts";
import type { OccupationAnswer } from "../../occupation/occupation.ts";
import { memoPerText, AnnotatedText } from "../../annotated-text.ts";

/** What decides, besides the text, how it is to be read. */
export interface Around {
  readonly context: RequirementContext;
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
  const { context, isItem, job, lettered } = around;
  const known = mentionsByAround(annotated);
  const key = `${job.id} ${job.fromTitle} ${context} ${isItem}${lettered.size === 0 ? "" : [...lettered].join()}`;
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

function readMentions(read: AnnotatedText, { context, isItem, job, lettered }: Around): TextMention[] {
  const { text } = read;
  const named = linkAlternatives(resolveUnnamed(meantCredentials(read, job, lettered), read, isItem, job), text);
  return named.map((one) => {
    const clause = clauseAround(text, one);
    const subject = new Subject(one, named, read, clause, { context, isItem });
    const { answer: demand, step: decidedBy } = demandOf(subject);
    return {
      id: one.id,
      kind: kindOf(one),
      demand,
      decidedBy,
      text: subject.written,
      start: one.start,
      end: one.end,
      clause,
      group: one.group,
      isUnnamed: one.isUnnamed,
    };
  });
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
