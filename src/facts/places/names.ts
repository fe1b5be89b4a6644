import { patternOf } from "../../tables/patterns.ts";

// "Leeds Teaching Hospitals", "Washington Regional Medical Center".
const restOfName = patternOf(
  "where",
  ({ nameEnds }) => `^(?:[\\s-](?:\\p{Lu}[\\p{L}'’.]*|&|of|and)){0,3}?[\\s-](?:${nameEnds})(?![\\p{L}])`,
  "u",
);

/** True where the words behind a place make it a part of an employer's name. */
export function isPartOfName(text: string, end: number): boolean {
  return restOfName().test(text.slice(end, end + 60));
}
