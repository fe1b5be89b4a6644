import type { Document } from "./document.ts";
import type { FileFormatId } from "./format-ids.ts";
import type { Readers, TextReader } from "./reader.ts";

/**
 * A way in which files are written: what the file `format.ts` in the folder of that name exports. From these follow
 * which files are read, what `--stdin-format` takes, and the lists of formats in help, README and schemas.
 */
export interface FileFormat {
  readonly id: FileFormatId;
  /** What people call it. */
  readonly name: string;
  /** What it may hold, for the list of formats. */
  readonly holds: string;
  /** Endings by which its files are found in a folder, the usual one first. */
  readonly endings: readonly string[];
  /** Endings by which a file is known for it that was named. */
  readonly rareEndings?: readonly string[];
  /** What a file with such an ending holds, where that is not always what the ending says. */
  readonly trueFormat?: (source: string) => FileFormatId;
  /** Reads a text that is in it, or is called so. */
  readonly read: TextReader;
  /** For files that are no text. */
  readonly bytes?: {
    /** True for the beginning of such a file, whatever it is called. */
    isOne(bytes: Uint8Array): boolean;
    read(bytes: Uint8Array, readers: Readers): Document;
  };
}

/** Declares a format. */
export function defineFormat(format: FileFormat): FileFormat {
  return format;
}
