import { cueIn } from "../cues.ts";
import type { Subject } from "./subject.ts";

/**
 * "No license required", "no experience or certification needed": "no" before it, and behind it nothing, or that it is
 * asked. "No restriction on the license" denies something else.
 */
export function isDenied(subject: Subject): boolean {
  return isAnsweredNo(subject) || isDeniedBefore(subject);
}

/** "CCC-SLP required: No": the answer of a table stands behind. */
function isAnsweredNo(subject: Subject): boolean {
  return subject
    .cues("strength")
    .some(
      (cue) =>
        cue.term.id === "required" &&
        cue.start >= subject.one.end &&
        /^\s*[:?]\s*no\s*(?:$|[\n.,;|])/i.test(subject.text.slice(cue.end, cue.end + 12)),
    );
}

function isDeniedBefore(subject: Subject): boolean {
  const { one, annotated, text, clause } = subject;
  const before = text.slice(Math.max(clause.start, one.start - REACH), one.start).toLowerCase();
  if (!before.includes("no ")) return false;
  const denied = /(?:^|[^\w.])no ((?:[\w'’/-]+ ){0,4})$/.exec(before)?.[1];
  if (denied === undefined) return false;
  if (cueIn(annotated, "other-denied", { start: one.start - denied.length, end: one.start })) return false;
  return (
    subject.cues("strength").some((cue) => cue.start >= one.end && cue.term.id === "required") ||
    /^[\s.,;)]*$/.test(subject.restOfClause)
  );
}

const REACH = 60;
