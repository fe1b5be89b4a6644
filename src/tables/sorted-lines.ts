const BAR = 124;
const NEWLINE = 10;

/**
 * Finds lines in a text whose lines are sorted by their first word, which ends at "|" or with the line. Nothing is
 * taken apart ahead of time: a run that asks for a few hundred words pays for these alone.
 */
export function lineFinder(text: string): (word: string) => string | undefined {
  return (word) => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1;
      const order = compareAt(text, start, word);
      if (order === 0) return text.slice(start, endOf(text, start));
      if (order < 0) low = endOf(text, middle) + 1;
      else high = start;
    }
    return undefined;
  };
}

/** Puts lines in the order that `lineFinder` expects. */
export function sortLines(lines: readonly string[]): string {
  const keyed = lines.map((line): [string, string] => [line.split("|", 1)[0]!, line]);
  return keyed
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => line)
    .join("\n");
}

function compareAt(text: string, start: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(start + i);
    if (unit === BAR || unit === NEWLINE || Number.isNaN(unit)) return -1;
    if (unit !== word.charCodeAt(i)) return unit - word.charCodeAt(i);
  }
  const next = text.charCodeAt(start + word.length);
  return next === BAR || next === NEWLINE || Number.isNaN(next) ? 0 : 1;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
