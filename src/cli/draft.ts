import { type DraftOrder, fillIn } from "./draft-words.ts";
import type { DutyKind } from "../facts/index.ts";
import { draftWords, type DraftWords } from "../tables/draft.ts";
import type { Profile } from "../tables/profiles.ts";
import { preferredLines, requiredLines } from "./draft-requirements.ts";

/**
 * A posting in Markdown with the requirements that fit its title, and blanks in square brackets for what only the
 * employer knows.
 */
export function writeDraft(order: DraftOrder): string {
  const words = draftWords();
  const { title, placeName, profile } = order;
  const say = (text: string): string => fillIn(text, { title, place: placeName });
  const sections: [string, readonly string[]][] = [
    [words.headings.responsibilities, items([...dutiesOf(profile), words.moreDuties])],
    [words.headings.required, items(requiredLines(order, words))],
    [words.headings.preferred, items(preferredLines(order, words))],
    [words.headings.schedule, [words.schedule]],
    [words.headings.pay, [words.pay, ...noticesOf(PAY_LINES, order, words)]],
    [words.headings.benefits, [words.benefits]],
    [words.headings.apply, [words.apply, ...noticesOf(APPLY_LINES, order, words)]],
    [words.headings.equal, [words.equal.trim()]],
  ];
  return (
    say(words.opening) + sections.map(([head, lines]) => `\n## ${head}\n\n${lines.map(say).join("\n")}\n`).join("")
  );
}

const PAY_LINES: readonly DutyKind[] = ["other-pay", "contract-named"];
const APPLY_LINES: readonly DutyKind[] = ["deadline", "ai-use", "vacancy-status"];

function noticesOf(kinds: readonly DutyKind[], { asked }: DraftOrder, words: DraftWords): string[] {
  return kinds.filter((kind) => asked.has(kind)).flatMap((kind) => ["", words.lines[kind]!]);
}

function items(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line}`);
}

function dutiesOf({ does, duties }: Profile): string[] {
  // Phrases with figures ("7 on 7 off") are about hours.
  return does
    ? [...does]
    : duties.for
        .filter((phrase) => !/\d/.test(phrase))
        .slice(0, 6)
        .map((phrase) => phrase.slice(0, 1).toUpperCase() + phrase.slice(1));
}
