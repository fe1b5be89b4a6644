import { lazyTable } from "./table.ts";

/** Lists of `rules/knowledge/words/named-title.yaml`, each as the alternatives of a pattern. */
export interface RawNamedTitleWords {
  readonly seeks: string;
  readonly seeksPost: string;
  /** A word of each phrase of both, without which a text holds none of them. */
  readonly hints: string;
  readonly articles: string;
  readonly notAfter: string;
  readonly ends: string;
  readonly links: string;
}

/** Patterns that know a title by the words around it. */
export interface NamedTitleWords {
  /** A text in small letters without this looks for nobody. */
  readonly hint: RegExp;
  /** "is seeking a ", "for the position of ": what stands right before the title of whom the text looks for. */
  readonly cue: RegExp;
  /** What stands right behind a title. */
  readonly end: RegExp;
  /** A word inside a title, in small letters, behind which no role rules. */
  readonly link: RegExp;
}

export const namedTitleWords = lazyTable<RawNamedTitleWords, NamedTitleWords>(
  "named-title",
  ({ seeks, seeksPost, hints, articles, notAfter, ends, links }) => ({
    hint: new RegExp(hints),
    cue: new RegExp(`(?<!\\b(?:${notAfter}) )\\b(?:(?:${seeks})\\s+(?:${articles})|(?:${seeksPost}))\\s+`, "gi"),
    end: new RegExp(`[.,;:!?\\n()–—|]|\\s(?:${ends})\\b`),
    link: new RegExp(`\\b(?:${links})\\b`),
  }),
);
