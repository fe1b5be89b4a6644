import { patternOf } from "../../tables/patterns.ts";
import type { TextSpan } from "../../text/index.ts";

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

/** True where a name in capitals and the place are the whole line: "Larkspur Health, Aurora, Colorado". */
export function standsBehindName(text: string, { start, end }: TextSpan): boolean {
  const isEnd = !/\p{L}/u.test(text.slice(end));
  return isEnd && /^(?:\p{Lu}[\p{L}'’&.]*[\s&]+){0,6}\p{Lu}[\p{L}'’&.]*(?:,| [–·|-]) $/u.test(text.slice(0, start));
}
