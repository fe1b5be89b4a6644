import { stop } from "../cli/stop.ts";
import { checkOf, hashOf } from "../tables/hash.ts";

/** Writes a table as one stretch of bytes, which `src/tables/packed.ts` reads in the same order. */
export class Packing {
  readonly #parts: Uint8Array[] = [];

  bytes(bytes: Uint8Array): this {
    this.#parts.push(
      new Uint8Array(Uint32Array.of(bytes.length).buffer),
      bytes,
      new Uint8Array((4 - (bytes.length % 4)) % 4),
    );
    return this;
  }

  shorts(numbers: Iterable<number>): this {
    const list = [...numbers];
    const odd = list.find((number) => number < 0 || number > 0xffff);
    if (odd !== undefined) stop(`${odd} does not fit into two bytes: the table needs integers there.`);
    return this.bytes(new Uint8Array(Uint16Array.from(list).buffer));
  }

  integers(numbers: Iterable<number>): this {
    return this.bytes(new Uint8Array(Int32Array.from(numbers).buffer));
  }

  list(texts: readonly string[]): this {
    return this.bytes(Buffer.from(texts.join("\n")));
  }

  json(value: unknown): this {
    return this.bytes(Buffer.from(JSON.stringify(value)));
  }

  texts(texts: readonly string[]): this {
    const encoded = texts.map((text) => Buffer.from(text));
    let at = 0;
    const starts = [0, ...encoded.map(({ length }) => (at += length))];
    return (at > 0xffff ? this.shorts([]).integers(starts) : this.shorts(starts)).bytes(Buffer.concat(encoded));
  }

  /** Keys in the order of `inOrderOfKeys`. */
  keys(keys: readonly string[]): this {
    const mask = maskFor(keys.length);
    const starts = Array.from({ length: mask + 2 }, () => 0);
    for (const key of keys) starts[(hashOf(key) & mask) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const told = new Set(keys.map((key) => `${hashOf(key) & mask} ${checkOf(key)}`));
    if (told.size < keys.length)
      stop("Two keys of one table share their hashes: choose another step in src/tables/hash.ts.");
    return this.shorts(starts).integers(keys.map(checkOf));
  }

  /** A text for each key. */
  keyedTexts(texts: ReadonlyMap<string, string>): this {
    const keys = inOrderOfKeys(texts.keys());
    return this.keys(keys).texts(keys.map((key) => texts.get(key)!));
  }

  /** One of a few texts for each key. */
  choices(choices: ReadonlyMap<string, string>): this {
    const keys = inOrderOfKeys(choices.keys());
    const texts = [...new Set(choices.values())];
    if (texts.length > 256) stop(`${texts.length} texts are too many to choose from.`);
    return this.keys(keys)
      .bytes(Uint8Array.from(keys, (key) => texts.indexOf(choices.get(key)!)))
      .list(texts);
  }

  whole(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

/** Different keys in the order in which a table numbers them: by bucket. */
export function inOrderOfKeys<K extends string>(keys: Iterable<K>): K[] {
  const list = [...new Set(keys)];
  const mask = maskFor(list.length);
  return list.sort((a, b) => (hashOf(a) & mask) - (hashOf(b) & mask) || (a < b ? -1 : 1));
}

function maskFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(count, 2))) - 1;
}
