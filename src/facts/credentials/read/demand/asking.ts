import { credential, hasRole } from "../../../../tables/credentials.ts";
import type { Hit } from "../../../../tables/lexicon.ts";
import { speaksForward } from "../../../cue-scope.ts";
import type { TextSpan } from "../../../../text/index.ts";
import { cueIn, cueRightBehind, saysCue, speaksOf } from "../cues.ts";
import type { Subject } from "./subject.ts";

/** "Among the requirements are: a degree; a license; two years of work": the parts between semicolons are one list. */
export function isListedInSentence({ text, clause: { start } }: Subject): boolean {
  if (text[start - 1] !== ";") return false;
  const before = text.slice(Math.max(0, start - 1200), start);
  const opener = before.lastIndexOf("equirements are:");
  return opener >= 0 && !/[.!?]\s+\p{Lu}[\p{Ll}\s]/u.test(before.slice(opener));
}

/**
 * A short list item that opens with a degree, a board or a named licence is a requirement, whatever heading the list
 * lost.
 */
export function isRequirementItem({ annotated, text, isItem, context }: Subject): boolean {
  if (!isItem || text.length > 120) return false;
  const first = annotated.of("credential")[0];
  const known = first && credential(first.term.id);
  if (!known || first.firstWord > 2 || known.resolves) return false;
  if (
    context === "loose" &&
    known.kind === "license" &&
    /^\)?\s*[-–,]?\s*state of \p{Lu}/iu.test(text.slice(first.end, first.end + 24))
  )
    return true;
  return (
    known.kind === "degree" ||
    known.kind === "board-certification" ||
    known.kind === "exam" ||
    (context === "loose" && /licen[sc]|certificat|registration/i.test(text.slice(first.start, first.end)))
  );
}

/**
 * "RN license and a car.", "Active Texas license; two years in an ICU.": a licence that opens its sentence, and no verb
 * behind it.
 */
export function isAskedInBrief(subject: Subject): boolean {
  const { one, known, annotated, written } = subject;
  const isLicense = known?.kind === "license" || known?.kind === "registration";
  if (!isLicense || !/licen[sc]|registration/i.test(written)) return false;
  const restOfSentence = /^[^.!?;•\n]*/.exec(subject.after(160))![0];
  return (
    /(?:^|[.!?;•\n]\s*|[-*–]\s+)(?:[\p{L}-]+\s+){0,3}$/u.test(subject.before(40)) &&
    (/^\s*(?:$|[.,;(\n])/.test(subject.after(8)) || cueRightBehind(annotated, "goes-on", one.end) !== undefined) &&
    cueIn(annotated, "verb", { start: one.end, end: one.end + restOfSentence.length }) === undefined
  );
}

/** "Seeking a board certified dermatologist", "looking for a licensed social worker": it belongs to whom is sought. */
export function isSoughtWithIt(subject: Subject): boolean {
  const { one, known, text, written } = subject;
  const isHeldBySought =
    known?.kind === "board-certification" || (known?.kind === "license" && /^(?:licensed|registered) /i.test(written));
  return isHeldBySought && subject.cues("sought").some((cue) => speaksOf(cue, one, text));
}

/** "Certification as a CNA, MA, EMT or commensurate experience required" asks for no certificate. */
export function isOneWayBesideExperience(subject: Subject): boolean {
  return (
    subject.known?.kind !== "degree" && subject.cues("or-experience").some(({ start }) => start >= subject.one.end)
  );
}

/** "Board eligible", "CPA eligible", "eligible for licensure in Ohio". */
export function saysEligible(subject: Subject): boolean {
  const { one } = subject;
  if (hasRole(one.id, "eligible")) return true;
  return subject
    .cues("strength")
    .some(
      (cue) =>
        cue.term.id === "eligible" &&
        (cue.start >= one.end
          ? isStatus(subject, cue)
          : speaksForward(cue.term) && cue.end <= one.start && one.firstWord - cue.endWord <= NEAR),
    );
}

const NEAR = 2;

// "CPA certification or eligible", "LCSW, LPC eligible": the paper, "or" and other letters may stand between, in order.
function isStatus({ one, annotated, text }: Subject, cue: Hit): boolean {
  const between = text.slice(one.end, cue.start);
  const paper = cueRightBehind(annotated, "paper", one.end, /^[\s,/(]*$/);
  const from = paper && paper.end <= cue.start ? paper.end - one.end : 0;
  return /^[\s,/(]*(?:or|and|[A-Z]{2,6})?[\s,/]*(?:[A-Z]{2,6})?\s*$/.test(between.slice(from));
}

/**
 * "BLS or ability to obtain", "enrolled in a bachelor's program": who can still get it is welcome. With a span of time it
 * is required, and may come later.
 */
export function isObtainable(subject: Subject): boolean {
  const { text, clause, one } = subject;
  if (comesWithin(subject)) return false;
  if (/^;\s*or\b/.test(text.slice(clause.end, clause.end + 6)) && isLastNamed(subject))
    return saysCue(/^[^.;\n]{0,30}/.exec(text.slice(clause.end + 4))![0], "obtainable");
  return subject
    .cues("obtainable")
    .some((cue) => (cue.end <= one.start || isOtherWay(cue, text)) && isNextNamed(subject, cue));
}

// "RN license and ability to obtain BLS" says nothing of the license.
function isOtherWay({ start }: TextSpan, text: string): boolean {
  return /(?:\bor|\()\s*(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 10), start));
}

function isLastNamed({ named, one, clause }: Subject): boolean {
  return !named.some(({ start }) => start >= one.end && start < clause.end);
}

// Nothing but other ways of the same demand stands between.
function isNextNamed({ named, one }: Subject, cue: TextSpan): boolean {
  const [from, to] = cue.end <= one.start ? [cue.end, one.start] : [one.end, cue.start];
  return !named.some(({ start, end, group }) => start >= from && end <= to && (group === null || group !== one.group));
}

/** "Within 90 days of hire", "willing to obtain": it may come after the start. */
export function mayComeLater(subject: Subject): boolean {
  return subject.cues("later").length > 0 || comesWithin(subject);
}

// "Within six months": a unit of time behind "within".
function comesWithin(subject: Subject): boolean {
  const units = subject.cues("time-unit");
  return subject.cues("within").some((cue) => units.some((unit) => speaksOf(cue, unit, subject.text)));
}
