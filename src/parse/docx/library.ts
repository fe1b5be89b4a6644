import { unzipSync } from "fflate";
import type { UnzipFileInfo } from "fflate";
import { isCompound } from "../binary.ts";
import type { Block, Document, Trouble } from "../document.ts";
import { readComments } from "./comments.ts";
import type { WordParagraph } from "./lines.ts";
import { readStyles } from "./styles.ts";
import { readWordPart } from "./walk.ts";
import type { WordText } from "./walk.ts";
import { labelFields } from "../blocks/labels.ts";
import { withNeighbours } from "../blocks/neighbours.ts";
import { Rows } from "../blocks/rows.ts";
import { addLeaf } from "../blocks/from-leaf.ts";
import { unreadable } from "../trouble.ts";

/** A Word file, read: the document, and where in the file each of its lines comes from. */
export interface WordFile {
  readonly document: Document;
  readonly paragraphs: readonly WordParagraph[];
}

/** Reads a Word file as it reads once all tracked changes are accepted. */
export function readDocx(bytes: Uint8Array): Document {
  return readWord(bytes).document;
}

/** As `readDocx`, with the places of paragraphs and runs for whoever writes into the file. */
export function readWord(bytes: Uint8Array): WordFile {
  const parts = openPackage(bytes);
  if (!(parts instanceof Map)) return { document: unreadable("docx", "", parts.id, parts.message), paragraphs: [] };
  const text: WordText = { lines: [], length: 0, leaves: [], paragraphs: [], anchors: new Map(), hasChanges: false };
  const styles = readStyles(parts.get("word/styles.xml") ?? "");
  const rows = new Rows();
  for (const name of partsInOrder(parts)) readWordPart(parts.get(name)!, name, styles, rows, text);
  const source = text.lines.map((line) => `${line}\n`).join("");
  const blocks = blocksOf(text, source);
  const document: Document = {
    format: "docx",
    source,
    frontMatter: "none",
    parts: [{ at: { start: 0, end: source.length }, format: "docx", blocks, fields: labelFields(blocks) }],
    comments: readComments(parts.get("word/comments.xml") ?? "", text.anchors),
    troubles: text.hasChanges ? [CHANGES] : [],
  };
  return { document, paragraphs: text.paragraphs };
}

const CHANGES: Trouble = {
  id: "tracked-changes",
  at: { start: 0, end: 0 },
  fatal: false,
  message:
    "This document holds tracked changes. It was read as if all of them were accepted; accept or reject them before you publish.",
};

/** Headers first and footers last, as on a page. */
function partsInOrder(parts: ReadonlyMap<string, string>): string[] {
  const names = [...parts.keys()].sort();
  return [
    /^word\/header\d*\.xml$/,
    /^word\/document\.xml$/,
    /^word\/(?:foot|end)notes\.xml$/,
    /^word\/footer\d*\.xml$/,
  ].flatMap((wanted) => names.filter((name) => wanted.test(name)));
}

// The first page, even and odd pages have headers and footers of their own, which mostly say the same.
function blocksOf({ leaves, paragraphs }: WordText, source: string): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  const frames = paragraphs.filter(({ part }) => part !== "word/document.xml");
  const framed = new Set(frames.map(({ at }) => at.start));
  for (const leaf of leaves) {
    const isFrame = framed.has(leaf.at.start);
    if (isFrame && (seen.has(leaf.text.text) || /^(?:page )?\d+(?: (?:of|\/) \d+)?$/i.test(leaf.text.text))) continue;
    if (isFrame) seen.add(leaf.text.text);
    addLeaf(leaf, ["docx"], blocks);
  }
  return withNeighbours(blocks, source);
}

interface Refusal {
  readonly id: string;
  readonly message: string;
}

/** The parts of the package that hold text. Sizes are checked before anything is unpacked. */
function openPackage(bytes: Uint8Array): Map<string, string> | Refusal {
  if (isCompound(bytes)) return isEncrypted(bytes) ? ENCRYPTED : OLD_WORD;
  let unpacked = 0;
  let isTooLarge = false;
  const wanted = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!TEXT_PART.test(name)) return false;
    unpacked += originalSize;
    isTooLarge ||= unpacked > LARGEST || (originalSize > SMALL && originalSize > size * DENSEST);
    return !isTooLarge;
  };
  try {
    const files = unzipSync(bytes, { filter: wanted });
    if (isTooLarge) return TOO_LARGE;
    const decoder = new TextDecoder();
    const parts = new Map(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]));
    return parts.has("word/document.xml") ? parts : NOT_WORD;
  } catch {
    return BROKEN;
  }
}

const TEXT_PART = /^word\/(?:document|styles|comments|footnotes|endnotes|(?:header|footer)\d*)\.xml$/;
const LARGEST = 40_000_000;
const SMALL = 2_000_000;
/** Text of Word packs to a tenth or a thirtieth; a file that packs denser is made to fill the memory. */
const DENSEST = 150;

const ENCRYPTED: Refusal = {
  id: "encrypted",
  message: "This Word document is password-protected. Save a copy without a password and check that.",
};
const OLD_WORD: Refusal = {
  id: "old-word",
  message: "This is a document of an old Word version (.doc). Open it in Word and save it as .docx.",
};
const TOO_LARGE: Refusal = {
  id: "too-large",
  message:
    "This document would unpack to far more text than a posting has, so it was not opened. Copy the posting into a new document.",
};
const NOT_WORD: Refusal = {
  id: "not-word",
  message: "This file is packed like a Word document but holds none. Save the posting as .docx.",
};
const BROKEN: Refusal = {
  id: "broken-docx",
  message:
    "This Word document is damaged and cannot be opened. Open it in Word, let Word repair it, and save it again.",
};

/** The directory of a container names what is inside; a document with a password is one sealed package. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let i = 0; i + name.length <= Math.min(bytes.length, DIRECTORY_REACH); i += 2) {
    if (bytes[i] === name[0] && name.every((byte, n) => bytes[i + n] === byte)) return true;
  }
  return false;
}

const DIRECTORY_REACH = 20_000_000;
