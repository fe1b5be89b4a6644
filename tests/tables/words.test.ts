import { expect, test } from "vitest";
import { wordsOf } from "../../src/tables/lexicon.ts";

test.each([
  ["M.D. or Pharm.D.", "md or pharmd"],
  ["bachelor’s, PA-C", "bachelors pa c"],
  ["R&D + B.S.N.", "r and d and bsn"],
  ["PTO.RN", "pto rn"],
  ["12.5 hours.", "12 5 hours"],
  ["ÄRZTIN, Psy.D., O’Neill", "ärztin psyd oneill"],
])("words of %s", (text, folded) =>
  expect(
    wordsOf(text)
      .map((word) => word.folded)
      .join(" "),
  ).toBe(folded),
);

test("a word knows where it stands", () => {
  const text = "RNs & B.S.N. holders";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["RNs", "&", "B.S.N.", "holders"]);
});
