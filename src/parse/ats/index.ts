import { atsTable } from "../../tables/ats.ts";
import { foldKey } from "../../tables/fields.ts";
import { compose, cover } from "../../text/index.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { Field, Format, Part } from "../document.ts";
import type { Readers } from "../reader.ts";
import { shapeOf } from "./shapes.ts";
import { exportBlocks } from "./blocks.ts";
import { labelFields } from "../blocks/labels.ts";
import { isEscapedHtml, isHtml } from "../blocks/prose.ts";

/** The postings of a file that is all fields, and the format that they share. */
export interface Cut {
  readonly format: Format;
  readonly parts: readonly Part[];
}

/** Fields that stand together as one object; they follow each other in the file. */
interface Branch {
  readonly fields: readonly Field[];
  /** How many steps of their paths lead to the object. */
  readonly depth: number;
}

/**
 * Cuts JSON or YAML into its postings and knows which system wrote each. Where nothing looks like a posting,
 * the whole file is one. The paths in each part begin at its posting.
 */
export function cutExports(fields: readonly Field[], syntax: Format, whole: SourceSpan, readers: Readers): Cut {
  const found = postingsIn(fields, syntax, readers);
  if (found.length === 0) return { format: syntax, parts: [partOf({ fields, format: syntax, at: whole }, readers)] };
  const isWholeFile = found.length === 1;
  const parts = found.map((posting) => partOf(isWholeFile ? { ...posting, at: whole } : posting, readers));
  const formats = new Set(found.map(({ format }) => format));
  return { format: formats.size === 1 ? found[0]!.format : syntax, parts };
}

/** An object that is a posting. Its paths begin at it. */
export interface FoundPosting {
  readonly fields: readonly Field[];
  readonly format: Format;
  readonly at: SourceSpan;
}

/** The objects that look like postings, in their order. */
export function postingsIn(fields: readonly Field[], syntax: Format, readers: Readers): FoundPosting[] {
  const found: { branch: Branch; format: Format }[] = [];
  collect({ fields, depth: 0 }, syntax, found);
  return found.map(({ branch: { fields: own, depth }, format }) => ({
    fields: own.map((field) => plain(depth === 0 ? field : { ...field, path: field.path.slice(depth) }, readers)),
    format,
    at: cover(own[0]!.at, own.at(-1)!.at),
  }));
}

/** Systems that keep HTML often escape their titles and names as well: "Health &amp; Safety Officer". */
function plain(field: Field, readers: Readers): Field {
  if (
    typeof field.value !== "string" ||
    !ESCAPED.test(field.value) ||
    isHtml(field.value) ||
    isEscapedHtml(field.value)
  )
    return field;
  const text = compose(field.text, readers.markup().unescapeOnce(field.text.text));
  return { ...field, text, value: text.text };
}

const ESCAPED = /&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i;

function collect(branch: Branch, syntax: Format, found: { branch: Branch; format: Format }[]): void {
  const shape = shapeOf(branch.fields, branch.depth, syntax);
  if (shape?.isSure) return void found.push({ branch, format: shape.format });
  // A page of postings may have a title and a description of its own, so the lists of postings inside are asked first.
  const before = found.length;
  for (const child of childrenOf(branch)) if (!shape || child.holdsPostings) collect(child, syntax, found);
  if (found.length === before && shape) found.push({ branch, format: shape.format });
}

interface Child extends Branch {
  readonly holdsPostings: boolean;
}

/** The objects and lists directly inside, in their order. */
function* childrenOf({ fields, depth }: Branch): Generator<Child> {
  let start = 0;
  for (let i = 1; i <= fields.length; i++) {
    if (i < fields.length && fields[i]!.path[depth] === fields[start]!.path[depth]) continue;
    const first = fields[start]!;
    const step = first.path[depth];
    const isInside = first.path.length > depth + 1;
    if (isInside)
      yield {
        fields: fields.slice(start, i),
        depth: depth + 1,
        holdsPostings: typeof step === "number" || atsTable().lists.has(foldKey(String(step))),
      };
    start = i;
  }
}

/** A posting with its text read. */
export function partOf({ fields, format, at }: FoundPosting, readers: Readers): Part {
  const blocks = exportBlocks(fields, format, readers);
  return { at, format, blocks, fields: [...fields, ...labelFields(blocks)] };
}
