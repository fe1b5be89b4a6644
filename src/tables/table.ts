import { once } from "../text/lazily.ts";
import { compiled } from "./compiled.ts";
import { Lines } from "./lines.ts";

/**
 * A table of `rules/knowledge`, compiled at build time: a line of JSON, and lines for what has many keys, see
 * `Lines`. Its text is read at the first look-up, so that a run pays only for the tables it asks.
 */
export function lazyTable<Raw, T = Raw>(
  name: string,
  unpack: (raw: Raw, lines: Lines) => T = (raw) => raw as unknown as T,
  tables = compiled,
): () => T {
  return once(() => open(tables[name] ?? missing(name), unpack));
}

function open<Raw, T>(text: string, unpack: (raw: Raw, lines: Lines) => T): T {
  const end = text.indexOf("\n");
  return end < 0
    ? unpack(JSON.parse(text) as Raw, new Lines(""))
    : unpack(JSON.parse(text.slice(0, end)) as Raw, new Lines(text.slice(end)));
}

function missing(name: string): never {
  throw new Error(`The compiled tables hold no "${name}". Run: npm run make tables`);
}
