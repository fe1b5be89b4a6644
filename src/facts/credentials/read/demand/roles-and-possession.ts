import { credential } from "../../../../tables/credentials.ts";
import type { Hit } from "../../../../tables/lexicon.ts";
import { hasTail } from "../../../../tables/parts.ts";
import type { NamedCredential } from "../../model.ts";

/** "Experience as an RN", "RN experience", "supervises LPNs": the job or a colleague, not a paper to hold. */
export function isRole(one: NamedCredential, roles: readonly Hit<"asking-role">[], text: string): boolean {
  if (roles.length === 0) return false;
  const kind = credential(one.id)?.kind;
  if (
    kind === "training" ||
    kind === "exam" ||
    kind === "degree" ||
    kind === "board-certification" ||
    /licen[sc]|certificat|registration|diplom|degree/i.test(text.slice(one.start, one.end))
  )
    return false;
  const reach = (from: number, to: number): boolean =>
    /^[\s()"'’:]*(?:an?|the|\(?[A-Z]{2,5}\)?)?[\s()"'’]*(?:(?:professional|practi[cs]ing|bedside|staff|clinical|full-time|part-time)\s+)?$/.test(
      text.slice(from, to),
    );
  return roles.some(
    (hit) =>
      (hasTail(hit.term.id, "before") && hit.end <= one.start && reach(hit.end, one.start)) ||
      (hasTail(hit.term.id, "after") && hit.start >= one.end && reach(one.end, hit.start)),
  );
}

/**
 * "Knowledge of board certification and state licensure", "recruiting MD and DO candidates": what somebody knows about,
 * and does not hold.
 */
export function isTopic(one: NamedCredential, topics: readonly Hit<"asking-topic">[], text: string): boolean {
  return topics.some((hit) => hit.end <= one.start && !/[,;:(]/.test(text.slice(hit.end, one.start)));
}

/** Words that show possession within three words, and a form or neighbour that says licence, certificate or degree. */
export function isHeld(one: NamedCredential, held: readonly Hit<"asking-held">[], text: string): boolean {
  const isNear = (hit: Hit<"asking-held">): boolean =>
    hasTail(hit.term.id, "before")
      ? one.firstWord - hit.endWord >= 0 && one.firstWord - hit.endWord <= 3
      : hit.firstWord - one.endWord >= 0 && hit.firstWord - one.endWord <= 2;
  const near = held.filter(isNear);
  const isBefore = near.some(({ term }) => hasTail(term.id, "before"));
  const saysPaper =
    /licen|certif|regist(?!ered nurse)|degree|diplom|approbation|board/i.test(text.slice(one.start, one.end)) ||
    near.some(({ term }) => hasTail(term.id, "after"));
  return isBefore && saysPaper;
}
