import { systemOf } from "../../tables/ats.ts";
import type { Block, Field, Format } from "../document.ts";
import type { Readers } from "../reader.ts";
import { headingBeside, headingBlock, headingFromKey, headingsByObject, saysNothing } from "./headings.ts";
import { isTitle } from "./shapes.ts";
import { listOf, proseAmong } from "./texts.ts";
import { proseBlocks } from "../blocks/prose.ts";

/** Strings of an export that belong under one heading. */
interface Passage {
  /** Where the passage stands among those of its format; lower comes first. */
  readonly rank: number;
  readonly heading: Block | null;
  /** The key as a heading, for text that would otherwise fall under the heading before it. */
  readonly boundary: Block | null;
  readonly blocks: readonly Block[];
}

/**
 * The text of a posting that is all fields, in reading order. A key with prose behind it gives a heading
 * ("requirements"), unless it only says that this is the text ("description"). Pairs of a heading and its text keep
 * their own heading.
 */
export function exportBlocks(fields: readonly Field[], format: Format, readers: Readers): Block[] {
  const { title = null, textsIn = null, order = [] } = systemOf(format) ?? {};
  const texts = fields.filter(
    (field) => (textsIn === null || field.path[0] === textsIn) && (isDeep(field) || !isTitle(field, title)),
  );
  const passages = passagesOf(proseAmong(texts), headingsByObject(texts), order, readers);
  const ordered = passages.every(({ rank }) => rank === 0) ? passages : [...passages].sort((a, b) => a.rank - b.rank);
  let isHeaded = false;
  return ordered.flatMap(({ heading, boundary, blocks }) => {
    // Text without a heading of its own must not fall under that of another key.
    const own = heading ?? (isHeaded && blocks[0]?.kind !== "heading" ? boundary : null);
    isHeaded ||= heading !== null;
    return own ? [own, ...blocks] : blocks;
  });
}

/** Deeper titles head their own texts. */
function isDeep({ path }: Field): boolean {
  return path.length > 2;
}

function passagesOf(
  prose: readonly Field[],
  headings: ReadonlyMap<string, Field>,
  order: readonly string[],
  readers: Readers,
): Passage[] {
  const passages: Passage[] = [];
  let lastList = "";
  let lastHeading: Field | undefined;
  for (const field of prose) {
    const list = listOf(field);
    const isSameList = list !== "" && list === lastList;
    const beside = headingBeside(field, headings);
    const isSameHeading = beside !== undefined && beside === lastHeading;
    const heading =
      isSameList || isSameHeading
        ? null
        : beside
          ? headingBlock(beside.text, beside)
          : headingFromKey(field, saysNothing);
    const boundary = isSameList || isSameHeading ? null : headingFromKey(field);
    passages.push({
      rank: rankOf(field, order),
      heading,
      boundary,
      blocks: list === "" ? proseBlocks(field.text, readers, field.within) : [itemOf(field)],
    });
    lastList = list;
    lastHeading = beside;
  }
  return passages;
}

function itemOf({ text, at, within }: Field): Block {
  return { kind: "item", level: 1, text, at, style: "none", lead: 0, mark: "", row: 0, within };
}

/** Some exports sort their keys by name; the order in which a reader meets the text is known all the same. */
function rankOf({ path }: Field, order: readonly string[]): number {
  const at = order.findIndex((key) => path.includes(key));
  return at < 0 ? order.length : at;
}
