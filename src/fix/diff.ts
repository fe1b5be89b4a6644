/** The lines that differ between two texts, as a unified diff with three lines around each change. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const a = linesOf(before);
  const b = linesOf(after);
  const hunks = groupHunks(changesBetween(a, b));
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunks.map((hunk) => hunkText(hunk, a, b))].join("");
}

/** Lines with their ends, so that a last line without one is another line. */
function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

/** Lines `aStart…aEnd` of the old text were replaced by `bStart…bEnd` of the new. */
interface Change {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

const AROUND = 3;

// Equal lines at both ends are cut off first; between them each next common line is looked for at the least distance,
// which is exact enough for repairs that touch a few lines.
function changesBetween(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [nextI, nextJ] = nextCommon(a, b, i, j);
    changes.push({ aStart: i, aEnd: nextI, bStart: j, bEnd: nextJ });
    [i, j] = [nextI, nextJ];
  }
  return changes;
}

function nextCommon(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  const farthest = a.length - i + b.length - j;
  for (let distance = 1; distance < farthest; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const [x, y] = [i + skipped, j + distance - skipped];
      if (x < a.length && y < b.length && a[x] === b[y]) return [x, y];
    }
  }
  return [a.length, b.length];
}

function groupHunks(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.aStart - last.aEnd <= 2 * AROUND) hunks.at(-1)!.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(changes: readonly Change[], a: readonly string[], b: readonly string[]): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const from = Math.max(0, first.aStart - AROUND);
  const to = Math.min(a.length, last.aEnd + AROUND);
  const lines: string[] = [];
  let at = from;
  for (const { aStart, aEnd, bStart, bEnd } of changes) {
    lines.push(
      ...marked(" ", a.slice(at, aStart)),
      ...marked("-", a.slice(aStart, aEnd)),
      ...marked("+", b.slice(bStart, bEnd)),
    );
    at = aEnd;
  }
  lines.push(...marked(" ", a.slice(at, to)));
  const shift = first.bStart - first.aStart;
  const newLength =
    to - from + changes.reduce((sum, { aStart, aEnd, bStart, bEnd }) => sum + (bEnd - bStart) - (aEnd - aStart), 0);
  return [`@@ -${from + 1},${to - from} +${from + shift + 1},${newLength} @@\n`, ...lines].join("");
}

function marked(mark: string, lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.endsWith("\n") ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`,
  );
}
