/** Patterns behind a cheap one that all of their matches need. */
export class Sign {
  readonly #may: () => RegExp;
  readonly #patterns: readonly (() => RegExp)[];

  constructor(may: () => RegExp, ...patterns: readonly (() => RegExp)[]) {
    this.#may = may;
    this.#patterns = patterns;
  }

  standsIn(text: string): boolean {
    return this.#may().test(text) && this.#patterns.some((pattern) => pattern().test(text));
  }
}
