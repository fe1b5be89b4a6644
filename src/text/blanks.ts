/** A text with single blanks for its white space, and none at its ends. */
export function evenBlanks(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

const UNEVEN = /\s\s|[^\S ]|^\s|\s$/;
