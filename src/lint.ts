import { lintPosting } from "./engine/index.ts";
import { askAbout, type Ask, type Circumstances } from "./facts/index.ts";
import { parseFile, type Document, type Readers } from "./parse/index.ts";
import type { FileInput } from "./parse/parse.ts";
import { readPostings, type Posting } from "./posting/index.ts";
import { rules } from "./registry.ts";
import type { ActiveRule, Finding } from "./rule/index.ts";
import { Cache } from "./text/index.ts";

/** One posting of a file with what was found in it. */
export interface LintedPosting {
  readonly posting: Posting;
  readonly findings: readonly Finding[];
  /** Answers facts about the posting; what a rule asked is not worked out again. */
  readonly ask: Ask;
}

/** What a caller may say besides the rules. */
export interface LintOptions {
  /** False lets no comment in a posting waive anything. Default true. */
  readonly heedsDirectives?: boolean;
  /** Texts that the publishing system appends to every posting. */
  readonly includes?: readonly string[];
  /** What the run has read before. Calls that share one read what comes again only once; answers are the same. */
  readonly cache?: Cache;
}

/**
 * Reads a file and judges every posting in it. Which rules run, and for whom, is the caller's to say; what the caller
 * gives is taken as checked.
 */
export function lint(
  input: FileInput,
  readers: Readers,
  circumstances: Circumstances,
  active: readonly ActiveRule[] = defaultRules(),
  { heedsDirectives = true, includes = [], cache = new Cache() }: LintOptions = {},
): LintedPosting[] {
  const document = parseFile(input, readers);
  const judging = { rules: active, knownRules: ruleIds, comments: heedsDirectives ? document.comments : [] };
  const postings = readPostings(document, { includes, cache });
  return (postings.length > 0 ? postings : [unread(document)]).map((posting) => {
    const ask = askAbout(posting, circumstances, cache);
    return { posting, ask, findings: lintPosting(posting, judging, ask) };
  });
}

/** Every rule at its own level, those that are off left out. */
export function defaultRules(): ActiveRule[] {
  return rules.flatMap((rule) =>
    rule.level === "off" ? [] : [{ rule, level: rule.level, levelIsChosen: false, options: {} }],
  );
}

const ruleIds = rules.map(({ id }) => id);

// A file in which no posting could be found still has something to be told: why.
function unread({ format, frontMatter, source, troubles }: Document): Posting {
  return {
    index: 0,
    format,
    frontMatter,
    source,
    at: { start: 0, end: source.length },
    title: null,
    employer: null,
    fields: [],
    pay: [],
    places: [],
    sections: [],
    blocks: [],
    incomplete: new Set(),
    troubles,
  };
}
