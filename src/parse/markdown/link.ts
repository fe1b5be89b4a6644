import {
  BACKSLASH,
  CLOSING_PARENTHESIS,
  FEED,
  GREATER_THAN,
  LESS_THAN,
  OPENING_PARENTHESIS,
  RETURN,
  SPACE,
  TAB,
} from "../units.ts";

/** A destination with more open parentheses than this is no destination; it keeps reading linear. */
const DEEPEST = 32;

/** Where the `(destination "title")` that begins at the parenthesis `open` ends, -1 where it is none. */
export function linkEnd(text: string, open: number, to: number): number {
  let i = skipSpace(text, open + 1, to);
  if (text.charCodeAt(i) === LESS_THAN) {
    i = angledEnd(text, i, to);
    if (i < 0) return -1;
  } else {
    i = bareEnd(text, i, to);
    if (i < 0) return -1;
  }
  const afterDestination = i;
  i = skipSpace(text, i, to);
  if (i >= to) return -1;
  const quote = text.charCodeAt(i);
  if (i > afterDestination && (quote === 34 || quote === 39 || quote === 40)) {
    i = titleEnd(text, i, to);
    if (i < 0) return -1;
    i = skipSpace(text, i, to);
  }
  return i < to && text.charCodeAt(i) === CLOSING_PARENTHESIS ? i + 1 : -1;
}

function skipSpace(text: string, i: number, to: number): number {
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (unit !== SPACE && unit !== TAB && unit !== FEED && unit !== RETURN) break;
    i++;
  }
  return i;
}

function angledEnd(text: string, start: number, to: number): number {
  for (let i = start + 1; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === GREATER_THAN) return i + 1;
    if (unit === FEED || unit === LESS_THAN) return -1;
    if (unit === BACKSLASH) i++;
  }
  return -1;
}

function bareEnd(text: string, start: number, to: number): number {
  let depth = 0;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= SPACE) break;
    if (unit === BACKSLASH) i++;
    else if (unit === OPENING_PARENTHESIS) {
      if (++depth > DEEPEST) return -1;
    } else if (unit === CLOSING_PARENTHESIS && --depth < 0) break;
  }
  return depth > 0 ? -1 : Math.min(i, to);
}

/**
 * Titles longer than this are no titles; a quotation mark that never closes would otherwise be read again and again.
 */
const LONGEST_TITLE = 1000;

function titleEnd(text: string, start: number, to: number): number {
  const open = text.charCodeAt(start);
  const close = open === 40 ? 41 : open;
  for (let i = start + 1; i < Math.min(to, start + LONGEST_TITLE); i++) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === close) return i + 1;
    else if (unit === OPENING_PARENTHESIS && close === CLOSING_PARENTHESIS) return -1;
  }
  return -1;
}
