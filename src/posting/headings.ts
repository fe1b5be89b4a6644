import { headingKey, headings, lettersOf, type Headings } from "../tables/headings.ts";
import type { SectionId } from "./posting.ts";

/** How a heading was understood, surest first. `vote` is good enough for a marked heading, not to find one. */
export type HeadingMatch = "exact" | "trimmed" | "name" | "ending" | "typo" | "vote";

/** A heading's section with how it was found. */
export interface Classified {
  readonly id: SectionId;
  readonly by: HeadingMatch;
}

/** Longest heading we try to understand, in units. */
const LONGEST = 110;

const seen = new Map<string, Classified | null>();

/** The section that a heading announces, `null` where its words do not say. The same headings come again and again, so answers are kept. */
export function classifyHeading(text: string): Classified | null {
  if (text.length > LONGEST) return null;
  const kept = seen.get(text);
  if (kept !== undefined) return kept;
  if (seen.size > 5000) seen.clear();
  const answer = classify(text);
  seen.set(text, answer);
  return answer;
}

/** The section of a heading that is a known variant, letter by letter but for case and marks. One look-up. */
export function knownHeading(text: string): SectionId | null {
  if (text.length > LONGEST) return null;
  return headings().variants.get(headingKey(text)) ?? null;
}

/** True for menu words and form placeholders that stand like headings. */
export function isNoHeading(text: string): boolean {
  return headings().notHeadings.has(headingKey(text));
}

function classify(text: string): Classified | null {
  const known = headings();
  const key = headingKey(text);
  if (key === "" || known.notHeadings.has(key)) return null;
  const exact = known.variants.get(key);
  if (exact) return { id: exact, by: "exact" };
  const trimmed = trimmedMatch(key, known);
  if (trimmed) return { id: trimmed, by: "trimmed" };
  const compound = compoundMatch(text, known);
  if (compound) return { id: compound, by: "trimmed" };
  const name = nameMatch(text, key, known);
  if (name) return { id: name, by: "name" };
  const ending = known.endings.find(([words]) => key.endsWith(` ${words}`));
  if (ending) return { id: ending[1], by: "ending" };
  const typo = typoMatch(key, known);
  if (typo) return { id: typo, by: "typo" };
  const vote = voteMatch(key, known);
  return vote ? { id: vote, by: "vote" } : null;
}

// "Some of your key responsibilities include" is "responsibilities" between words that announce nothing of their own.
function trimmedMatch(key: string, known: Headings): SectionId | null {
  const starts = [key];
  for (let rest = key; ; ) {
    const lead = known.leads.find((words) => rest.startsWith(`${words} `));
    if (!lead) break;
    starts.push((rest = rest.slice(lead.length + 1)));
  }
  for (const start of starts) {
    for (let rest = start; ; ) {
      const id = known.variants.get(rest);
      if (id) return id;
      const tail = known.tails.find((words) => rest.endsWith(` ${words}`));
      if (!tail) break;
      rest = rest.slice(0, -tail.length - 1);
    }
  }
  return null;
}

const QUALIFYING = new Set(["qualifications", "qualifications-required", "qualifications-preferred", "education", "experience", "education-experience", "licensure-certification", "skills"]);

// "Education, Experience and Certifications": every part is known by itself. Parts of one family make the family's own
// section; otherwise the part that is not merely a summary names it.
function compoundMatch(text: string, known: Headings): SectionId | null {
  const parts = text.split(/\s*(?:,|&|\+|\/|\band\b)\s*/i).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 5) return null;
  const ids: SectionId[] = [];
  for (const part of parts) {
    const key = headingKey(part);
    const id = known.variants.get(key) ?? trimmedMatch(key, known);
    if (!id) return null;
    ids.push(id);
  }
  if (ids.every((id) => QUALIFYING.has(id))) return ids.every((id) => id === ids[0]) ? ids[0]! : "qualifications";
  return ids.find((id) => id !== "summary" && id !== "job-details") ?? ids[0]!;
}

function nameMatch(text: string, key: string, known: Headings): SectionId | null {
  for (const [words, id] of known.beforeName) {
    if (!key.startsWith(`${words} `)) continue;
    const rest = key.slice(words.length + 1).split(" ").filter((word) => word !== "the");
    if (rest.length === 0 || rest.length > 8 || rest.some((word) => known.notNames.has(word))) continue;
    if (looksLikeName(text, rest)) return id;
  }
  return headingBeforeName(text, key, known);
}

// "Benefits at Larkspur Health": a known heading, then "at" or "with" and a name.
function headingBeforeName(text: string, key: string, known: Headings): SectionId | null {
  const at = / (?:at|with) /.exec(key);
  if (!at) return null;
  const rest = key.slice(at.index + at[0].length).split(" ");
  if (!looksLikeName(text, rest)) return null;
  return known.variants.get(key.slice(0, at.index)) ?? trimmedMatch(key.slice(0, at.index), known);
}

// A name begins with a capital in the heading as written; a heading all in capitals does not tell, and is believed.
function looksLikeName(text: string, words: readonly string[]): boolean {
  const first = words[0]!;
  const last = text.toLowerCase().lastIndexOf(first);
  const unit = last < 0 ? "" : text[last]!;
  return unit !== unit.toLowerCase() || /\d/.test(unit);
}

// One wrong letter for each eight: "REQUIREMENTS/MINUMUM QUALIFICATIONS". Short words must be right.
function typoMatch(key: string, known: Headings): SectionId | null {
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

// Two words that speak for one section, one of them strongly, and for no other section as much.
function voteMatch(key: string, known: Headings): SectionId | null {
  const words = key.split(" ");
  if (words.length > 9) return null;
  const counts = new Map<SectionId, number>();
  const strong = new Set<SectionId>();
  for (const word of words) {
    for (const vote of known.votes.get(word) ?? []) {
      const id = vote.startsWith("!") ? vote.slice(1) : vote;
      if (id !== vote) strong.add(id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const ranked = [...counts].filter(([id]) => strong.has(id)).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
