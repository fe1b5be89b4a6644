import { askAbout, type Ask, type Circumstances } from "../../src/facts/index.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readPostings } from "../../src/posting/index.ts";
import { readers } from "./readers.ts";

/** Asks about the first posting of a text. The path's ending says how it is written. */
export function askText(content: string, path = "posting.md", circumstances: Partial<Circumstances> = {}): Ask {
  const [posting] = readPostings(parseFile({ path, content }, readers));
  if (!posting) throw new Error("No posting was read.");
  return askAbout(posting, { asOf: "2026-11-22", employer: {}, statements: {}, ...circumstances });
}
