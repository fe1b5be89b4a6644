import fc from "fast-check";
import { expect, test } from "vitest";
import { Packing } from "../../src/make/packing.ts";
import { checkOf, hashOf } from "../../src/tables/hash.ts";
import { Packed } from "../../src/tables/packed.ts";
import { wordsOf } from "../../src/tables/words.ts";

test("what is packed is read again, in its order", () => {
  const packed = new Packed(
    new Packing()
      .shorts([1, 0xffff])
      .texts(["Łódź", "", "a"])
      .list(["x", "y"])
      .json({ a: [1] })
      .integers([-5])
      .whole(),
  );
  expect([...packed.shorts()]).toEqual([1, 0xffff]);
  const texts = packed.texts();
  expect(Array.from({ length: texts.length }, (_, i) => texts.at(i))).toEqual(["Łódź", "", "a"]);
  expect(packed.list()).toEqual(["x", "y"]);
  expect(packed.json()).toEqual({ a: [1] });
  expect([...packed.integers()]).toEqual([-5]);
});

test("a text lies under its own key and under no other", () => {
  const entries = fc
    .dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }))
    .map((rows) => new Map(Object.entries(rows)));
  fc.assert(
    fc.property(entries, fc.string(), (texts, other) => {
      const rows = new Packed(new Packing().keyedTexts(texts).whole()).keyedTexts();
      for (const [key, text] of texts) expect(rows.get(key)).toBe(text);
      expect(rows.get(other)).toBe(texts.get(other));
    }),
  );
});

test("a number that does not fit is refused", () => {
  expect(() => new Packing().shorts([0x10000])).toThrow("does not fit");
});

test("a word has the hashes of its folded form, whatever it is written with", () => {
  const letters = fc.constantFrom("a", "Z", "é", "É", "Я", "İ", "7", ".", "'", "’", "-", " ", "&");
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 20 }).map((units) => units.join("")),
      (text) => {
        for (const word of wordsOf(text))
          expect([word.hash, word.check]).toEqual([hashOf(word.folded), checkOf(word.folded)]);
      },
    ),
  );
});

test.each([
  ["M.D. or Pharm.D.", "md or pharmd"],
  ["bachelor’s, PA-C", "bachelors pa c"],
  ["R&D + B.S.N.", "r and d and bsn"],
  ["PTO.RN", "pto rn"],
  ["12.5 hours.", "12 5 hours"],
])("words of %s", (text, folded) =>
  expect(
    wordsOf(text)
      .map((word) => word.folded)
      .join(" "),
  ).toBe(folded),
);
