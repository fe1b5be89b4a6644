import { lettersOf, type Headings } from "../tables/headings.ts";
import type { SectionId } from "./posting.ts";

/** One wrong letter for each eight: "REQUIREMENTS/MINUMUM QUALIFICATIONS". Short words must be right. */
export function typoMatch(key: string, known: Headings): SectionId | null {
  const allowed = Math.min(3, Math.floor(key.length / 8));
  if (allowed === 0) return null;
  const letters = lettersOf(key);
  for (let length = key.length - allowed; length <= key.length + allowed; length++) {
    for (const variant of known.byLength.get(length) ?? []) {
      // Each wrong letter changes at most two of the letters a word is made of.
      if (bitsIn(variant.letters ^ letters) > 2 * allowed) continue;
      if (isWithin(variant.key, key, allowed)) return known.variants.get(variant.key)!;
    }
  }
  return null;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** True when `a` becomes `b` by at most `allowed` letters put in, left out, changed or swapped with their neighbour. */
export function isWithin(a: string, b: string, allowed: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > allowed) return false;
    before = row;
    row = next;
  }
  return row[b.length]! <= allowed;
}
