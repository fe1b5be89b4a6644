import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lawDocs } from "../../src/make/law-docs.ts";
import { rowsToReview } from "../../src/make/law-review.ts";

test("the page of all laws is as fresh as the rows", () => {
  const page = readFileSync(new URL("../../rules/knowledge/law/README.md", import.meta.url), "utf8");
  expect(lawDocs(page)).toBe(page);
});

test("a review begins with the rows of low confidence", () => {
  const confidences = rowsToReview().map(({ confidence }) => confidence);
  expect(confidences).toEqual(
    [...confidences].sort((a, b) => ["low", "medium", "high"].indexOf(a) - ["low", "medium", "high"].indexOf(b)),
  );
});

test("of two rows equally sure, the longer unread comes first", () => {
  const row = (id: string, read: string) =>
    ({
      id,
      name: id,
      cite: id,
      url: "https://law.example",
      status: "in-force",
      confidence: "high",
      from: "2020-01-01",
      sources: { gazette: { url: "https://law.example", kind: "official", read } },
      reach: {},
      obligations: { "pay-period": { "2020-01-01": { source: "gazette", read } } },
    }) as const;
  expect(rowsToReview([row("xx-newer", "2026-06-01"), row("xx-older", "2025-06-01")]).map(({ id }) => id)).toEqual([
    "xx-older",
    "xx-newer",
  ]);
});
