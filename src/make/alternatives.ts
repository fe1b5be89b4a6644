/** Words as the alternatives of a pattern. None holds a sign that means something there: the schemas see to it. */
export function alternatives(words: readonly string[]): string {
  return words.join("|");
}
