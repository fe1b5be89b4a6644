import { cover, sliceMapped, sourceSpan, trimMapped } from "../text/index.ts";
import type { Block, Field } from "./document.ts";
import { labelLength, wordCount } from "./forms.ts";
import { cellFields } from "./label-cells.ts";

/** Longer values are prose behind a run-in heading, not the value of a field. */
const LONGEST_VALUE = 300;

/**
 * The labelled lines among the blocks (`Salary: …`, `**Location:** …`, a table row of two cells) as fields;
 * which labels mean something is decided later.
 */
export function labelFields(blocks: readonly Block[]): Field[] {
  const fields: Field[] = [];
  let hasRows = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const lead = block.lead === 0 && block.kind === "item" ? labelLength(block.text.text) : block.lead;
    if (lead > 0) addLabel(block, lead, fields);
    else if (block.style === "trailing-colon") addNextLine(block, blocks[i + 1], blocks[i + 2], fields);
    hasRows ||= block.row > 0;
  }
  return hasRows ? [...fields, ...cellFields(blocks)] : fields;
}

function addLabel(block: Block, lead: number, fields: Field[]): void {
  const { text } = block;
  const label = text.text.slice(0, lead).replace(/[\s:]+$/, "");
  const isLabel = label !== "" && /:|\t| {4}/.test(text.text.slice(lead - 1, lead + 4));
  if (!isLabel || text.text.length - lead > LONGEST_VALUE) return;
  const value = trimMapped(sliceMapped(text, lead));
  if (value.text === "") return;
  fields.push({ path: [label], value: value.text, text: value, at: block.at, keyAt: sourceSpan(text, 0, label.length), origin: "label", within: block.within });
}

/** A value longer than this below its label is a section. */
const LONGEST_LINE = 120;

/** `Location:` on one line and its value alone on the next, before another heading or the end. */
function addNextLine(label: Block, value: Block | undefined, next: Block | undefined, fields: Field[]): void {
  const isValue = value !== undefined && (value.kind === "paragraph" || value.kind === "item") && value.lead === 0 && value.text.text.length <= LONGEST_LINE;
  const isAlone = next === undefined || next.kind === "heading" || next.kind === "rule";
  const name = label.text.text.replace(/[\s:]+$/, "");
  if (!isValue || !isAlone || wordCount(name) > 4) return;
  fields.push({ path: [name], value: value.text.text, text: value.text, at: cover(label.at, value.at), keyAt: sourceSpan(label.text, 0, name.length), origin: "label", within: value.within });
}
