declare const system: unique symbol;

/**
 * A stretch of a text, in UTF-16 units from 0; `end` is the first unit that no longer belongs to it. `System` names the
 * text that the offsets count in. It is for the compiler alone: `{ start, end }` may be written for any text, but what
 * was once read from one is no stretch of another.
 */
export interface Span<System extends string> {
  readonly start: number;
  readonly end: number;
  readonly [system]?: System;
}

/** A stretch of the source: all that leaves a document, a fact or a rule. */
export type SourceSpan = Span<"source">;

/** A stretch of a visible text: words, terms, sentences. `sourceSpan` leads from here to the source. */
export type TextSpan = Span<"text">;

/** A value that was read from the text, together with the stretch it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: SourceSpan;
}

/** True when the two spans share at least one unit. */
export function overlaps<System extends string>(a: Span<System>, b: Span<NoInfer<System>>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; their edges may touch. */
export function contains<System extends string>(outer: Span<System>, inner: Span<NoInfer<System>>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function cover<System extends string>(a: Span<System>, b: Span<NoInfer<System>>): Span<System> {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
