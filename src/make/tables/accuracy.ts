import type { AccuracyRecord } from "../../tables/accuracy.ts";
import { readKnowledge } from "../knowledge.ts";

type Row = AccuracyRecord & { readonly rule: string };

/** How often each rule is right. */
export function compile(): Readonly<Record<string, AccuracyRecord>> {
  const { rules } = readKnowledge<{ readonly rules: readonly Row[] }>("accuracy/figures.yaml");
  return Object.fromEntries(rules.map(({ rule, ...record }) => [rule, record]));
}
