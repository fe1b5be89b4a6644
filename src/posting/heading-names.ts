import { firstWord, type Headings } from "../tables/headings.ts";
import { trimmedMatch } from "./heading-parts.ts";
import type { SectionId } from "./posting.ts";

/** "About Larkspur Health", "Benefits at Larkspur Health": known words beside a name. */
export function nameMatch(text: string, key: string, known: Headings): SectionId | null {
  for (const { words, id } of known.beforeName.get(firstWord(key)) ?? []) {
    if (!key.startsWith(`${words} `)) continue;
    const rest = key
      .slice(words.length + 1)
      .split(" ")
      .filter((word) => word !== "the");
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
