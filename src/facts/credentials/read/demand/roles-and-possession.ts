import type { VocabularyKind } from "../../../../tables/ids.ts";
import { workVerbs } from "../../../../tables/work-verbs.ts";
import { cueRightBefore, speaksOf } from "../cues.ts";
import type { Subject } from "./subject.ts";

/** "Experience as an RN", "RN experience", "supervises LPNs": the job or a colleague, not a paper to hold. */
export function isRole(subject: Subject): boolean {
  const { one, known, text } = subject;
  const cues = subject.cues("work-role");
  if (cues.length === 0 || isPaper(known?.kind) || subject.isWrittenWith("paper")) return false;
  return cues.some(
    (cue) =>
      speaksOf(cue, one, text) &&
      (cue.end <= one.start ? isBeside(subject, cue.end, one.start) : isBeside(subject, one.end, cue.start)),
  );
}

function isPaper(kind: VocabularyKind | undefined): boolean {
  return kind === "training" || kind === "exam" || kind === "degree" || kind === "board-certification";
}

// "As a (RN) practicing …": an article or letters, and an adjective, may stand between.
function isBeside({ annotated, text }: Subject, from: number, to: number): boolean {
  const adjective = cueRightBefore(annotated, "work-adjective", to);
  const until = adjective && adjective.start >= from ? adjective.start : to;
  return /^[\s()"'’:]*(?:an?|the|\(?[A-Z]{2,5}\)?)?[\s()"'’]*$/.test(text.slice(from, until));
}

/**
 * "Knowledge of board certification and state licensure", "recruiting MD and DO candidates": what somebody knows about,
 * and does not hold.
 */
export function isTopic(subject: Subject): boolean {
  return subject.cues("topic").some((cue) => speaksOf(cue, subject.one, subject.text));
}

/** Words that show possession near it, and a form or neighbour that says licence, certificate or degree. */
export function isHeld(subject: Subject): boolean {
  const near = subject.cues("held").filter((cue) => speaksOf(cue, subject.one, subject.text));
  return (
    near.some(({ term }) => term.direction === "forward") &&
    (subject.isWrittenWith("paper") ||
      subject.isWrittenWith("status") ||
      near.some(({ term }) => term.direction === "backward"))
  );
}

/** "Our clinic's DEA registration": a word right before says whose it is. */
export function isOfOthers(subject: Subject): boolean {
  return subject.cues("of-others").some((cue) => speaksOf(cue, subject.one, subject.text));
}

/** "We pay for your exam", "tuition": the sentence is about what the employer gives. */
export function isGiven(subject: Subject): boolean {
  return subject.cues("given").length > 0;
}

/** "Do you have an RN license?": the answer is not in the posting. */
export function isQuestion({ one, text, clause, annotated }: Subject): boolean {
  return (
    text[clause.end] === "?" ||
    annotated.of("question").some((cue) => cue.start >= clause.start && speaksOf(cue, one, text))
  );
}

/** "Tracks certifications", "Licensure will be verified": a sentence of work, or one about a paper that has no name. */
export function isSpokenAbout(subject: Subject): boolean {
  const { one, known, annotated, clause, text, governing } = subject;
  const isUnnamed = one.isUnnamed || known?.resolves !== null;
  if (!isUnnamed || governing !== null) return false;
  if (subject.cues("held").some((cue) => cue.term.direction === "forward" && speaksOf(cue, one, text))) return false;
  const first = annotated.words.find(({ start }) => start >= clause.start);
  return (
    (first !== undefined && first.start < one.start && workVerbs().isVerb(first)) ||
    subject.cues("verb").some(({ start }) => start >= one.end)
  );
}
