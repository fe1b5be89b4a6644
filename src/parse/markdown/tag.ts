import { BANG, QUESTION_MARK, SLASH } from "../units.ts";

/** What stands in angle brackets inside a line. */
export type Tag =
  | { readonly kind: "autolink"; readonly end: number }
  | { readonly kind: "comment"; readonly end: number }
  | {
      readonly kind: "tag";
      readonly end: number;
      readonly name: string;
      readonly isClosing: boolean;
      readonly isBlock: boolean;
    };

const AUTOLINK =
  /<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-zA-Z0-9][a-zA-Z0-9.-]{0,250})>/y;
const OPENING =
  /<([a-zA-Z][a-zA-Z0-9-]*)(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/y;
const CLOSING = /<\/([a-zA-Z][a-zA-Z0-9-]*)\s*>/y;
const OTHER = /<(?:\?(?:[^?]|\?(?!>)){0,1000}\?|![A-Z][^>]{0,1000})>/y;

const INLINE = new Set(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Reads the tag, autolink or comment that starts at the `<` of `text[start]`; `null` where it is only a sign. */
export function tagAt(text: string, start: number, to: number): Tag | null {
  const next = text.charCodeAt(start + 1);
  if (next === BANG && text.startsWith("<!--", start)) {
    const close = text.indexOf("-->", start + 4);
    return close < 0 || close + 3 > to ? null : { kind: "comment", end: close + 3 };
  }
  const autolink = sticky(AUTOLINK, text, start, to);
  if (autolink) return { kind: "autolink", end: start + autolink[0].length };
  const tag = sticky(next === SLASH ? CLOSING : OPENING, text, start, to);
  if (tag) {
    const name = tag[1]!.toLowerCase();
    return { kind: "tag", end: start + tag[0].length, name, isClosing: next === SLASH, isBlock: !INLINE.has(name) };
  }
  const other = next === BANG || next === QUESTION_MARK ? sticky(OTHER, text, start, to) : null;
  return other ? { kind: "tag", end: start + other[0].length, name: "!", isClosing: false, isBlock: false } : null;
}

function sticky(pattern: RegExp, text: string, start: number, to: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && start + match[0].length <= to ? match : null;
}
