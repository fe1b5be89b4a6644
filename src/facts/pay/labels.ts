import { wordsOf } from "../../tables/lexicon.ts";
import { isLabelWord } from "../../tables/pay-words.ts";
import type { Clause } from "./clause.ts";
import type { PayText } from "./pay-text.ts";
import type { Figures } from "./read/figures.ts";

/** The place, level or shift named right before the figures ("NYC", "RN II", "Nights"), `null` where none is. */
export function labelOf(read: PayText, figures: Figures, clause: Clause): string | null {
  if (read.from === "title") return null;
  const from = Math.max(clause.start, figures.start - REACH);
  const before = read.text.text.slice(from, figures.start);
  const [, words, mark] = BEFORE_FIGURES.exec(before) ?? [];
  const label = words?.trim();
  if (label === undefined || !isNamed(label, mark !== undefined)) return read.from === "text" ? labelAbove(read) : null;
  const start = from + before.lastIndexOf(label);
  const saysPay = read.hits.some((hit) => hit.start < start + label.length && hit.end > start);
  return saysPay ? labelAbove(read) : label;
}

/** So far before the figures a label may begin. */
const REACH = 84;

/** From a mark that parts it from what is before, up to a mark that closes it, if any: "; RN II: ", "(Denver ". */
const BEFORE_FIGURES = /(?:^|[\n,;|(•*/])[\s\u00a0*•-]*([\p{L}\d][^\n,;|]{0,72}?)([\s\u00a0)*]*[:–—-])?[\s\u00a0*]*$/u;

const MOST_WORDS = 9;

// What no mark closes is a label where it begins like a name and carries no sentence.
function isNamed(label: string, isClosed: boolean): boolean {
  if (label.split(/\s+/).length > MOST_WORDS) return false;
  return isClosed || (/^[\p{Lu}\d]/u.test(label) && !isSentence(label));
}

function isSentence(label: string): boolean {
  const words = wordsOf(label);
  return (
    words.some(({ folded }) => isLabelWord("notWithin", folded)) || isLabelWord("notFirst", words[0]?.folded ?? "")
  );
}

const LONGEST_NAME = 40;

// "New York City Salary Range:" over the figures: the name stands before the words for pay.
function labelAbove({ under: { money, label } }: PayText): string | null {
  if (money !== "pay" || label === null) return null;
  const words = wordsOf(label);
  const first = words.findIndex((_, i) => i > 0 && saysPayFrom(words, i));
  if (first < 0) return null;
  const { start } = words[first]!;
  const name = label.slice(0, start).replace(/[\s–—:-]+$/, "");
  const isName = /^[A-Z].*\S/.test(name) && name.length <= LONGEST_NAME && name.length < start;
  return isName && !words.slice(0, first).some(({ folded }) => isLabelWord("notName", folded)) ? name : null;
}

/** True where words for pay begin at a place: "base salary", "Pay". */
function saysPayFrom(words: ReturnType<typeof wordsOf>, from: number): boolean {
  const noun = words.findIndex(({ folded }, i) => i >= from && !isLabelWord("kinds", folded));
  return noun >= 0 && isLabelWord("pay", words[noun]!.folded);
}
