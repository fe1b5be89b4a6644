import { hasHead } from "../../../../tables/parts.ts";
import type { Subject } from "./subject.ts";

/**
 * "No license required", "no experience or certification needed": "no" before it, and behind it nothing, or that it is
 * asked.
 */
export function isDenied(subject: Subject): boolean {
  const { one, text, clause } = subject;
  const before = text.slice(Math.max(clause.start, one.start - REACH), one.start).toLowerCase();
  if (!before.includes("no ")) return false;
  const between = /(?:^|[^\w.])no ((?:[\w'’/-]+ ){0,4})$/.exec(before)?.[1];
  if (between === undefined || DENIES_OTHER.test(between)) return false;
  return (
    subject.cues("strength").some((cue) => cue.start >= one.end && hasHead(cue.term.id, "required")) ||
    /^[\s.,;)]*$/.test(subject.restOfClause)
  );
}

const REACH = 60;

/** "No restriction on the license", "no more than two licenses", "no lapsed license": something else is denied. */
const DENIES_OTHER =
  /\b(?:than|on|to|of|in|for|with|against|from|longer|restricted|suspended|lapsed|expired|encumbered)\b/;
