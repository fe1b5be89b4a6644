import type { Posting } from "../../posting/index.ts";
import type { SourceSpan } from "../../text/index.ts";
import { defineFact, type Ask } from "../fact.ts";
import { annotate } from "../annotated-text.ts";
import { blocksWith } from "../annotated-blocks.ts";

/** A title that names one sex only. */
export interface GenderSpecificTitle {
  readonly title: string;
  readonly word: string;
  readonly at: SourceSpan;
}

/** The title where it names one sex and nothing in the posting says that all are meant; else `null`. */
export const genderSpecificTitle = defineFact(
  "gender-specific-title",
  (posting: Posting, ask: Ask): GenderSpecificTitle | null => {
    const { title } = posting;
    if (!title) return null;
    const hits = annotate(title.value, ask.cache).of("gendered-title");
    const oneSex = hits.find(({ term }) => term.id === "one-sex");
    if (!oneSex || hits.some(({ term }) => term.id === "all-meant") || givesBothForms(title.value)) return null;
    const isSaidBelow = blocksWith("gendered-title", ask).some(({ annotated }) =>
      annotated.of("gendered-title").some(({ term }) => term.id === "all-meant"),
    );
    return isSaidBelow ? null : { title: title.value, word: title.value.slice(oneSex.start, oneSex.end), at: title.at };
  },
);

// "Sprzedawca/czyni", "Specjalista/-ka", "impiegato/a", "Księgowy / Księgowa".
function givesBothForms(title: string): boolean {
  return /\p{L}\s?\/\s?-?\p{L}/u.test(title) || /\p{L}\(-?\p{L}{1,4}\)/u.test(title);
}
