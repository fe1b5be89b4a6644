import { compiled, packed } from "./compiled.ts";
import { Packed } from "./packed.ts";

/**
 * A table of `rules/knowledge`, compiled at build time. Its text is parsed at the first look-up,
 * so that a run pays only for the tables it asks.
 */
export function lazyTable<Raw, T = Raw>(
  name: string,
  unpack: (raw: Raw) => T = (raw) => raw as unknown as T,
  tables = compiled,
): () => T {
  let table: T | undefined;
  return () => (table ??= unpack(JSON.parse(tables[name] ?? missing(name)) as Raw));
}

/** A table that was packed, because it is large and a run asks little of it. */
export function packedTable<T>(name: string, unpack: (packed: Packed) => T): () => T {
  let table: T | undefined;
  return () => (table ??= unpack(new Packed(bytesOf(packed[name] ?? missing(name)))));
}

// Where tables are no files, as in a browser, bytes are written as letters.
function bytesOf(table: string | Uint8Array): Uint8Array {
  if (typeof table !== "string") return table;
  const letters = atob(table);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

function missing(name: string): never {
  throw new Error(`The compiled tables hold no "${name}". Run: npm run make tables`);
}
