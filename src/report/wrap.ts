/** Breaks text at blanks into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const isPlain = PLAIN.test(text);
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of text.split(/\s+/)) {
    const more = isPlain ? word.length : columns(word);
    if (line !== "" && length + 1 + more > (lines.length === 0 ? firstWidth : width)) {
      lines.push(line);
      line = "";
    }
    length = line === "" ? more : length + 1 + more;
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/** Text in which every unit takes one column. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters before this one, the first combining mark, take one column. */
const BROAD_FROM = "\u0300";

/** How many columns a terminal gives to a text: none to combining marks, two to East Asian letters and most emoji. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const letter of text) {
    if (letter < BROAD_FROM) sum += 1;
    else if (!/\p{M}|\u200d|\ufe0f/u.test(letter))
      sum += /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(letter)
        ? 2
        : 1;
  }
  return sum;
}
