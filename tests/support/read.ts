import { askAbout, type Fact } from "../../src/facts/index.ts";
import { parseFile } from "../../src/parse/index.ts";
import { readPostings, type Posting, type PostingContext } from "../../src/posting/index.ts";
import { readers } from "./readers.ts";

/** The postings of a text, as a file with this ending would be read. */
export function read(text: string, ending = "txt", context: PostingContext = {}): Posting[] {
  return readPostings(parseFile({ path: `posting.${ending}`, content: text }, readers), context);
}

/** The first posting of a text. */
export function readOne(text: string, ending = "txt", context: PostingContext = {}): Posting {
  return read(text, ending, context)[0]!;
}

/** What a fact answers about the first posting of a text. */
export function answer<T>(fact: Fact<T>, text: string, ending = "txt", context: PostingContext = {}): T {
  return askAbout(readOne(text, ending, context), { asOf: "2026-11-22", employer: {}, statements: {} })(fact);
}
