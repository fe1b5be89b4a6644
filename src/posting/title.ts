import type { Block } from "../parse/document.ts";
import { sliceMapped, sourceSpan, trimMapped, type Located, type Mapped } from "../text/index.ts";
import { classifyHeading, isNoHeading } from "./headings.ts";
import type { PostingField } from "./posting.ts";

/** The title, wherever it stands: a field, a labelled line, the first heading or the first short line. */
export function findTitle(fields: readonly PostingField[], blocks: readonly Block[]): Located<string> | null {
  const field = fields.find(({ name, value }) => name === "title" && typeof value === "string" && value.trim() !== "");
  if (field) return located(field.text);
  return labelledTitle(blocks) ?? firstHeading(blocks) ?? firstLine(blocks);
}

/** The employer, from a field, a labelled line, or a line that says nothing else right below the title. */
export function findEmployer(fields: readonly PostingField[]): Located<string> | null {
  const named = fields.filter(({ name, value }) => name === "hiringOrganization" && typeof value === "string" && value.trim() !== "");
  const field = named.find(({ key }) => !/url|logo|sameAs|image|link|website/i.test(key)) ?? named[0];
  return field ? located(field.text) : null;
}

const TITLE_LABEL = /^\W*(?:job|position|role|posting|vacancy|class|working)?\s*title\s*[:：]\s*(?=\S)/i;
const POSITION_LABEL = /^\W*(?:position|job|vacancy|role|stelle|poste|puesto)\s*[:：]\s*(?=\S)/i;

function labelledTitle(blocks: readonly Block[]): Located<string> | null {
  for (const block of blocks.slice(0, 12)) {
    const line = firstLineOf(block.text);
    const label = TITLE_LABEL.exec(line.text) ?? POSITION_LABEL.exec(line.text);
    if (label && line.text.length - label[0].length <= 120) return located(sliceMapped(line, label[0].length));
  }
  return null;
}

function firstHeading(blocks: readonly Block[]): Located<string> | null {
  const headings = blocks.slice(0, 12).filter(({ kind, level, style }) => kind === "heading" && (style === "markdown" || style === "html-heading" || style === "docx-heading-style") && level > 0);
  const top = headings.find(({ level }) => level === 1) ?? headings[0];
  return top && isTitleLike(top.text.text) ? located(top.text) : null;
}

function firstLine(blocks: readonly Block[]): Located<string> | null {
  for (const block of blocks.slice(0, 4)) {
    const line = firstLineOf(block.text);
    if (isTitleLike(line.text)) return located(line);
  }
  return null;
}

// A title is short, says no whole sentence, and is no section heading or menu word.
function isTitleLike(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed.length < 2 || trimmed.length > 120 || !/\p{L}{2}/u.test(trimmed)) return false;
  return !/[.!?:;]$/.test(trimmed.replace(/\b(?:Sr|Jr|Dr|Asst|Dir|Mgr)\.$/, "")) && !isNoHeading(trimmed) && classifyHeading(trimmed)?.by !== "exact";
}

function firstLineOf(text: Mapped): Mapped {
  const trimmed = trimMapped(text);
  const end = trimmed.text.indexOf("\n");
  return end < 0 ? trimmed : trimMapped(sliceMapped(trimmed, 0, end));
}

function located(text: Mapped): Located<string> {
  const trimmed = trimMapped(text);
  return { value: trimmed.text, at: sourceSpan(trimmed) };
}
