import { LINEAR, sliceMapped, trimMapped, type Mapped } from "../../text/index.ts";
import type { Encoding, Field } from "../document.ts";

const ENTRY = {
  yaml: /^([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?=[ \t\r]|$)/,
  toml: /^([A-Za-z_][\w.-]{0,60})[ \t]*=/,
} as const;

/**
 * Of a broken head, every line that still says `key: value` (or `key = value`), so that its title and pay are not lost.
 */
export function lenientFields(text: Mapped, format: "yaml" | "toml"): Field[] {
  const source = text.text;
  const within: readonly Encoding[] = [format];
  const fields: Field[] = [];
  for (let start = 0; start < source.length;) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    const entry = ENTRY[format].exec(source.slice(start, end));
    if (entry) fields.push(fieldOf(source, start, start + entry[1]!.length, start + entry[0].length, end, within));
    start = end + 1;
  }
  return fields;
}

function fieldOf(
  source: string,
  start: number,
  keyEnd: number,
  valueStart: number,
  end: number,
  within: readonly Encoding[],
): Field {
  const raw = trimMapped({ text: source.slice(valueStart, end), runs: [0, valueStart, LINEAR] });
  const quotes = /^["'[]*/.exec(raw.text)![0].length;
  const tail = /["'\],]*$/.exec(raw.text.slice(quotes))![0].length;
  const text = sliceMapped(raw, quotes, raw.text.length - tail);
  const value = text.text === "" ? null : text.text;
  return {
    path: [source.slice(start, keyEnd)],
    value,
    text,
    at: { start, end: Math.max(keyEnd, end) },
    keyAt: { start, end: keyEnd },
    origin: "front-matter",
    within,
  };
}
