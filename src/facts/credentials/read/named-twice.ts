import type { TextSpan } from "../../../text/index.ts";
import type { NamedCredential } from "../model.ts";

/** "Registered Nurse (RN)", "BLS - Basic Life Support": one credential in words and in letters is named once. */
export function joinNamedTwice(named: readonly NamedCredential[], text: string): readonly NamedCredential[] {
  if (named.length < 2) return named;
  const joined: NamedCredential[] = [];
  for (const one of named) {
    const last = joined.at(-1);
    if (last?.id === one.id && saysAgain(last, one, text))
      joined[joined.length - 1] = { ...last, end: closed(last.start, one.end, text), endWord: one.endWord };
    else joined.push(one);
  }
  return joined;
}

/** True where the second of two names stands for the first: in brackets, behind a dash, or as its letters right beside. */
export function saysAgain(first: TextSpan, second: TextSpan, text: string): boolean {
  const between = text.slice(first.end, second.start);
  if (!BETWEEN_NAMES.test(between)) return false;
  const names = [first, second].map(({ start, end }) => LETTERS.test(text.slice(start, end)));
  return names[0] !== names[1] || /[([]/.test(between);
}

// "Basic Life Support certification (BLS)": the paper may be named between.
const BETWEEN_NAMES = /^(?:[^\S\n]+(?:certific\p{L}+|licen[sc]e|card))?[^\S\n]*(?:[-–—([][^\S\n]*)?$/iu;

const LETTERS = /^\p{Lu}[\p{Lu}.]+(?:$|[\s/)-])/u;

// A bracket that was opened between the names belongs to them.
function closed(start: number, end: number, text: string): number {
  const opener = /[([][^)\]]*$/.test(text.slice(start, end));
  const sign = opener ? /^\s*[)\]]/.exec(text.slice(end, end + 3)) : null;
  return end + (sign?.[0].length ?? 0);
}
