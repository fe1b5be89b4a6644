import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { isUtf8 } from "node:buffer";
import { basename, dirname, join } from "node:path";

/** What a path on disk is; `other` is a pipe, a socket or a device. */
export type PathKind = "file" | "folder" | "other" | "missing";

/** What a path on disk is, links followed. */
export function kindOfPath(path: string): PathKind {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return "missing";
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  } catch {
    // Something is there that we may not look at; whoever reads it will be told why.
    return "file";
  }
}

/** The bytes of a file, or why they cannot be had, in words. */
export function readBytes(path: string): Uint8Array | { readonly why: string } {
  try {
    return readFileSync(path);
  } catch (error) {
    return { why: whyNot(error) };
  }
}

/**
 * The text of a file that is plain UTF-8 without a mark or zeros, as nearly all postings are; the bytes of any other;
 * or why it cannot be had. Node reads text at a third of the price of bytes, and puts U+FFFD where they are no UTF-8.
 */
export function readText(path: string): string | Uint8Array | { readonly why: string } {
  try {
    const text = readFileSync(path, "utf8");
    return text.includes("\ufffd") || text.includes("\0") || text.startsWith("\ufeff") ? readFileSync(path) : text;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG" ? readBytes(path) : { why: whyNot(error) };
  }
}

/**
 * The text of bytes that are plain UTF-8 without a mark or zeros, as nearly all postings are; other bytes as they are.
 */
export function asText(bytes: Uint8Array): string | Uint8Array {
  return isPlainText(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") : bytes;
}

function isPlainText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && bytes[0] !== 0xef && !bytes.includes(0);
}

/** True when there is a file of this name. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Writes a file of our own, such as a report, and the folders it lies in; answers why it could not be done. */
export function writeFile(path: string, text: string): { readonly why: string } | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return { why: whyNot(error) };
  }
}

/**
 * Replaces a file as a whole: either all of the new bytes are there afterwards or all of the old. Answers why it could
 * not be done.
 */
export function replaceFile(path: string, bytes: Uint8Array): { readonly why: string } | null {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(draft, "w", statSync(path).mode);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    return { why: whyNot(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is not there",
  EACCES: "access is denied",
  EPERM: "access is denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "a part of its path is a file, not a folder",
  EMFILE: "too many files are open",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ELOOP: "its links go in a circle",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
};

/** True where the disk has no such file or folder. */
export function isNowhere(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** Why the disk refused, in words. */
export function whyNot(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
