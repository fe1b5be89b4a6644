/** Patterns behind a cheap one that all of their matches need: they are built when a text first has what it asks. */
export class Sign {
  readonly #may: RegExp;
  readonly #sources: readonly string[];
  #pattern: RegExp | null = null;

  constructor(may: RegExp, ...sources: readonly string[]) {
    this.#may = may;
    this.#sources = sources;
  }

  standsIn(text: string): boolean {
    if (!this.#may.test(text)) return false;
    this.#pattern ??= new RegExp(this.#sources.join("|"), "u");
    return this.#pattern.test(text);
  }
}
