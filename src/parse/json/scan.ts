import { LINEAR, type Mapped, type Span } from "../../text/index.ts";
import type { Encoding, Field, FieldTree, Scalar } from "../document.ts";
import { doubleQuoted } from "../quoted.ts";

const WITHIN: readonly Encoding[] = ["json"];

/** Values nested deeper than this are left out; no posting has them, and their paths would fill the memory. */
const DEEPEST = 64;

/** An open object or list. */
interface Level {
  readonly isList: boolean;
  /** The entry this level is the value of. */
  readonly start: number;
  readonly keyAt: Span;
  readonly open: number;
  count: number;
  key: string | number;
}

/** Reads strict JSON without recursion; `null` where the text is anything else. */
export function scanJson(source: string): FieldTree | null {
  const head = scanJsonHead(source);
  return head && skipSpace(source, head.end) >= source.length
    ? { fields: head.fields, comments: [], troubles: [] }
    : null;
}

/** Reads the JSON value that a text begins with, and says where it ends; `null` where it is broken. */
export function scanJsonHead(source: string): { readonly fields: Field[]; readonly end: number } | null {
  const fields: Field[] = [];
  const levels: Level[] = [];
  let at = skipSpace(source, 0);
  let start = at;
  let keyAt: Span = { start: at, end: at };
  for (;;) {
    // Here a value is due.
    const unit = source.charCodeAt(at);
    if (unit === 123 || unit === 91) {
      levels.push({ isList: unit === 91, start, keyAt, open: at, count: 0, key: unit === 91 ? 0 : "" });
      at = skipSpace(source, at + 1);
      const isEmpty = source.charCodeAt(at) === (unit === 91 ? 93 : 125);
      if (!isEmpty) {
        const next = nextEntry(source, at, levels.at(-1)!);
        if (!next) return null;
        ({ at, start, keyAt } = next);
        continue;
      }
    } else {
      const read = scalarAt(source, at);
      if (!read) return null;
      push(fields, levels, read, start, keyAt);
      at = levels.length > 0 ? skipSpace(source, read.end) : read.end;
    }
    // Here a value has ended: close what closes, go on where a comma stands.
    for (;;) {
      const level = levels.at(-1);
      if (!level) return { fields, end: at };
      const end = source.charCodeAt(at);
      if (end === 44 && level.count > 0) {
        const next = nextEntry(source, skipSpace(source, at + 1), level);
        if (!next) return null;
        ({ at, start, keyAt } = next);
        break;
      }
      if (end !== (level.isList ? 93 : 125)) return null;
      levels.pop();
      at++;
      if (level.count === 0)
        push(
          fields,
          levels,
          { value: null, text: { text: source.slice(level.open, at), runs: [0, level.open, LINEAR] }, end: at },
          level.start,
          level.keyAt,
        );
      if (levels.length > 0) at = skipSpace(source, at);
    }
  }
}

interface Read {
  readonly value: Scalar;
  readonly text: Mapped;
  readonly end: number;
}

function push(fields: Field[], levels: readonly Level[], { value, text, end }: Read, start: number, keyAt: Span): void {
  if (levels.length > DEEPEST) return;
  fields.push({
    path: levels.map(({ key }) => key),
    value,
    text,
    at: { start, end },
    keyAt,
    origin: "source",
    within: WITHIN,
  });
}

/** Reads the key of the next entry, or counts it in a list; says where its value begins. */
function nextEntry(
  source: string,
  at: number,
  level: Level,
): { readonly at: number; readonly start: number; readonly keyAt: Span } | null {
  if (level.isList) {
    level.key = level.count++;
    return { at, start: at, keyAt: { start: at, end: at } };
  }
  const key = source.charCodeAt(at) === 34 ? doubleQuoted(source, at) : null;
  if (!key) return null;
  const colon = skipSpace(source, key.end);
  if (source.charCodeAt(colon) !== 58) return null;
  level.key = key.text.text;
  level.count++;
  return { at: skipSpace(source, colon + 1), start: at, keyAt: { start: at, end: key.end } };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORDS: readonly (readonly [string, Scalar])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

function scalarAt(source: string, at: number): Read | null {
  if (source.charCodeAt(at) === 34) {
    const quoted = doubleQuoted(source, at);
    return quoted && { value: quoted.text.text, text: quoted.text, end: quoted.end };
  }
  for (const [word, value] of WORDS)
    if (source.startsWith(word, at))
      return { value, text: { text: word, runs: [0, at, LINEAR] }, end: at + word.length };
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(source)?.[0];
  return number
    ? { value: Number(number), text: { text: number, runs: [0, at, LINEAR] }, end: at + number.length }
    : null;
}

function skipSpace(source: string, i: number): number {
  for (; ; i++) {
    const unit = source.charCodeAt(i);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return i;
  }
}
