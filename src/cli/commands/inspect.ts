import { askAbout, type Ask } from "../../facts/index.ts";
import { readBytes } from "../../host/index.ts";
import { inspectPosting } from "../../inspect.ts";
import { parseFile } from "../../parse/index.ts";
import { readPostings, type Posting } from "../../posting/index.ts";
import { readArguments, readDay } from "../arguments.ts";
import { postingFiles } from "../files.ts";
import type { Command, Io } from "../io.ts";
import { summaryOf } from "../inspect-summary.ts";
import { stop } from "../stop.ts";

/** `posting-lint inspect [--json] FILES…`: what the linter read. */
export const run: Command["run"] = (args, io) => {
  const { words, flags } = readArguments(args, { json: "switch", "as-of": "value" });
  for (const path of postingFiles(words, () => false)) {
    for (const [posting, ask] of postingsIn(path, flags["as-of"] === undefined ? io.today : readDay(flags["as-of"]), io)) {
      io.write(flags.json ? `${JSON.stringify({ path, ...inspectPosting(posting, ask) })}\n` : summaryOf(path, posting, ask, io.paint));
    }
  }
  return 0;
};

function postingsIn(path: string, asOf: string, io: Io): [Posting, Ask][] {
  const content = readBytes(path);
  if ("why" in content) stop(`"${path}" could not be read: ${content.why}.`);
  const document = parseFile({ path, content }, io.readers);
  return readPostings(document).map((posting) => [posting, askAbout(posting, { asOf, employer: {}, statements: {} })]);
}
