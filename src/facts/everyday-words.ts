import { scanTerms, type Hit, type TermKind } from "../tables/lexicon.ts";
import { everydayLexicon } from "../tables/terms.ts";
import { memoPerText, type AnnotatedText } from "./annotated-text.ts";

/** The everyday words of one kind in a text, in their order. Asked only where a rarer word made somebody curious. */
export function everydayWords<K extends TermKind>(annotated: AnnotatedText, kind: K): readonly Hit<K>[] {
  return all(annotated).filter((hit): hit is Hit<K> => hit.term.kind === kind);
}

const all = memoPerText(({ text, words }) => scanTerms(text, words, everydayLexicon()));
