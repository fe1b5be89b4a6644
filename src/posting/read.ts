import type { Block, Document, Part } from "../parse/document.ts";
import { Cache } from "../text/index.ts";
import { withoutRepeat } from "./doubled.ts";
import { readFields } from "./fields.ts";
import { type ReadFields, type SourceSection } from "./fields-model.ts";
import { includedBlocks } from "./includes.ts";
import type { Posting, Section } from "./posting.ts";
import { outline, type Outline } from "./sections.ts";
import { splitPostings } from "./split.ts";
import { findEmployer, findTitle } from "./title.ts";

/** What is known of a posting beyond its file. */
export interface PostingContext {
  /** Texts that the publishing system appends to every posting; they count as part of each. */
  readonly includes?: readonly string[];
  /** What the run has read before. */
  readonly cache?: Cache;
}

/** The postings of a file in their order; none where the file could not be read at all. */
export function readPostings(
  document: Document,
  { includes = [], cache = new Cache() }: PostingContext = {},
): Posting[] {
  const postings: Posting[] = [];
  for (const whole of document.parts) {
    for (const part of splitPostings(whole, cache))
      postings.push(readPosting(document, part, postings.length, { includes, cache }));
  }
  return postings;
}

function readPosting(
  document: Document,
  part: Part,
  index: number,
  { includes, cache }: Required<PostingContext>,
): Posting {
  const fields = readFields(part, cache);
  const front = frontMatter(fields, part);
  const body = outline(withoutRepeat(part.blocks), "body", cache, sourceHeadings(fields));
  const appended = includes.length > 0 ? outline(includedBlocks(includes, part.at.end), "include", cache) : NOTHING;
  const isBodyAlone = front.length + appended.blocks.length === 0;
  return {
    index,
    format: part.format,
    frontMatter: document.frontMatter,
    source: document.source,
    at: part.at,
    title: findTitle(fields.fields, body.blocks, cache),
    employer: findEmployer(fields.fields, body.blocks, cache),
    fields: fields.fields,
    pay: fields.pay,
    places: fields.places,
    incomplete: fields.incomplete,
    sections: isBodyAlone ? body.sections : [...front, ...body.sections, ...appended.sections],
    blocks: isBodyAlone
      ? body.blocks
      : [...front.flatMap((section) => section.blocks), ...body.blocks, ...appended.blocks],
    troubles: document.troubles,
  };
}

const NOTHING: Outline = { blocks: [], sections: [] };

/** Headings that the format itself gives, by where they stand; `null` where it gives none. */
function sourceHeadings({ sections }: ReadFields): ReadonlyMap<number, SourceSection> | null {
  const given = sections.filter(({ origin }) => origin === "source-field");
  return given.length > 0 ? new Map(given.map((section) => [section.headingAt.start, section])) : null;
}

/** Prose kept in front matter, unless the body says the same again. */
function frontMatter({ sections }: ReadFields, { blocks }: Part): Section[] {
  if (sections.length === 0) return [];
  const body = new Set(blocks.map(({ text }) => opening(text.text)));
  return sections
    .filter(
      ({ id, origin, blocks: own }) =>
        origin === "front-matter" && own.length > 0 && !isName(id, own) && !own.every((block) => repeats(block, body)),
    )
    .map(({ id, blocks: own, headingAt }) => ({
      id,
      heading: null,
      style: "source-field",
      origin: "front-matter",
      blocks: own,
      at: { start: headingAt.start, end: own.at(-1)!.at.end },
    }));
}

// "organization: Larkspur Health" names the employer and says nothing about it.
function isName(id: Section["id"], blocks: readonly Block[]): boolean {
  return id === "about-employer" && blocks.every(({ text }) => text.text.length < 60);
}

function repeats({ text }: Block, body: ReadonlySet<string>): boolean {
  return text.text.length > 40 && body.has(opening(text.text));
}

function opening(text: string): string {
  return text.slice(0, 80).trim();
}
