import { expect, test } from "vitest";
import { Cache, memoize } from "../../src/text/index.ts";

function counted(most?: number): { look: ReturnType<typeof memoize<string | null>>; asked: string[] } {
  const asked: string[] = [];
  const look = memoize((word: string) => {
    asked.push(word);
    return word === "" ? null : word.toUpperCase();
  }, most);
  return { look, asked };
}

test("a word that comes again in a run is not looked up again", () => {
  const { look, asked } = counted();
  const cache = new Cache();
  expect([look("nurse", cache), look("", cache), look("nurse", cache), look("", cache)]).toEqual([
    "NURSE",
    null,
    "NURSE",
    null,
  ]);
  expect(asked).toEqual(["nurse", ""]);
});

test("what one run knows no other does", () => {
  const { look, asked } = counted();
  look("nurse", new Cache());
  look("nurse", new Cache());
  expect(asked).toEqual(["nurse", "nurse"]);
});

test("a stream of new words does not grow", () => {
  const { look, asked } = counted(2);
  const cache = new Cache();
  for (const word of ["nurse", "cook", "clerk", "clerk", "nurse"]) look(word, cache);
  expect(asked).toEqual(["nurse", "cook", "clerk", "nurse"]);
});
