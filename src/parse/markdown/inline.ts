import { mapped } from "../../text/index.ts";
import type { Comment } from "../document.ts";
import { NONE, type InlineText, type Sink } from "../blocks/leaf.ts";
import { delimiterAt, isPunctuation, matchEmphasis, type Delimiter } from "./emphasis.ts";
import { linkEnd } from "./link.ts";
import { tagAt } from "./tag.ts";
import { Visible } from "./visible.ts";
import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BANG,
  CLOSING_BRACKET,
  FEED,
  LAST_OF_ASCII,
  LESS_THAN,
  OPENING_BRACKET,
  OPENING_PARENTHESIS,
  RETURN,
  STAR,
  TILDE,
  UNDERSCORE,
} from "../units.ts";

/** What inline reading hands back beside the text. */
export interface InlineNotes {
  readonly comments: Comment[];
  /** Set when a shape came up that only the full reader understands. */
  declined: boolean;
  /** Whom to ask for entities. */
  readonly sink: Sink;
}

const MARK = /[\\`*_[\]<&~]/g;
const STOP = /[\\`*_[\]<&~\n]/g;

/** The same for marks and line feeds. */
function nextStop(source: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(source) ? STOP.lastIndex - 1 : source.length;
}

const LOOSE_LINE = /[ \t\r]\n|\n[ \t]/;

/** Where the next unit stands that may be a mark inside a line; the end of the text where there is none. */
export function nextMark(source: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(source) ? MARK.lastIndex - 1 : source.length;
}

