import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import { mentionsIn, type PlaceMention } from "./mentions.ts";
import type { Informing, PlaceRole } from "../../tables/ids.ts";
import { informingOf, rolesOf } from "./roles.ts";

/** The places that a text names, and what for; all lists in the order of the text. */
export interface Named {
  readonly mentions: readonly PlaceMention[];
  readonly roles: readonly (PlaceRole | null)[];
  /** What the sentence around each only informs its people about. */
  readonly informing: readonly (Informing | null)[];
}

/** Places in running text. */
export const namedInText = memoPerText((annotated) => namedIn(annotated, false));

/** Places in a text that is known to name places. */
export const namedInPlaceText = memoPerText((annotated) => namedIn(annotated, true));

const NOTHING: Named = { mentions: [], roles: [], informing: [] };

function namedIn(annotated: AnnotatedText, isPlaceText: boolean): Named {
  const mentions = mentionsIn(annotated, isPlaceText);
  return mentions.length === 0
    ? NOTHING
    : { mentions, roles: rolesOf(annotated, mentions), informing: informingOf(annotated, mentions) };
}

/**
 * True where the part of the line around the first place, up to its bars, dots and the end of its sentence, names
 * places and workplace alone: "Denver, CO · Hybrid".
 */
export const holdsLittleElse = memoPerText((annotated): boolean => {
  const [first, ...others] = namedInText(annotated).mentions;
  if (!first) return false;
  let rest = annotated.text;
  for (const { start, end } of [first, ...others, ...annotated.of("workplace")])
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  const { start, end } = first;
  const from = Math.max(...["|", "·", "•", "\n"].map((mark) => rest.lastIndexOf(mark, start)));
  const last = others.at(-1) ?? first;
  // A sentence behind all places speaks of something else: "Denver or Reno. Travel required."
  const until =
    /[|·•\n]/.exec(rest.slice(end)) ?? /\.(?=\s+\p{Lu})/u.exec(" ".repeat(last.end - end) + rest.slice(last.end));
  const part = rest.slice(from + 1, until ? end + until.index : rest.length);
  return part.replace(/[^\p{L}]+/gu, "").length <= 5;
});
