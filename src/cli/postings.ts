import { dirname } from "node:path";
import { askAbout, type Ask } from "../facts/index.ts";
import { readBytes } from "../host/index.ts";
import { parseFile } from "../parse/index.ts";
import { readPostings, type Posting } from "../posting/index.ts";
import type { Cache } from "../text/index.ts";
import type { Configs } from "./config.ts";
import type { Io } from "./io.ts";
import { stop } from "./stop.ts";

/** The postings of one file, read and asked about as its config says. Stops where the file cannot be read. */
export async function postingsOf(
  path: string,
  asOf: string,
  configs: Configs,
  io: Io,
  cache: Cache,
): Promise<{ posting: Posting; ask: Ask }[]> {
  const { employer, statements, columns, includes } = (await configs.forFolder(dirname(path))).settingsFor(path);
  const content = readBytes(path);
  if ("why" in content) stop(`"${path}" could not be read: ${content.why}.`);
  const document = parseFile({ path, content, columns }, io.readers);
  return readPostings(document, { includes: includes.map(({ text }) => text), cache }).map((posting) => ({
    posting,
    ask: askAbout(posting, { asOf, employer, statements }, cache),
  }));
}
