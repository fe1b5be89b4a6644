import type { Hit } from "../../../../tables/lexicon.ts";
import { hasTail } from "../../../../tables/parts.ts";
import type { Subject } from "./subject.ts";

/** "Experience as an RN", "RN experience", "supervises LPNs": the job or a colleague, not a paper to hold. */
export function isRole(subject: Subject): boolean {
  const { one, known, text } = subject;
  const cues = subject.cues("asking-role");
  if (
    cues.length === 0 ||
    isPaper(known?.kind) ||
    /licen[sc]|certificat|registration|diplom|degree/i.test(subject.written)
  )
    return false;
  return cues.some(
    (cue) =>
      (hasTail(cue.term.id, "before") && cue.end <= one.start && BESIDE.test(text.slice(cue.end, one.start))) ||
      (hasTail(cue.term.id, "after") && cue.start >= one.end && BESIDE.test(text.slice(one.end, cue.start))),
  );
}

function isPaper(kind: string | undefined): boolean {
  return kind === "training" || kind === "exam" || kind === "degree" || kind === "board-certification";
}

const BESIDE =
  /^[\s()"'’:]*(?:an?|the|\(?[A-Z]{2,5}\)?)?[\s()"'’]*(?:(?:professional|practi[cs]ing|bedside|staff|clinical|full-time|part-time)\s+)?$/;

/**
 * "Knowledge of board certification and state licensure", "recruiting MD and DO candidates": what somebody knows about,
 * and does not hold.
 */
export function isTopic(subject: Subject): boolean {
  const { one, text } = subject;
  return subject
    .cues("asking-topic")
    .some((cue) => cue.end <= one.start && !/[,;:(]/.test(text.slice(cue.end, one.start)));
}

/** Words that show possession within three words, and a form or neighbour that says licence, certificate or degree. */
export function isHeld(subject: Subject): boolean {
  const { one } = subject;
  const isNear = (cue: Hit<"asking-held">): boolean =>
    hasTail(cue.term.id, "before")
      ? one.firstWord - cue.endWord >= 0 && one.firstWord - cue.endWord <= 3
      : cue.firstWord - one.endWord >= 0 && cue.firstWord - one.endWord <= 2;
  const near = subject.cues("asking-held").filter(isNear);
  return (
    near.some(({ term }) => hasTail(term.id, "before")) &&
    (/licen|certif|regist(?!ered nurse)|degree|diplom|approbation|board/i.test(subject.written) ||
      near.some(({ term }) => hasTail(term.id, "after")))
  );
}

/** "Our clinic's DEA registration": a word right before says whose it is. */
export function isOfOthers(subject: Subject): boolean {
  return subject.cues("asking-others").some((cue) => cue.endWord === subject.one.firstWord);
}

/** "We pay for your exam", "tuition": the sentence is about what the employer gives. */
export function isGiven(subject: Subject): boolean {
  return subject.cues("asking-given").length > 0;
}
