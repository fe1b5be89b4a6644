import { describe, expect, test } from "vitest";
import { readKnowledge, readKnowledgeFolder } from "../../src/make/knowledge.ts";
import { wordsOf } from "../../src/tables/lexicon.ts";

interface Row {
  readonly quote: string;
  readonly words: readonly string[];
}

const cues =
  readKnowledge<Readonly<Record<"workplace" | "modifiers" | "placeCues", readonly (Row & { id: string })[]>>>(
    "words/workplace.yaml",
  );

describe("a row's quote has one of its words", () => {
  const lists = [...readKnowledgeFolder<Readonly<Record<string, Row>>>("patterns")].flatMap(([file, all]) =>
    Object.entries(all).map(([name, row]) => [`${file}: ${name}`, row] as const),
  );

  // Some words are beginnings of words: "accommodat".
  test.each(lists)("%s", (_, { quote, words }) =>
    expect(words.some((word) => quote.toLowerCase().includes(word.toLowerCase()))).toBe(true),
  );

  test.each([...cues.workplace, ...cues.modifiers, ...cues.placeCues].map((row) => [row.id, row] as const))(
    "workplace: %s",
    (_, { quote, words }) => expect(words.some((word) => folded(quote).includes(folded(word)))).toBe(true),
  );
});

function folded(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.folded)
    .join(" ")} `;
}
