import type { Settings } from "../config/index.ts";
import { repair } from "../fix/index.ts";
import { asText } from "../host/index.ts";
import { lint, type LintedPosting } from "../lint.ts";
import { decode, encode } from "../parse/encoding.ts";
import type { FileInput } from "../parse/parse.ts";
import type { Finding } from "../rule/index.ts";
import { Cache } from "../text/index.ts";
import type { Io } from "./io.ts";
import type { LintOptions } from "./lint-options.ts";

/** A file that was judged, and repaired where that was asked for. */
export interface Judged {
  /** The postings as they stand after repairs. */
  readonly linted: readonly LintedPosting[];
  readonly repaired: readonly Finding[];
  /** The text before and after, where repairs changed it. */
  readonly change: { readonly before: string; readonly after: string; readonly bytes: Uint8Array } | null;
}

/** Reads and judges one file for the employer its config describes. */
export class Judge {
  readonly #options: LintOptions;
  readonly #io: Io;
  readonly #asOf: string;
  readonly #cache = new Cache();

  constructor(options: LintOptions, io: Io, asOf: string) {
    this.#options = options;
    this.#io = io;
    this.#asOf = asOf;
  }

  /** Judges a file as it is. */
  judge(input: FileInput, settings: Settings): LintedPosting[] {
    const content = typeof input.content === "string" ? input.content : asText(input.content);
    const { employer, statements, columns, rules, includes, terms } = settings;
    const circumstances = { asOf: this.#asOf, employer, statements, terms };
    return lint({ ...input, content, columns }, this.#io.readers, circumstances, rules, {
      heedsDirectives: this.#options.heedsDirectives,
      includes: includes.map(({ text }) => text),
      cache: this.#cache,
    });
  }

  /** Judges a file and makes its safe repairs, if every byte that they leave alone can be kept. */
  judgeAndRepair(input: FileInput & { readonly content: Uint8Array }, settings: Settings): Judged {
    let linted = this.judge(input, settings);
    const before = linted[0]!.posting.source;
    if (!linted.some(({ findings }) => findings.some(({ fix, waived }) => fix && waived === null)))
      return { linted, repaired: [], change: null };
    const { text: decoded, charset, hasMark } = decode(input.content);
    // Word files are no text, and what cannot be written as it was read is not written at all.
    if (decoded !== before || !isSame(encode(before, charset, hasMark), input.content))
      return { linted, repaired: [], change: null };
    const { text, repaired } = repair(before, (now) => {
      linted = this.judge({ ...input, content: now }, settings);
      return encode(now, charset, hasMark) ? linted.flatMap(({ findings }) => findings) : [];
    });
    const bytes = text === before ? null : encode(text, charset, hasMark);
    linted = this.judge({ ...input, content: bytes ? text : before }, settings);
    return bytes
      ? { linted, repaired, change: { before, after: text, bytes } }
      : { linted, repaired: [], change: null };
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
