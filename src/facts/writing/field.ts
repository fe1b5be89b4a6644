import type { Posting, PostingField } from "../../posting/index.ts";
import { sourceSpan, type SourceSpan } from "../../text/index.ts";
import type { Insertion } from "./model.ts";

/** A field where the posting keeps its fields: front matter, the file itself, or labelled lines in the text. */
export function newField(posting: Posting, key: string, value: string): Insertion | null {
  const lineBreak = posting.source.includes("\r\n") ? "\r\n" : "\n";
  return (
    inFrontMatter(posting, key, value, lineBreak) ??
    inFile(posting, key, value, lineBreak) ??
    asLabel(posting, key, value, lineBreak)
  );
}

function inFrontMatter(
  { frontMatter, source }: Posting,
  key: string,
  value: string,
  lineBreak: string,
): Insertion | null {
  if (frontMatter === "yaml") {
    const fence = /^---[ \t]*\r?\n(?:[^]*?\r?\n)??(?=(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/.exec(source);
    return fence && insert(fence[0].length, `${key}: ${yamlValue(value)}${lineBreak}`);
  }
  // Below the first `[table]` a key would belong to that table, so a TOML key goes to the top.
  if (frontMatter === "toml") {
    const opening = /^\+\+\+[ \t]*\r?\n/.exec(source);
    return opening && insert(opening[0].length, `${key} = ${JSON.stringify(value)}${lineBreak}`);
  }
  return null;
}

/** A field's name, and its value as JSON, which YAML reads as well. */
type Modelled = readonly [key: string, json: string];

// Two public models have names and shapes of their own for what people call salary and deadline.
const MODELS: Partial<Record<Posting["format"], Readonly<Record<string, Modelled>>>> = {
  "json-ld": {
    salary: [
      "baseSalary",
      '{ "@type": "MonetaryAmount", "currency": "____", "value": { "@type": "QuantitativeValue", "minValue": "____", "maxValue": "____", "unitText": "____" } }',
    ],
    deadline: ["validThrough", '"____"'],
  },
  canonical: {
    salary: [
      "baseSalary",
      '[{ "shape": "range", "minValue": "____", "maxValue": "____", "currency": "____", "unitText": "____" }]',
    ],
    deadline: ["applicationDeadline", '{ "kind": "date", "date": "____" }'],
  },
};

// Exports of hiring systems, feeds, tables and pages are written by programs; a field of ours would be lost there or do
// harm.
function inFile(posting: Posting, key: string, value: string, lineBreak: string): Insertion | null {
  const modelled = MODELS[posting.format]?.[key];
  if (modelled) return besideField(posting, modelled[0], modelled[1], modelled[1], lineBreak);
  return posting.format === "yaml" || posting.format === "json"
    ? besideField(posting, key, JSON.stringify(value), yamlValue(value), lineBreak)
    : null;
}

// Beside a field of the posting's own that stands alone on its line, so that lists of postings keep their shape.
function besideField(
  { fields, source }: Posting,
  key: string,
  json: string,
  yaml: string,
  lineBreak: string,
): Insertion | null {
  for (const field of fields) {
    if (field.origin !== "source" || field.key.includes(".") || field.keyAt.start === field.keyAt.end) continue;
    const lineStart = source.lastIndexOf("\n", field.keyAt.start - 1) + 1;
    const before = source.slice(lineStart, field.keyAt.start);
    const isQuoted = source[field.keyAt.start] === '"' || before.endsWith('"');
    const indent = before.replace(/"$/, "");
    if (/\S/.test(indent)) continue;
    const at = field.keyAt.start - (before.endsWith('"') ? 1 : 0);
    return insert(
      at,
      isQuoted ? `${JSON.stringify(key)}: ${json},${lineBreak}${indent}` : `${key}: ${yaml}${lineBreak}${indent}`,
    );
  }
  return null;
}

function asLabel({ fields, blocks, source }: Posting, key: string, value: string, lineBreak: string): Insertion | null {
  const last = fields.findLast(({ origin, at }) => origin === "label" && at.end > at.start);
  const around = last && wholeOf(last, source);
  const within = last && blocks.find(({ at }) => at.start <= last.keyAt.start && at.end > last.keyAt.start)?.within;
  if (!around || within?.includes("yaml")) return null;
  const { before, between, behind } = marksOf(last, source, around);
  const parting = within?.includes("json") ? "\\n" : lineBreak;
  return insert(
    around.end,
    `${parting}${before}${key.charAt(0).toUpperCase()}${key.slice(1)}${between}${value}${behind}`,
  );
}

// A row of a table is written as a row again, with its opening and its end; `null` where they do not stand around the
// cells.
function wholeOf({ at }: PostingField, source: string): SourceSpan | null {
  if (CELL.test(source.slice(at.start, at.start + 24))) {
    const opening = /(?:<|&lt;|\\u003c)tr\b[^<>&]*(?:>|&gt;|\\u003e)(?:\s|\\n)*$/i.exec(
      source.slice(Math.max(0, at.start - 120), at.start),
    );
    const closing = /^(?:\s|\\n)*(?:<|&lt;|\\u003c)\\?\/tr\s*(?:>|&gt;|\\u003e)/i.exec(
      source.slice(at.end, at.end + 60),
    );
    return opening && closing && { start: at.start - opening[0].length, end: at.end + closing[0].length };
  }
  const lineStart = source.lastIndexOf("\n", at.start - 1) + 1;
  if (!/^\s*\|/.test(source.slice(lineStart, at.end))) return at;
  return { start: lineStart, end: at.end + /^[^\r\n]*/.exec(source.slice(at.end))![0].length };
}

const CELL = /^(?:<|&lt;|\\u003c)t[hd]\b/i;

function marksOf(
  { keyAt, text }: PostingField,
  source: string,
  at: SourceSpan,
): { before: string; between: string; behind: string } {
  const value = sourceSpan(text);
  return {
    before: source.slice(at.start, keyAt.start),
    between: source.slice(keyAt.end, value.start),
    behind: source.slice(value.end, at.end),
  };
}

function insert(at: number, text: string): Insertion {
  return { start: at, end: at, text };
}

/** A value as YAML reads it back; quoted where plain letters could be read as something else. */
function yamlValue(value: string): string {
  const isPlain =
    /^[\p{L}$€£][^#:{}[\],&*!|>'"%@`\n]*$/u.test(value) && !NOT_TEXT.has(value.toLowerCase()) && value.trim() === value;
  return isPlain ? value : JSON.stringify(value);
}

/** What readers of YAML take for something else than text. */
const NOT_TEXT: ReadonlySet<string> = new Set(["true", "false", "null", "yes", "no", "on", "off"]);
