import { compiled } from "./compiled.ts";

/**
 * A table of the knowledge under `rules/`, compiled at build time. Its text is parsed at the first look-up,
 * so that a run pays only for the tables it asks.
 */
export function lazyTable<Raw, T = Raw>(name: string, unpack: (raw: Raw) => T = (raw) => raw as unknown as T, tables = compiled): () => T {
  let table: T | undefined;
  return () => (table ??= unpack(JSON.parse(tables[name] ?? missing(name)) as Raw));
}

function missing(name: string): never {
  throw new Error(`The compiled tables hold no "${name}". Run: npm run make tables`);
}
