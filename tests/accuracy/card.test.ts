import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { CARD, cardSource } from "../../src/make/accuracy/card.ts";
import { figures, figuresSource, FIGURES } from "../../src/make/accuracy/figures.ts";
import { FROZEN, labelledPostings, labels } from "../../src/make/accuracy/labelled.ts";
import { marksOf, readings } from "../../src/make/accuracy/readings.ts";
import { KNOWLEDGE, root, ruleIds } from "../../src/make/knowledge.ts";

const text = (path: string): string => readFileSync(join(root, path), "utf8");
const schema = (name: string): object => JSON.parse(text(`${FROZEN}/${name}.schema.json`)) as object;
const ajv = new Ajv2020({ allErrors: true });

// The words of these postings are not ours to change: a rule is mended in the rule, never in what it is measured by.
test.each([
  ["lot1.jsonl", "261110dd45763a7bf3e23fac4d8234a689166237f6fd85841717b791d21775d3"],
  ["lot2.jsonl", "4f4fea57b79eda577f01d339e82f9047a465db8815d1914123654061535eff5c"],
])("%s is frozen", (file, hash) => {
  expect(
    createHash("sha256")
      .update(text(`${FROZEN}/${file}`))
      .digest("hex"),
  ).toBe(hash);
});

test("every labelled posting and every label is what its schema says", () => {
  const isPosting = ajv.compile(schema("posting"));
  for (const posting of labelledPostings()) expect(isPosting(posting), ajv.errorsText(isPosting.errors)).toBe(true);
  const areLabels = ajv.compile(schema("expected"));
  expect(areLabels(labels()), ajv.errorsText(areLabels.errors)).toBe(true);
});

test("every planted fault has one label, and every label names rules that there are", () => {
  const planted = labelledPostings().flatMap(({ id, faults }) => faults.map((_, i) => `${id} ${i + 1}`));
  expect(labels().faults.map(({ posting, fault }) => `${posting} ${fault}`)).toEqual(planted);
  const named = labels().faults.flatMap(({ expect: rules }) => rules);
  expect(named.filter((rule) => !ruleIds().includes(rule))).toEqual([]);
});

test("the words of every planted fault stand in its posting", () => {
  for (const { id, posting, faults } of labelledPostings())
    for (const { quote } of faults) expect(quote === null || posting.includes(quote), `${id}: ${quote}`).toBe(true);
});

describe("readings", () => {
  const all = readings().readings;

  test("name rules that there are, each finding once", () => {
    expect(all.map(({ rule }) => rule).filter((rule) => !ruleIds().includes(rule))).toEqual([]);
    const marks = all.flatMap((reading) => marksOf(reading).map((mark) => `${reading.rule} ${reading.set} ${mark}`));
    expect(marks.filter((mark, i) => marks.indexOf(mark) !== i)).toEqual([]);
  });
});

test("the card and the figures say the same", () => {
  const counted = figures();
  const card = { rules: ruleIds(), figures: counted, ...readings(), postings: labelledPostings(), labels: labels() };
  expect(text(CARD)).toBe(cardSource(card));
  expect(text(`${KNOWLEDGE}/${FIGURES}`)).toBe(figuresSource(counted));
});
