import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";
import { MappedBuilder } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Entity } from "./index.ts";

/**
 * The entity at an `&`; `null` where the `&` is only a letter. As in attributes of HTML, a name without its semicolon
 * counts unless it goes on, as in "?a=1&copy=2". XML and the strings of other formats are read with the same care.
 */
export const entityAt = entityReader(DecodingMode.Attribute);

/** The same for running text of HTML, where a name may go on: browsers show "&copy2026" as "©2026". */
export const entityInText = entityReader(DecodingMode.Legacy);

/** Copies `text` from `start` to `end` into `builder`, with each entity as one run. */
export function decodeInto(
  builder: MappedBuilder,
  text: string,
  start: number,
  end: number,
  read = entityAt,
): MappedBuilder {
  const part = text.slice(start, end);
  let copied = start;
  for (let amp = part.indexOf("&"); amp >= 0; amp = part.indexOf("&", amp + 1)) {
    const entity = read(text, start + amp);
    if (!entity || entity.end > end) continue;
    builder.copy(copied, start + amp).replace(entity.text, start + amp, entity.end);
    copied = entity.end;
  }
  return builder.copy(copied, end);
}

/** The text with its entities decoded once: "&lt;p&gt;" becomes "<p>". */
export function unescapeOnce(text: string): Mapped {
  return decodeInto(new MappedBuilder(text), text, 0, text.length).build();
}

function entityReader(mode: DecodingMode): (text: string, start: number) => Entity | null {
  let shown = "";
  const decoder = new EntityDecoder(htmlDecodeTree, (code) => {
    shown += String.fromCodePoint(code);
  });
  return (text, start) => {
    shown = "";
    decoder.startEntity(mode);
    const written = decoder.write(text, start + 1);
    const length = written < 0 ? decoder.end() : written;
    return length > 0 ? { text: shown, end: start + length } : null;
  };
}
