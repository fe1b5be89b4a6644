import { describe, expect, test } from "vitest";
import { readKnowledge } from "../../src/make/knowledge.ts";
import { cueLexicon } from "../../src/tables/cues.ts";
import { scanTerms, wordsOf } from "../../src/tables/lexicon.ts";

interface Row {
  readonly kind: string;
  readonly id?: string;
  readonly direction?: string;
  readonly quote: string;
}

describe.each(["words/demand-cues.yaml", "words/credential-cues.yaml"])("%s", (file) => {
  const { cues } = readKnowledge<{ readonly cues: readonly Row[] }>(file);

  test.each(cues.map((row) => [row.quote, row] as const))("%s", (quote, { kind, id = kind, direction }) => {
    const found = scanTerms(quote, wordsOf(quote), cueLexicon()).map(({ term }) => ({
      kind: term.kind,
      id: term.id,
      direction: term.direction,
    }));
    expect(found).toContainEqual({ kind, id, direction });
  });
});
