import type { TextMention } from "../model.ts";
import { credential } from "../../../tables/credentials.ts";
import type { Cache } from "../../../text/index.ts";
import { linkAlternatives } from "./alternatives.ts";
import { clauseAround } from "./clause.ts";
import { withCuesAround, type CuedText } from "./cues.ts";
import { meantCredentials } from "./disambiguate.ts";
import type { NamedCredential } from "../model.ts";
import { demandOf } from "./demand/steps.ts";
import { Subject } from "./demand/subject.ts";
import { resolveUnnamed } from "./generic.ts";
import { joinNamedTwice } from "./named-twice.ts";
import type { CredentialKind } from "../model.ts";
import type { RequirementContext } from "./demand/context-steps.ts";
import type { OccupationAnswer } from "../../occupation/occupation.ts";
import { memoPerText, type AnnotatedText } from "../../annotated-text.ts";

/** What decides, besides the text, how it is to be read. */
export interface Around {
  readonly context: RequirementContext;
  readonly isItem: boolean;
  readonly job: OccupationAnswer;
  /** Letters of certificates that the posting writes with a hyphen. */
  readonly lettered: ReadonlySet<string>;
  readonly cache: Cache;
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
  const mentions = readMentions(withCuesAround(annotated), around);
  if (known.size >= MOST_READINGS) known.clear();
  known.set(key, mentions);
  return mentions;
}

const mentionsByAround = memoPerText((): Map<string, readonly TextMention[]> => new Map());

/** Readings of one text that are remembered at most. */
const MOST_READINGS = 30;

function readMentions(read: CuedText, { context, isItem, job, lettered, cache }: Around): TextMention[] {
  const { text } = read;
  const resolved = resolveUnnamed(meantCredentials(read, job, lettered, cache), read, isItem, job);
  const named = linkAlternatives(joinNamedTwice(resolved, text), read);
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

// A technician's certificate counts like a course card where postings are compared with one another.
function kindOf({ id, isTechnical }: NamedCredential): CredentialKind {
  const kind = credential(id)?.kind ?? "phrase";
  return kind === "technician-certification" || isTechnical ? "training" : kind;
}
