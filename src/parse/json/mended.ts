import { mapped, MappedBuilder, type Mapped } from "../../text/index.ts";
import type { Comment } from "../document.ts";
import { addString } from "./string.ts";

/** Broken JSON as YAML can read it, and what YAML does not know. */
export interface Mended {
  readonly text: Mapped;
  readonly comments: readonly Comment[];
  /** Where the first string begins whose closing quotation mark is missing; -1 where there is none. */
  readonly openString: number;
}

// A quotation mark was forgotten where the next line begins as an entry does, and a comma where two values stand beside
// each other. Single quotation marks inside a word are apostrophes.
const NEXT_ENTRY = String.raw`[ \t]*(?:"[^"\n]{1,80}"[ \t]*:|[}\]])`;
const PARTS = new RegExp(
  [
    String.raw`"(?<inner>[^"\\\n]*(?:(?:\\[^]|\n(?!${NEXT_ENTRY}))[^"\\\n]*)*)(?<close>"?)`,
    String.raw`(?<![\w"'])'(?:[^'\\\n]*(?:\\[^][^'\\\n]*)*)'`,
    String.raw`//(?<line>.*)`,
    String.raw`/\*(?<block>[^]*?)(?:\*/|$)`,
    String.raw`(?<=\w)(?=\s+["{[])|(?<=[\]}])(?=\s*["'{[])|(?<=["'])(?=[^\S\n]*\n\s*["'{[])`,
  ].join("|"),
  "g",
);

/** Writes strings, comments and forgotten signs in the way of YAML, whose reader goes on behind what is broken. */
export function mendedJson(source: string): Mended {
  const builder = new MappedBuilder(source);
  const comments: Comment[] = [];
  let openString = -1;
  let copied = 0;
  for (const { index, 0: part, groups = {} } of source.matchAll(PARTS)) {
    const { inner, close, line, block } = groups;
    const end = index + part.length;
    const comment = line ?? block;
    builder.copy(copied, index);
    copied = end;
    if (part === "") builder.replace(",", index, index);
    else if (comment === undefined) addString(builder, source, { start: index, end }, close === "" ? end : end - 1);
    else comments.push({ text: mapped(source, index + 2, index + 2 + comment.length), at: { start: index, end } });
    if (inner !== undefined && close === "" && openString < 0) openString = index;
  }
  return { text: builder.copy(copied, source.length).build(), comments, openString };
}
