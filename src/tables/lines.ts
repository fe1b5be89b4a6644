/** Values under keys. */
export interface Rows<T = string> {
  get(key: string): T | undefined;
  has(key: string): boolean;
}

/**
 * The rows of some lists as one text, which stays as it is: each row is a line of its key, its list and its text,
 * parted by tabs. Lines that begin with the same two letters stand on one page, as in a dictionary with a thumb index,
 * and a look-up searches one page for the beginning of its line, so that what it finds has every letter of the key.
 * `src/make/lines.ts` writes the text.
 */
export class Lines {
  readonly #pages = new Map<string, string>();

  constructor(text: string) {
    for (const page of text.split(PAGE_BREAK)) this.#pages.set(thumbOf(page), page);
  }

  /** The texts of a list. Where they are ids, `T` says which, as the table was written. */
  rows<T extends string = string>(list: string): Rows<T> {
    return {
      get: (key) => this.#get(key, list) as T | undefined,
      has: (key) => this.#get(key, list) !== undefined,
    };
  }

  #get(key: string, list: string): string | undefined {
    const start = startOf(key, list);
    const page = this.#pages.get(thumbOf(start));
    const at = page?.indexOf(start) ?? -1;
    if (page === undefined || at < 0 || /[\t\n\\]/.test(key)) return undefined;
    const text = page.slice(at + start.length, page.indexOf("\n", at + start.length));
    return text.includes("\\") ? fromAscii(text) : text;
  }
}

/** Rows of several ids, parted by blanks where they were written. */
export function inLists<T extends string>(joined: Rows): Rows<readonly T[]> {
  return { get: (key) => joined.get(key)?.split(" ") as readonly T[] | undefined, has: (key) => joined.has(key) };
}

/** Stands between pages. Each page begins and ends with a line break, and so do the lines on it. */
export const PAGE_BREAK = "\f";

/** How the line of a row begins. */
export function startOf(key: string, list: string): string {
  return `\n${inAscii(key)}\t${list}\t`;
}

/** The letters by which a page is found: the first two behind its line break. */
export function thumbOf(line: string): string {
  return line.slice(1, 3);
}

/**
 * A text with letters beyond ASCII written as JSON may write them. A text of ASCII alone is read in a third of the time
 * and takes half the memory.
 */
export function inAscii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function fromAscii(text: string): string {
  return text.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