const SIGN = /[\\`*_[\]<&~:\t]/g;

/** The same for marks, colons and tabs. */
export function nextSign(source: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.test(source) ? SIGN.lastIndex - 1 : source.length;
}

/**
 * Removes the marks of the Markdown between `from` and `to` and keeps every place. `mark` is where the next of them may
 * stand.
 */
export function inlineText(source: string, from: number, to: number, mark: number, notes: InlineNotes): InlineText {
  const text = mapped(source, from, to);
  const isPlain = mark >= to && (!text.text.includes("\n") || !LOOSE_LINE.test(text.text));
  return isPlain ? { text, strong: NONE, breaks: NONE } : new InlineScan(source, from, to, notes).read();
}

interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
  /** How many delimiter runs stood before it. */
  readonly runs: number;
  active: boolean;
}

class InlineScan {
  readonly #visible: Visible;
  readonly #runs: Delimiter[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #boldTags: number[] = [];
  /** Lengths of back-tick runs that are known to have no partner any more. */
  readonly #lonelyTicks = new Set<number>();
  #escaped = -1;
  readonly #source: string;
  readonly #from: number;
  readonly #to: number;
  readonly #notes: InlineNotes;

  constructor(source: string, from: number, to: number, notes: InlineNotes) {
    this.#source = source;
    this.#from = from;
    this.#to = to;
    this.#notes = notes;
    this.#visible = new Visible(source, from, to);
  }

  read(): InlineText {
    for (let i = nextStop(this.#source, this.#from); i < this.#to; i = nextStop(this.#source, i)) i = this.#step(i);
    this.#emphasise(0);
    return this.#visible.build();
  }

  /** Handles the mark at `i` and says where to go on. */
  #step(i: number): number {
    switch (this.#source.charCodeAt(i)) {
      case BACKSLASH:
        return this.#backslash(i);
      case BACKTICK:
        return this.#code(i);
      case STAR:
      case UNDERSCORE:
        return this.#delimiter(i);
      case OPENING_BRACKET:
        return this.#openBracket(i);
      case CLOSING_BRACKET:
        return this.#closeBracket(i);
      case LESS_THAN:
        return this.#angle(i);
      case AMPERSAND:
        return this.#entity(i);
      case FEED:
        return this.#visible.lineFeed(i);
      case TILDE:
        return this.#tilde(i);
      default:
        return i + 1;
    }
  }

  #backslash(i: number): number {
    const next = i + 1 < this.#to ? this.#source.charCodeAt(i + 1) : 0;
    if (next === FEED || next === RETURN) {
      this.#visible.cut(i, i + 1);
      const feed = next === FEED ? i + 1 : i + 2;
      this.#visible.breakAt(feed);
      return this.#visible.lineFeed(feed);
    }
    if (next > LAST_OF_ASCII || !isPunctuation(next)) return i + 1;
    this.#visible.cut(i, i + 1);
    this.#escaped = i + 1;
    return i + 2;
  }

  #code(i: number): number {
    let open = i;
    while (open < this.#to && this.#source.charCodeAt(open) === BACKTICK) open++;
    const close = this.#closingTicks(open, open - i);
    if (close < 0) return open;
    const inner = this.#source.slice(open, close);
    if (inner.includes("\n")) this.#notes.declined = true;
    const pad = inner.length > 1 && inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "" ? 1 : 0;
    this.#visible.cut(i, open + pad);
    this.#visible.cut(close - pad, close + open - i);
    return close + open - i;
  }

  /** Where the next run of exactly `length` back-ticks begins. */
  #closingTicks(start: number, length: number): number {
    if (this.#lonelyTicks.has(length)) return -1;
    for (let k = this.#source.indexOf("`", start); k >= 0 && k < this.#to;) {
      let end = k;
      while (end < this.#to && this.#source.charCodeAt(end) === BACKTICK) end++;
      if (end - k === length) return k;
      k = this.#source.indexOf("`", end);
    }
    this.#lonelyTicks.add(length);
    return -1;
  }

  #delimiter(i: number): number {
    const run = delimiterAt(this.#source, i, this.#from, this.#to);
    if (run.opens || run.closes) this.#runs.push(run);
    return run.end;
  }

  #tilde(i: number): number {
    if (this.#source.charCodeAt(i + 1) === TILDE) this.#notes.declined = true;
    return i + 1;
  }

  #openBracket(i: number): number {
    const isImage = i > this.#from && this.#source.charCodeAt(i - 1) === BANG && this.#escaped !== i - 1;
    this.#brackets.push({ at: isImage ? i - 1 : i, isImage, runs: this.#runs.length, active: true });
    return i + 1;
  }

  #closeBracket(i: number): number {
    const open = this.#brackets.pop();
    if (!open?.active || this.#source.charCodeAt(i + 1) !== OPENING_PARENTHESIS) return i + 1;
    const end = linkEnd(this.#source, i + 1, this.#to);
    if (end < 0) return i + 1;
    this.#emphasise(open.runs);
    this.#visible.cut(open.at, open.at + (open.isImage ? 2 : 1));
    this.#visible.cut(i, end);
    if (!open.isImage) for (const bracket of this.#brackets) if (!bracket.isImage) bracket.active = false;
    return end;
  }

  #angle(i: number): number {
    const tag = tagAt(this.#source, i, this.#to);
    if (!tag) return i + 1;
    if (tag.kind === "autolink") {
      this.#visible.cut(i, i + 1);
      this.#visible.cut(tag.end - 1, tag.end);
    } else if (tag.kind === "comment") {
      this.#notes.comments.push({ text: mapped(this.#source, i + 4, tag.end - 3), at: { start: i, end: tag.end } });
      this.#visible.cut(i, tag.end);
    } else if (tag.name === "br") {
      this.#visible.brokenLine(i, tag.end);
    } else {
      if (tag.isBlock) this.#notes.declined = true;
      if (tag.name === "b" || tag.name === "strong") this.#boldTag(tag.isClosing, i, tag.end);
      this.#visible.cut(i, tag.end);
    }
    return tag.end;
  }

  #boldTag(isClosing: boolean, start: number, end: number): void {
    if (!isClosing) this.#boldTags.push(end);
    else if (this.#boldTags.length > 0) this.#visible.strong(this.#boldTags.pop()!, start);
  }

  #entity(i: number): number {
    const entity = this.#notes.sink.entityAt(this.#source, i);
    if (!entity || entity.end > this.#to) return i + 1;
    this.#visible.cut(i, entity.end, entity.text);
    return entity.end;
  }

  #emphasise(first: number): void {
    if (this.#runs.length === first) return;
    matchEmphasis(this.#runs, first, (open, close, width) => {
      this.#visible.cut(open, open + width);
      this.#visible.cut(close, close + width);
      if (width === 2) this.#visible.strong(open + 2, close);
    });
    this.#runs.length = first;
  }
}
