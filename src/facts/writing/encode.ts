import type { Block, Encoding, Posting } from "../../posting/index.ts";

/** Turns visible text and line breaks into what must stand in the source; `null` where that place cannot take it. */
export type Encode = (text: string) => string;

/** How text is written beside a block: every encoding around it, innermost first. */
export function encoderBeside(block: Block, { source }: Posting): Encode | null {
  const steps: Encode[] = [];
  for (const encoding of [...block.within].reverse()) {
    const step = stepFor(encoding, block, source);
    if (!step) return null;
    steps.push(step);
  }
  if (block.within.length === 0) steps.push(lineBreaksOf(source));
  return (text) => steps.reduce((written, step) => step(written), text);
}

/** Escapes letters that would begin a tag or an entity. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** True where the visible text around is HTML, so that new paragraphs need tags. */
export function isInHtml({ within }: Block): boolean {
  return within.at(-1) === "html";
}

function stepFor(encoding: Encoding, block: Block, source: string): Encode | null {
  switch (encoding) {
    // Tags and escapes of the innermost HTML are written by whoever writes the paragraph; one around it escapes them
    // again.
    case "html":
      return block.within.filter((one) => one === "html").length > 1 ? escapeMarkup : (text) => text;
    case "json":
      return insideQuotes;
    case "yaml":
      return yamlStep(block, source);
    case "xml":
      return isInCdata(block, source) ? (text) => text.replaceAll("]]>", "]]&gt;") : escapeMarkup;
    default:
      return null;
  }
}

/** A string's letters as they stand between double quotation marks of JSON, and of YAML. */
function insideQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

// A block string keeps its lines, each behind the indent of the line where the block begins; a quoted one takes
// escapes. Folded and plain strings would change the lines around, so nothing is written there.
function yamlStep(block: Block, source: string): Encode | null {
  const lineStart = source.lastIndexOf("\n", block.at.start - 1) + 1;
  const indent = /^[ ]*/.exec(source.slice(lineStart, block.at.start))![0];
  const opener = openerOf(source, lineStart, indent.length);
  if (opener === "|") {
    const breaks = lineBreaksOf(source);
    return (text) => breaks(text.replaceAll("\n", `\n${indent}`).replaceAll(`\n${indent}\n`, "\n\n"));
  }
  return opener === '"' ? insideQuotes : null;
}

// What opens the string: the sign behind the key on the nearest line above that is indented less.
function openerOf(source: string, lineStart: number, indent: number): string | null {
  const own = /^\s*(?:- +)?[^\s:]+:\s+(["])/.exec(source.slice(lineStart, source.indexOf("\n", lineStart) >>> 0));
  if (own) return own[1]!;
  for (let end = lineStart - 1; end > 0;) {
    const start = source.lastIndexOf("\n", end - 1) + 1;
    const line = source.slice(start, end).trimEnd();
    if (line !== "" && /^ */.exec(line)![0].length < indent)
      return /:\s*(?:!\S+\s+)?([|>])[-+\d]*(?:\s+#.*)?$/.exec(line)?.[1] ?? null;
    end = start - 1;
  }
  return null;
}

function isInCdata(block: Block, source: string): boolean {
  return source.lastIndexOf("<![CDATA[", block.at.start) > source.lastIndexOf("]]>", block.at.start);
}

/** Line breaks as the file has them. */
function lineBreaksOf(source: string): Encode {
  return source.includes("\r\n") ? (text) => text.replaceAll("\n", "\r\n") : (text) => text;
}
