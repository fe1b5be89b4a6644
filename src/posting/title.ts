import type { Block } from "../parse/document.ts";
import { sliceMapped, sourceSpan, trimMapped, type Cache, type Located, type Mapped } from "../text/index.ts";
import { inName } from "../tables/employer-words.ts";
import { classifyHeading } from "./headings.ts";
import type { PostingField } from "./posting.ts";
import { firstLineOf, isTitleLike, linesOf, topLines } from "./top-lines.ts";

/** The title, wherever it stands: a field, a labelled line, the first heading or the first short line. */
export function findTitle(
  fields: readonly PostingField[],
  blocks: readonly Block[],
  cache: Cache,
): Located<string> | null {
  const field = fields.find(({ name, value }) => name === "title" && typeof value === "string" && value.trim() !== "");
  if (field) return located(firstLineOf(field.text));
  return (
    labelled(blocks, TITLE_LABEL) ??
    labelled(blocks, POSITION_LABEL) ??
    firstHeading(blocks, cache) ??
    firstLine(blocks, cache)
  );
}

function firstLine(blocks: readonly Block[], cache: Cache): Located<string> | null {
  const { title } = topLines(blocks, cache);
  return title && located(title);
}

/** The employer, from a field, a labelled line, or a line that says nothing else right below the title. */
export function findEmployer(
  fields: readonly PostingField[],
  blocks: readonly Block[],
  cache: Cache,
): Located<string> | null {
  const named = fields.filter(
    ({ name, value }) => name === "hiringOrganization" && typeof value === "string" && value.trim() !== "",
  );
  const field = named.find(({ key }) => !/url|logo|sameAs|image|link|website/i.test(key)) ?? named[0];
  return field
    ? located(field.text)
    : (labelled(blocks, EMPLOYER_LABEL) ?? secondHeading(blocks, cache) ?? nameAtTheTop(blocks, cache));
}

const EMPLOYER_LABEL =
  /^\W*(?:company|employer|organi[sz]ation|arbeitgeber|entreprise|empresa)(?: name)?\s*[:：]\s*(?=\S)/i;

// "# Charge Nurse" and below it "### Larkspur Health": a deeper heading at once, that is no section and names no place.
function secondHeading([first, second]: readonly Block[], cache: Cache): Located<string> | null {
  if (first?.kind !== "heading" || second?.kind !== "heading" || second.level <= first.level) return null;
  const words = second.text.text.trim();
  const isName =
    words.length <= 50 && /^[A-Z0-9]/.test(words) && !/[.:;!?,]/.test(words.replace(/\b(?:Inc|Co)\.$/, ""));
  return isName && classifyHeading(words, cache) === null ? located(second.text) : null;
}

// Above the title, where that is not the first line.
function nameAtTheTop(blocks: readonly Block[], cache: Cache): Located<string> | null {
  const { above } = topLines(blocks, cache);
  if (above === null) return secondLine(blocks, cache);
  return inName().test(above.text) ? located(above) : null;
}

// Job boards print the employer alone on the line below the title: "Larkspur Hospital (LSH)", "Medbridge Inc."
function secondLine(blocks: readonly Block[], cache: Cache): Located<string> | null {
  const lines = blocks
    .slice(0, 3)
    .flatMap((block) => linesOf(block.text))
    .filter(({ text }) => /\p{L}/u.test(text));
  const second = lines[1];
  const isName =
    second !== undefined &&
    second.text.length <= 60 &&
    /^[A-Z]/.test(second.text) &&
    !/[.:;!?]$/.test(second.text.replace(/\bInc\.$/, "")) &&
    inName().test(second.text);
  return isName && classifyHeading(second.text, cache)?.by !== "exact" ? located(second) : null;
}

function labelled(blocks: readonly Block[], label: RegExp): Located<string> | null {
  for (const block of blocks.slice(0, 12)) {
    const line = firstLineOf(block.text);
    const found = line.text.length <= 200 ? label.exec(line.text) : null;
    if (found && line.text.length - found[0].length <= 120) return located(sliceMapped(line, found[0].length));
  }
  return null;
}

const TITLE_LABEL = /^\W*(?:job|position|role|posting|vacancy|class|working)?\s*title\s*[:：]\s*(?=\S)/i;
const POSITION_LABEL = /^\W*(?:position|job|vacancy|role|stelle|poste|puesto)\s*[:：]\s*(?=\S)/i;

function firstHeading(blocks: readonly Block[], cache: Cache): Located<string> | null {
  const headings = blocks
    .slice(0, 12)
    .filter(
      ({ kind, level, style }) =>
        kind === "heading" &&
        (style === "markdown" || style === "html-heading" || style === "docx-heading-style") &&
        level > 0,
    );
  const top = headings.find(({ level }) => level === 1) ?? headings[0];
  return top && isTitleLike(top.text.text.replace(/!+\s*$/, ""), cache) ? located(top.text) : null;
}

function located(text: Mapped): Located<string> {
  const trimmed = trimMapped(text);
  return { value: trimmed.text, at: sourceSpan(trimmed) };
}
