import { isSure, matchTitle } from "../../facts/index.ts";
import { credential } from "../../tables/credentials.ts";
import { occupation } from "../../tables/occupations.ts";
import { profile } from "../../tables/profiles.ts";
import { bestGuess, profileRows } from "../../wording/index.ts";
import { readArguments } from "../arguments.ts";
import type { Command } from "../io.ts";
import { stop } from "../stop.ts";
import { nearTitles } from "../title-near.ts";
import { compareText, profileText, type ShownProfile } from "../title-text.ts";

/**
 * `posting-lint title <words…>`: what goes with a title, alone or beside another; with `--json`, which occupation
 * titles name.
 */
export const run: Command["run"] = (args, io) => {
  const { words, flags } = readArguments(args, "title");
  if (flags.stdin && words.length > 0)
    stop(`--stdin reads titles from standard input, so "${words.join(" ")}" would not be read. Leave one of them out.`);
  if (flags.json || flags.stdin) {
    for (const title of flags.stdin ? io.inputLines() : words)
      if (title.trim() !== "") io.write(`${JSON.stringify(answer(title))}\n`);
    return 0;
  }
  const title = words.join(" ").trim();
  if (title === "")
    stop(
      'Name a title, for example: posting-lint title "Medical Director". Beside another: --compare "Clinical Director"',
    );
  const left = show(title);
  io.write(
    flags.compare === undefined
      ? profileText(left, io.width, io.paint)
      : compareText(left, show(flags.compare), io.width, io.paint),
  );
  return 0;
};

function answer(title: string): {
  title: string;
  occupation: string | null;
  sure: boolean;
  alternatives: readonly string[];
} {
  const match = matchTitle(title);
  return { title, occupation: match.occupation, sure: isSure(match), alternatives: match.alternatives };
}

function show(title: string): ShownProfile {
  const match = matchTitle(title);
  const found = profile(title) ?? (match.occupation === null ? undefined : profile(match.occupation));
  if (!found) stop(unknown(title));
  const isPlain = isSure(match) || found.id === title;
  const others = match.alternatives.map((id) => occupation(id)?.title ?? id);
  return {
    title: found.title,
    remark: isPlain ? null : bestGuess(title, others),
    rows: profileRows(found, { credential, occupation }),
  };
}

function unknown(title: string): string {
  const near = nearTitles(title);
  return `No occupation is known by "${title}".${near.length > 0 ? ` Near ones: ${near.join(", ")}.` : " Try the title that most postings use for it."}`;
}
