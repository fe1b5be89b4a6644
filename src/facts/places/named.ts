import { noted, type Reading } from "../reading.ts";
import { mentionsIn, type PlaceMention } from "./mentions.ts";
import { rolesOf, type PlaceRole } from "./roles.ts";

/** The places that a text names, and what for; both lists in the order of the text. */
export interface Named {
  readonly mentions: readonly PlaceMention[];
  readonly roles: readonly (PlaceRole | null)[];
}

/** Places in running text. */
export const namedInText = noted((reading) => namedIn(reading, false));

/** Places in a text that is known to name places. */
export const namedInPlaceText = noted((reading) => namedIn(reading, true));

const NOTHING: Named = { mentions: [], roles: [] };

function namedIn(reading: Reading, isPlaceText: boolean): Named {
  const mentions = mentionsIn(reading, isPlaceText);
  return mentions.length === 0 ? NOTHING : { mentions, roles: rolesOf(reading, mentions) };
}

/**
 * True where the part of the line around the first place, up to its bars, dots and the end of its sentence, names
 * places and workplace alone: "Denver, CO · Hybrid".
 */
export const holdsLittleElse = noted((reading): boolean => {
  const [first, ...others] = namedInText(reading).mentions;
  if (!first) return false;
  let rest = reading.text;
  for (const { start, end } of [first, ...others, ...reading.of("workplace")])
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
