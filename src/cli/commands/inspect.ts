import { inspectPosting } from "../../inspect.ts";
import { whyOf } from "../../why.ts";
import { readArguments, readDay } from "../arguments.ts";
import { Configs } from "../config.ts";
import { plainSearch, postingFiles } from "../files.ts";
import { summaryOf } from "../inspect-summary.ts";
import type { Command } from "../io.ts";
import { postingsOf } from "../postings.ts";
import { Cache } from "../../text/index.ts";

/** `posting-lint inspect [--json] [--why] FILES…`: what the linter read. */
export const run: Command["run"] = async (args, io) => {
  const { words, flags } = readArguments(args, "inspect");
  const asOf = flags["as-of"] === undefined ? io.today : readDay(flags["as-of"]);
  const configs = new Configs(io, { config: null, usesConfig: true, rules: {} });
  const cache = new Cache();
  for (const path of postingFiles(words, io, plainSearch(flags.debug))) {
    for (const { posting, ask } of await postingsOf(path, asOf, configs, io, cache)) {
      const why = flags.why ? whyOf(posting, ask) : null;
      io.write(
        flags.json
          ? `${JSON.stringify({ path, ...inspectPosting(posting, ask), ...(why && { why }) })}\n`
          : summaryOf(path, posting, ask, why ?? [], io.paint),
      );
    }
  }
  return 0;
};
