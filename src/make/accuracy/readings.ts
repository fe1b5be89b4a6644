import { readKnowledge } from "../knowledge.ts";

/** The readings of one rule, as `rules/knowledge/accuracy/readings.yaml` has them. */
export interface Reading {
  readonly rule: string;
  readonly set: string;
  readonly day: string;
  /** Marks of findings that are right. */
  readonly right: readonly string[];
  /** Marks of findings that are wrong, by what is mistaken. */
  readonly wrong: readonly { readonly kind: string; readonly findings: readonly string[] }[];
}

/** A set of postings that findings were drawn from. */
export interface ReadSet {
  readonly id: string;
  readonly postings: number;
  readonly what: string;
}

/** Every reading, with the sets. */
export function readings(): { readonly sets: readonly ReadSet[]; readonly readings: readonly Reading[] } {
  return readKnowledge("accuracy/readings.yaml");
}

/** The marks of everything that was read. */
export function marksOf({ right, wrong }: Reading): string[] {
  return [...right, ...wrong.flatMap(({ findings }) => findings)];
}
