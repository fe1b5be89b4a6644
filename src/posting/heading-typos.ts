import { lettersOf, type Headings, type HeadingWords } from "../tables/headings.ts";
import type { SectionId } from "./posting.ts";

/** Shorter words must be right: "role" and "rule" differ by a letter, and so do many others. */
const SHORTEST = 5;

/**
 * One wrong letter for each eight: "REQUIREMENTS/MINUMUM QUALIFICATIONS". Only a word that no known heading uses can be
 * misspelt, and a heading with several such words is another heading.
 */
export function typoMatch(key: string, known: Headings): SectionId | null {
  const words = key.split(" ");
  const strange = words.findIndex((word) => !known.words.has(word));
  const word = words[strange];
  if (
    word === undefined ||
    word.length < SHORTEST ||
    key.length < 8 ||
    words.some((other, i) => i > strange && !known.words.has(other))
  )
    return null;
  for (const near of wordsNear(word, Math.max(1, Math.floor(word.length / 8)), known.words)) {
    const id = known.variants.get(words.with(strange, near).join(" "));
    if (id) return id;
  }
  return null;
}

function wordsNear(word: string, allowed: number, words: HeadingWords): string[] {
  const letters = lettersOf(word);
  const found: string[] = [];
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const candidate of words.ofLength(length)) {
      // Each wrong letter changes at most two of the letters a word is made of.
      if (bitsIn(candidate.letters ^ letters) <= 2 * allowed && isWithin(candidate.word, word, allowed))
        found.push(candidate.word);
    }
  }
  return found;
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
