import type { HeadingStyle } from "../parse/document.ts";
import type { Cache } from "../text/index.ts";
import { classifyHeading, isKnownHeading, isNoHeading } from "./headings.ts";

/** Headings are short; what has more words is a sentence. */
const MOST_WORDS = 9;

/**
 * How a paragraph of one line is marked as a heading; `none` where it is text. `style` and `lead` are those of its
 * block.
 */
export function headingStyle(line: string, style: HeadingStyle, lead: number, cache: Cache): HeadingStyle {
  const words = line.trim();
  const last = words.charCodeAt(words.length - 1);
  // Full stops, commas and semicolons end sentences and list entries, not headings.
  if (
    last === 46 ||
    last === 44 ||
    last === 59 ||
    wordCount(words) > MOST_WORDS ||
    !/[A-Za-zÀ-ž]{2}/.test(words) ||
    isNoHeading(words, cache)
  )
    return "none";
  if (/^[=\-*_~]{2}.*[=\-*_~]{2,}$/.test(words)) return "rule-wrapped";
  const isBold = style === "bold-line" || (lead > 0 && lead >= words.replace(/[:\s]+$/, "").length);
  if (isBold && !/[.;,!]$/.test(words)) return "bold-line";
  const isCapital = !/[a-zß-ž]/.test(words) && /[A-ZÀ-Þ]{3}/.test(words);
  if (last === 58) return colonStyle(words, isCapital, cache);
  if (isCapital && !/[!\d]$/.test(words))
    return wordCount(words) <= 6 || classifyHeading(words, cache) ? "all-caps-line" : "none";
  return isBareHeading(words, cache) ? "bare-line" : "none";
}

function colonStyle(words: string, isCapital: boolean, cache: Cache): HeadingStyle {
  if (isCapital) return "all-caps-line";
  return classifyHeading(words, cache) || isTitleCase(words) ? "trailing-colon" : "none";
}

// Nothing marks a bare line, so its words must be those of a known heading, or of several joined.
function isBareHeading(words: string, cache: Cache): boolean {
  if (/^[a-z]/.test(words)) return false;
  return (
    isKnownHeading(words, cache) ||
    (isTitleCase(words) &&
      !/[!?]$/.test(words) &&
      wordCount(words) <= 6 &&
      classifyHeading(words, cache)?.by === "trimmed")
  );
}

/** How many words a line has whose words one blank parts. */
export function wordCount(words: string): number {
  let count = 1;
  for (let i = words.indexOf(" "); i >= 0; i = words.indexOf(" ", i + 1)) count++;
  return count;
}

// "Clinical Care Team:" heads something, "Experience in one of these:" only goes on.
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[^a-z]/.test(word));
}
