/** More patterns than this are not tried: a few pairs of braces would stand for millions. */
const MOST = 1000;

const BRACES = /^(.*?)\{([^{}]*,[^{}]*|\d+\.\.\d+)\}(.*)$/s;

/** Every pattern that one with `{a,b}` or `{1..3}` stands for; `null` where they are more than can be tried. */
export function expandBraces(pattern: string): string[] | null {
  let patterns = [pattern];
  while (patterns.some((one) => BRACES.test(one))) {
    patterns = patterns.flatMap(expandFirst);
    if (patterns.length > MOST) return null;
  }
  return patterns;
}

function expandFirst(pattern: string): string[] {
  const [, before, inside, behind] = BRACES.exec(pattern) ?? [];
  return inside === undefined ? [pattern] : choicesOf(inside).map((choice) => `${before}${choice}${behind}`);
}

function choicesOf(inside: string): string[] {
  const [from, to] = inside.split("..");
  if (to === undefined || inside.includes(",")) return inside.split(",");
  const first = Math.min(Number(from), Number(to));
  const length = Math.min(Math.abs(Number(to) - Number(from)), MOST) + 1;
  // "{01..12}" keeps its zeros.
  return Array.from({ length }, (_, i) => String(first + i).padStart(from!.startsWith("0") ? from!.length : 0, "0"));
}
