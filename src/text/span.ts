/** A stretch of the source text, in UTF-16 units from 0; `end` is the first unit that no longer belongs to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value that was read from the text, together with the stretch it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: Span;
}

/** True when the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; their edges may touch. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
