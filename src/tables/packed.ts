import { checkOf, hashOf } from "./hash.ts";

/**
 * A table as one stretch of bytes, read in the order in which `src/make/packing.ts` wrote it. Numbers are looked at
 * where they lie and texts are cut out one by one, so that a run pays only for what its postings ask.
 */
export class Packed {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // Numbers of four bytes are read in place, which needs a place that four divides.
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  }

  bytes(): Uint8Array {
    const { buffer, byteOffset } = this.#bytes;
    const length = new Uint32Array(buffer, byteOffset + this.#at, 1)[0]!;
    const start = this.#at + 4;
    this.#at = start + Math.ceil(length / 4) * 4;
    return new Uint8Array(buffer, byteOffset + start, length);
  }

  /** Numbers below 65,536. */
  shorts(): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.bytes();
    return new Uint16Array(buffer, byteOffset, byteLength / 2);
  }

  integers(): Int32Array {
    const { buffer, byteOffset, byteLength } = this.bytes();
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  }

  /** A few texts, all taken out at once. Where they are ids, `T` says which, as the table was packed. */
  list<T extends string = string>(): readonly T[] {
    return listIn(this.bytes()) as readonly T[];
  }

  /** Plain data, for what is small. */
  json<T>(): T {
    return JSON.parse(decoder.decode(this.bytes())) as T;
  }

  texts(): Texts {
    const starts = this.shorts();
    return new Texts(starts.length > 0 ? starts : this.integers(), this.bytes());
  }

  keys(): Keys {
    return new Keys(this.shorts(), this.integers());
  }

  keyedTexts(): Rows<string> {
    const keys = this.keys();
    const texts = this.texts();
    return rows(keys, (number) => texts.at(number));
  }

  /** One of a few texts for each key. Where they are ids, `T` says which, as the table was packed. */
  choices<T extends string = string>(): Rows<T> {
    const keys = this.keys();
    const choice = this.bytes();
    const written = this.bytes();
    let texts: readonly T[] | undefined;
    return rows(keys, (number) => (texts ??= listIn(written) as readonly T[])[choice[number]!]!);
  }
}

const decoder = new TextDecoder();

function listIn(bytes: Uint8Array): readonly string[] {
  return decoder.decode(bytes).split("\n");
}

/** Many texts under their numbers. */
export class Texts {
  readonly #starts: Uint16Array | Int32Array;
  readonly #bytes: Uint8Array;

  constructor(starts: Uint16Array | Int32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  at(number: number): string {
    return decoder.decode(this.#bytes.subarray(this.#starts[number]!, this.#starts[number + 1]!));
  }
}

/** Keys without their letters: each is told by the bucket that one hash leads to, and by another hash in full. */
export class Keys {
  readonly #buckets: Uint16Array;
  readonly #checks: Int32Array;
  readonly #mask: number;

  constructor(buckets: Uint16Array, checks: Int32Array) {
    this.#buckets = buckets;
    this.#checks = checks;
    this.#mask = buckets.length - 2;
  }

  /** The number of the key with these hashes; -1 where there is none. */
  find(hash: number, check: number): number {
    const bucket = hash & this.#mask;
    const end = this.#buckets[bucket + 1]!;
    for (let i = this.#buckets[bucket]!; i < end; i++) if (this.#checks[i] === check) return i;
    return -1;
  }

  of(key: string): number {
    return this.find(hashOf(key), checkOf(key));
  }

  get length(): number {
    return this.#checks.length;
  }
}

/** Values under keys. */
export interface Rows<T> {
  get(key: string): T | undefined;
  has(key: string): boolean;
}

/** Rows of several ids, parted by blanks where they were packed. */
export function inLists<T extends string>(joined: Rows<string>): Rows<readonly T[]> {
  return { get: (key) => joined.get(key)?.split(" ") as readonly T[] | undefined, has: (key) => joined.has(key) };
}

function rows<T>(keys: Keys, valueAt: (number: number) => T): Rows<T> {
  return {
    get: (key) => {
      const number = keys.of(key);
      return number < 0 ? undefined : valueAt(number);
    },
    has: (key) => keys.of(key) >= 0,
  };
}
