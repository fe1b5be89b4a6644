/** What a term means: its kind decides which fact listens, `id` names the row it came from. */
export interface Term {
  readonly kind: string;
  readonly id: string;
  /** The form as written in the knowledge. */
  readonly form: string;
  /** True when only the exact letters count ("DO" is a degree, "do" is not). */
  readonly exactCase: boolean;
}

/** The words that may follow a word, and the terms that end here. */
export interface Branch {
  readonly terms: readonly Term[];
  readonly next: { get(word: string): Branch | undefined } | null;
}

/** All terms of the knowledge behind their first words. */
export interface Lexicon {
  startingWith(word: string): Branch | undefined;
}

/** A word of running text: letters and digits, folded for look-up, with its place in the text it came from. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts text into words. Dots inside abbreviations and apostrophes belong to the word and are dropped from its folded
 * form: "M.D." folds to "md", "bachelor's" to "bachelors", "Pharm.D." to "pharmd". Hyphens, slashes and blanks part
 * words, so "PA-C", "PA C" and "PA/C" look up alike. "&" and "+" standing alone fold to "and".
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    if (!isWordUnit(unit)) {
      if (unit === 38 || unit === 43) words.push({ folded: "and", start: i, end: i + 1 });
      i++;
      continue;
    }
    const start = i;
    let joined = "";
    let from = i;
    let isFolded = isSmallOrDigit(unit);
    for (i++; i < length; i++) {
      const next = text.charCodeAt(i);
      if (isWordUnit(next)) {
        isFolded = isFolded && isSmallOrDigit(next);
        continue;
      }
      const joins = isApostrophe(next) ? isWordUnit(text.charCodeAt(i + 1)) : next === 46 && isAbbreviationDot(text, start, i);
      if (!joins) break;
      joined += text.slice(from, i);
      from = i + 1;
    }
    const letters = from === start ? text.slice(start, i) : joined + text.slice(from, i);
    words.push({ folded: isFolded ? letters : letters.toLowerCase(), start, end: i });
  }
  return words;
}

const IS_ASCII_WORD = Uint8Array.from({ length: 128 }, (_, unit) => ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) ? 1 : 0));

/** Letters of any script we meet, and digits. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return IS_ASCII_WORD[unit] === 1;
  return (
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x370 && unit <= 0x1fff) || unit >= 0x3040 && unit < 0xd800
  );
}

// Most words are in small letters already; to ask is quicker than to fold.
function isSmallOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || isDigit(unit);
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}

// A dot belongs to the word in "M.D.", "B.S.N." and "Pharm.D.": between short parts, or after the last of them.
// "PTO.RN" is a missing blank, not an abbreviation, so longer parts count only where they begin a known degree.
function isAbbreviationDot(text: string, start: number, dot: number): boolean {
  const earlier = text.lastIndexOf(".", dot - 1);
  const hadDot = earlier >= start;
  const partLength = dot - (hadDot ? earlier + 1 : start);
  const after = text.charCodeAt(dot + 1);
  if (hadDot && partLength <= 2 && !isWordUnit(after)) return true;
  const isCapitalAhead = after >= 65 && after <= 90 && !isLower(text.charCodeAt(dot + 2));
  if (!isCapitalAhead) return false;
  return (partLength <= 2 && !isDigit(text.charCodeAt(dot - 1))) || DEGREE_STEMS.has(text.slice(start, dot).toLowerCase());
}

const DEGREE_STEMS = new Set(["pharm", "psy"]);

function isLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A term found in a text, from the first unit of its first word to the last of its last. */
export interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** Indexes into the words of the text: first word, and the one after the last. */
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * Finds every term in one walk over the words. Where several terms of one kind begin at the same word, only the longest
 * is told, and terms that lie inside a longer one of their kind are left out.
 */
export function scanTerms(text: string, words: readonly Word[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const coveredUntil = new Map<string, number>();
  for (let w = 0; w < words.length; w++) {
    const branch = lexicon.startingWith(words[w]!.folded);
    if (branch !== undefined) gather(hits, coveredUntil, branch, text, words, w);
  }
  return hits;
}

// One array grows in place: this runs for every word of every posting.
function gather(hits: Hit[], coveredUntil: Map<string, number>, first: Branch, text: string, words: readonly Word[], w: number): void {
  const before = hits.length;
  const start = words[w]!.start;
  let branch: Branch | undefined = first;
  for (let endWord = w + 1; branch !== undefined; endWord++) {
    const end = words[endWord - 1]!.end;
    for (const term of branch.terms) {
      if ((coveredUntil.get(term.kind) ?? 0) >= endWord) continue;
      if (term.exactCase && !isWrittenAs(text.slice(start, end), term.form)) continue;
      dropShorter(hits, before, term.kind, endWord);
      hits.push({ term, start, end, firstWord: w, endWord });
    }
    branch = branch.next !== null && endWord < words.length ? branch.next.get(words[endWord]!.folded) : undefined;
  }
  for (let h = before; h < hits.length; h++) coveredUntil.set(hits[h]!.term.kind, hits[h]!.endWord);
}

function dropShorter(hits: Hit[], from: number, kind: string, endWord: number): void {
  for (let h = hits.length - 1; h >= from; h--) {
    if (hits[h]!.term.kind === kind && hits[h]!.endWord < endWord) hits.splice(h, 1);
  }
}

// "M.D." may stand for "MD" and "RN BSN" for "RN, BSN": only letters and digits are compared, but in their exact case.
function isWrittenAs(written: string, form: string): boolean {
  return written === form || bare(written) === bare(form);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
