import { sourceSpan, trimMapped } from "../../text/index.ts";
import type { Block, Field } from "../document.ts";

/** Longer cells are prose below a heading, not the value of a field. */
const LONGEST_VALUE = 300;
const LONGEST_LABEL = 60;

/** Rows of two cells as fields: forms and Word templates keep the label in the left cell and its text in the right. */
export function cellFields(blocks: readonly Block[]): Field[] {
  const fields: Field[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const row = blocks[i]!.row;
    if (row === 0) continue;
    let end = i + 1;
    while (end < blocks.length && blocks[end]!.row === row) end++;
    if (end === i + 2) addField(blocks[i]!, blocks[i + 1]!, fields);
    i = end - 1;
  }
  return fields;
}

function addField(left: Block, right: Block, fields: Field[]): void {
  if (left.kind !== "cell" || right.kind !== "cell" || left.level !== 1 || right.level !== 2) return;
  const label = left.text.text.replace(/[\s:]+$/, "");
  if (label === "" || label.length > LONGEST_LABEL || right.text.text.length > LONGEST_VALUE) return;
  const value = trimMapped(right.text);
  fields.push({
    path: [label],
    value: value.text,
    text: value,
    at: { start: left.at.start, end: right.at.end },
    keyAt: sourceSpan(left.text, { start: 0, end: label.length }),
    origin: "label",
    within: right.within,
  });
}
