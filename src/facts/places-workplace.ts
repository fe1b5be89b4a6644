import type { Hit } from "../tables/lexicon.ts";
import type { Mapped, Span } from "../text/index.ts";
import { sourceSpan } from "../text/index.ts";
import type { Places } from "./places.ts";

/** A text with its terms, and whether it is a place where a bare "Remote" says it of the job. */
export interface PlaceText {
  readonly text: Mapped;
  readonly hits: readonly Hit[];
  readonly asksForPlace: boolean;
}

/** Where the work is done, as the words say it. */
export interface Workplace {
  readonly workplace: Places["workplace"];
  readonly at: Span | null;
}

/** Reads the workplace from all texts. The order of belief: "fully remote", hybrid, remote, on site. */
export function workplaceIn(texts: readonly PlaceText[]): Workplace {
  const found = texts.flatMap((read) => read.hits.filter(({ term }) => term.kind === "workplace").flatMap((hit) => sayingOf(read, hit)));
  const whole = found.find(({ workplace, isWhole }) => workplace === "remote" && isWhole);
  const denied = found.find(({ workplace, isWhole }) => workplace === "onsite" && isWhole);
  const first = (workplace: Places["workplace"]) => found.find((saying) => saying.workplace === workplace);
  const said = whole ?? denied ?? first("hybrid") ?? first("remote") ?? first("onsite");
  return said ? { workplace: said.workplace, at: said.at } : { workplace: "unknown", at: null };
}

interface Saying extends Workplace {
  /** True where nothing else is left open: "fully remote", "not a remote position". */
  readonly isWhole: boolean;
  readonly at: Span;
}

function sayingOf(read: PlaceText, { term, start, end }: Hit): Saying[] {
  const [id, isWord] = term.id.endsWith("-word") ? [term.id.slice(0, -5), true] : [term.id, false];
  if (id === "none" || (isWord && !read.asksForPlace)) return [];
  const text = read.text.text;
  const workplace = id as Places["workplace"];
  const at = sourceSpan(read.text, start, end);
  if (workplace === "remote" && isDenied(text, start, end)) return [{ workplace: "onsite", at, isWhole: true }];
  if (workplace === "remote" && isInPart(text, start)) return [{ workplace: "hybrid", at, isWhole: false }];
  const isWhole = (workplace === "remote" && /full|100|complete|entire|permanent|or remote/i.test(text.slice(Math.max(0, start - 4), end))) || (workplace === "onsite" && /\bnot?\b/i.test(text.slice(start, end)));
  return [{ workplace, at, isWhole }];
}

function isDenied(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  return /\b(?:not|no|isn't|cannot|never|nicht|kein)\b[^.;\n]{0,16}$/i.test(before) || /^[^.\n]{0,16}(?::|\?|=)\s*(?:no|false|none|n\/a|not)\b/i.test(text.slice(end, end + 40)) || /^\s*(?:work )?(?:is |are )?not\b/i.test(text.slice(end, end + 16));
}

function isInPart(text: string, start: number): boolean {
  return /\b(?:occasional(?:ly)?|partial(?:ly)?|some|up to \w+ days?|\d days?|one day|two days|three days|part of the week|a few days|option to|opportunity to|ability to|flexibility to|may)\b[^.;\n]{0,24}$/i.test(text.slice(Math.max(0, start - 48), start));
}
