import { cover, LINEAR, sliceMapped, sourceSpan, trimMapped, type Mapped } from "../../text/index.ts";
import type { Block, Field } from "../document.ts";
import { labelLength, wordCount } from "./forms.ts";
import { cellFields } from "./label-cells.ts";

/** Longer values are prose behind a run-in heading, not the value of a field. */
const LONGEST_VALUE = 300;

/**
 * The labelled lines among the blocks (`Salary: …`, `**Location:** …`, a table row of two cells) as fields;
 * which labels mean something is decided later. Who has the text that the places lead to gives it along.
 */
export function labelFields(blocks: readonly Block[], source: string | null = null): Field[] {
  const fields: Field[] = [];
  const signs = source === null ? null : new LabelSigns(source);
  let hasRows = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const mayLead = block.lead === 0 && block.kind === "item" && (signs === null || signs.standIn(block.text));
    const lead = mayLead ? labelLength(block.text.text) : block.lead;
    if (lead > 0) addLabel(block, lead, fields);
    else if (block.style === "trailing-colon") addNextLine(block, blocks[i + 1], blocks[i + 2], fields);
    hasRows ||= block.row > 0;
  }
  return hasRows ? [...fields, ...cellFields(blocks)] : fields;
}

/** True for a block that may be a field, or the label of one. */
export function mayLabel({ kind, style, lead, row, text }: Block): boolean {
  return lead > 0 || row > 0 || style === "trailing-colon" || (kind === "item" && labelLength(text.text) > 0);
}

/**
 * The next colon, tab and wide gap of a text. Few items hold one, and those before the next need not be looked through
 * one by one.
 */
class LabelSigns {
  readonly #source: string;
  #colon = -1;
  #tab = -1;
  #gap = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** False where no sign of a label stands in a text. Texts are asked in reading order. */
  standIn({ text, runs }: Mapped): boolean {
    const isCopied = runs.length === 3 && runs[2] === LINEAR;
    if (!isCopied) return true;
    const start = runs[1]!;
    if (this.#colon < start) this.#colon = this.#next(":", start);
    if (this.#tab < start) this.#tab = this.#next("\t", start);
    if (this.#gap < start) this.#gap = this.#next("    ", start);
    return Math.min(this.#colon, this.#tab, this.#gap) < start + text.length;
  }

  #next(sign: string, start: number): number {
    const next = this.#source.indexOf(sign, start);
    return next < 0 ? this.#source.length : next;
  }
}

function addLabel(block: Block, lead: number, fields: Field[]): void {
  const { text } = block;
  const label = text.text.slice(0, lead).replace(/[\s:]+$/, "");
  const isLabel = label !== "" && /:|\t| {4}/.test(text.text.slice(lead - 1, lead + 4));
  if (!isLabel || text.text.length - lead > LONGEST_VALUE) return;
  const value = trimMapped(sliceMapped(text, lead));
  if (value.text === "") return;
  fields.push({
    path: [label],
    value: value.text,
    text: value,
    at: block.at,
    keyAt: sourceSpan(text, { start: 0, end: label.length }),
    origin: "label",
    within: block.within,
  });
}

/** A value longer than this below its label is a section. */
const LONGEST_LINE = 120;

/** `Location:` on one line and its value alone on the next, before another heading or the end. */
function addNextLine(label: Block, value: Block | undefined, next: Block | undefined, fields: Field[]): void {
  const isValue =
    value !== undefined &&
    (value.kind === "paragraph" || value.kind === "item") &&
    value.lead === 0 &&
    value.text.text.length <= LONGEST_LINE;
  const isAlone = next === undefined || next.kind === "heading" || next.kind === "rule";
  const name = label.text.text.replace(/[\s:]+$/, "");
  if (!isValue || !isAlone || wordCount(name) > 4) return;
  fields.push({
    path: [name],
    value: value.text.text,
    text: value.text,
    at: cover(label.at, value.at),
    keyAt: sourceSpan(label.text, { start: 0, end: name.length }),
    origin: "label",
    within: value.within,
  });
}
