import { expect, test } from "vitest";
import {
  contains,
  cover,
  mapped,
  overlaps,
  sentenceAround,
  sourceSpan,
  type SourceSpan,
  type TextSpan,
} from "../../src/text/index.ts";

const source = "- Nights only. Bring your licence.";
const item = mapped(source, 2);
const block: SourceSpan = { start: 0, end: source.length };
const nights: TextSpan = { start: 0, end: 6 };
const licence: TextSpan = { start: 24, end: 31 };

test("stretches of one text are compared with each other", () => {
  expect(overlaps(sentenceAround(item.text, nights), licence)).toBe(false);
  expect(overlaps(sentenceAround(item.text, licence), licence)).toBe(true);
  expect(contains(block, sourceSpan(item, licence))).toBe(true);
  const both: TextSpan = cover(nights, licence);
  expect(both).toEqual({ start: 0, end: 31 });
});

test("the mark is of the compiler alone", () => {
  expect(Reflect.ownKeys(sourceSpan(item, nights))).toEqual(["start", "end"]);
});

// Nothing here runs: the compiler refuses each line, and would tell where one passed.
export function mixed(): void {
  // @ts-expect-error A stretch of the text and one of the source have nothing to compare.
  overlaps(nights, block);
  // @ts-expect-error The other way round neither.
  contains(block, nights);
  // @ts-expect-error Nothing covers both.
  cover(licence, block);
  // @ts-expect-error A sentence is looked for around words of the text.
  sentenceAround(item.text, block);
  // @ts-expect-error What is of the source already has no way there.
  sourceSpan(item, block);
  // @ts-expect-error What leaves a fact counts in the source.
  const at: SourceSpan = nights;
  void at;
}
