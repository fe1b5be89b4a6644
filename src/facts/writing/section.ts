import type { Block, Posting, Section, SectionId } from "../../posting/index.ts";
import { sourceSpan } from "../../text/index.ts";
import type { Insertion } from "./model.ts";
import { encoderBeside, escapeMarkup, isInHtml } from "./encode.ts";
import { after } from "./line.ts";

/** Sections that postings end with; a new section stands before them. */
const CLOSING: ReadonlySet<SectionId | null> = new Set(["eeo", "accommodation", "how-to-apply", "privacy"]);

/** A new section with a heading like the posting's others; where it has none, the text as a last paragraph. */
export function newSection(posting: Posting, heading: string, text: string): Insertion | null {
  const body = posting.sections.filter(({ origin }) => origin === "body");
  const model = modelOf(body, posting);
  const last =
    body.findLast(({ blocks }) => blocks.length > 0)?.blocks.at(-1) ??
    posting.blocks.findLast(({ at }) => at.end > at.start);
  if (!last) return null;
  if (!model) return after({ ...last, kind: last.kind === "item" ? "paragraph" : last.kind }, posting, text);
  const encode = encoderBeside(model, posting);
  if (!encode) return null;
  const written = `${encode(headingLike(model, posting, heading))}${encode(bodyBelow(model, unlabelled(text, heading)))}`;
  const closing = firstClosing(body, posting);
  const gap = isInHtml(model) ? encode("\n") : encode("\n\n");
  if (closing) return { start: closing.at.start, end: closing.at.start, text: `${written}${gap}` };
  const end = last.at.end + (isInHtml(model) ? closingLists(posting.source.slice(last.at.end, last.at.end + 200)) : 0);
  return { start: end, end, text: `${gap}${written}` };
}

/** How far the ends of lists reach that stand right behind an item, so that nothing new is put inside them. */
function closingLists(behind: string): number {
  return /^(?:(?:\s|\\n)*(?:<|&lt;|\\u003c)\\?\/(?:li|ul|ol)\s*(?:>|&gt;|\\u003e))*/i.exec(behind)![0].length;
}

// A heading in the style that most have, the last of them: the first may be the title, and a labelled line may pass for
// one.
function modelOf(body: readonly Section[], posting: Posting): Block | null {
  const timesUsed = new Map<string, number>();
  const headings: Block[] = [];
  for (const section of body) {
    const heading = headingOf(section, posting);
    if (!heading) continue;
    headings.push(heading);
    timesUsed.set(styleOf(heading), (timesUsed.get(styleOf(heading)) ?? 0) + 1);
  }
  const most = Math.max(0, ...timesUsed.values());
  return headings.findLast((heading) => timesUsed.get(styleOf(heading)) === most) ?? null;
}

function styleOf({ style, level }: Block): string {
  return `${style} ${level}`;
}

function headingOf({ at, heading }: Section, { blocks }: Posting): Block | null {
  if (!heading) return null;
  return blocks.find((one) => one.kind === "heading" && one.at.start === at.start) ?? null;
}

// Only closing sections that nothing else follows: an "About how to apply" in the middle closes nothing.
function firstClosing(body: readonly Section[], posting: Posting): Block | null {
  let first: Section | null = null;
  for (const section of [...body].reverse()) {
    if (!CLOSING.has(section.id)) break;
    first = section;
  }
  return first ? headingOf(first, posting) : null;
}

// The model's own marks around other words: "## …", "**…**", "<h3>…</h3>", a line of dashes below.
function headingLike(model: Block, { source }: Posting, heading: string): string {
  const words = sourceSpan(model.text);
  const before = isInHtml(model)
    ? unescapeTags(source.slice(model.at.start, words.start))
    : source.slice(model.at.start, words.start);
  const behind = isInHtml(model)
    ? unescapeTags(source.slice(words.end, model.at.end))
    : source.slice(words.end, model.at.end);
  const styled = inStyle(model, heading);
  const underline = behind.replace(/([-=~_])\1{2,}/g, (_, sign: string) => sign.repeat(styled.length));
  return `${before}${isInHtml(model) ? escapeMarkup(styled) : styled}${underline}`;
}

function inStyle({ text: { text }, style }: Block, heading: string): string {
  const isInCapitals = style === "all-caps-line" || (text === text.toUpperCase() && text !== text.toLowerCase());
  const cased = isInCapitals ? heading.toUpperCase() : heading;
  return text.trimEnd().endsWith(":") ? `${cased}:` : cased;
}

// Below a heading "Benefits" the line need not begin with "Benefits:" again.
function unlabelled(text: string, heading: string): string {
  return text.startsWith(`${heading}: `) ? text.slice(heading.length + 2) : text;
}

function bodyBelow(model: Block, text: string): string {
  if (isInHtml(model)) return `\n<p>${escapeMarkup(text)}</p>`;
  return model.style === "markdown" || model.style === "bold-line" ? `\n\n${text}` : `\n${text}`;
}

// Tags copied from a source that escapes them are written plainly first; the encoder escapes them again.
function unescapeTags(written: string): string {
  return written
    .replaceAll("\\u003c", "<")
    .replaceAll("\\u003e", ">")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll('\\"', '"')
    .replaceAll("\\/", "/")
    .replaceAll("\\n", "\n");
}
