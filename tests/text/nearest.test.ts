import { expect, test } from "vitest";
import { nearest } from "../../src/text/index.ts";

const LEVELS = ["off", "info", "warning", "error"];

test.each([
  ["eror", "error"],
  ["of", "off"],
  ["warn", "warning"],
  ["Warnings", "warning"],
  ["err", "error"],
])("%s was meant to be %s", (word, meant) => expect(nearest(word, LEVELS)).toBe(meant));

test.each(["on", "no", "w", "loud", ""])("%j was meant to be none of them", (word) =>
  expect(nearest(word, LEVELS)).toBeNull(),
);
