/** Keeps each different value once, so that rows can name it by its number. */
export class Pool {
  readonly values: unknown[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a value; the first of its kind gets a new one. */
  numberOf(value: unknown): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
