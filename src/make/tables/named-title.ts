import type { RawNamedTitleWords } from "../../tables/named-title.ts";
import { readKnowledge } from "../knowledge.ts";

type NamedTitleFile = Readonly<
  Record<"seeks" | "seeksPost" | "articles" | "notAfter" | "ends" | "links", readonly string[]>
>;

/** The lists as alternatives of patterns. */
export function compile(): RawNamedTitleWords {
  const { seeks, seeksPost, articles, notAfter, ends, links } = readKnowledge<NamedTitleFile>("words/named-title.yaml");
  return {
    seeks: seeks.join("|"),
    seeksPost: seeksPost.join("|"),
    hints: [...new Set([...seeks, ...seeksPost].map(longestWord))].join("|"),
    articles: articles.join("|"),
    notAfter: notAfter.join("|"),
    ends: ends.join("|"),
    links: links.join("|"),
  };
}

// The word that tells most: few texts need more than a look for it.
function longestWord(phrase: string): string {
  return phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}
