import { MappedBuilder } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import { entityAt } from "../entities.ts";
import type { Entity } from "../entities.ts";

/** Copies `text` from `start` to `end` into `builder`, with each entity as one run. */
export function decodeInto(builder: MappedBuilder, text: string, start: number, end: number): MappedBuilder {
  const part = text.slice(start, end);
  let copied = start;
  for (let amp = part.indexOf("&"); amp >= 0; amp = part.indexOf("&", amp + 1)) {
    const entity = anyEntityAt(text, start + amp);
    if (!entity || entity.end > end) continue;
    builder.copy(copied, start + amp).replace(entity.text, start + amp, entity.end);
    copied = entity.end;
  }
  return builder.copy(copied, end);
}

/** The entity at an "&", with or without its semicolon; `null` where the "&" is only a letter. */
export function anyEntityAt(text: string, amp: number): Entity | null {
  return entityAt(text, amp) ?? looseEntityAt(text, amp);
}

/** The text with its entities decoded once: "&lt;p&gt;" becomes "<p>". */
export function unescapeOnce(text: string): Mapped {
  return decodeInto(new MappedBuilder(text), text, 0, text.length).build();
}

// Browsers read these without their semicolon too; "&copying" and "&ampere" are left alone.
function looseEntityAt(text: string, amp: number): Entity | null {
  LOOSE.lastIndex = amp;
  const name = LOOSE.exec(text)?.[1];
  return name ? { text: LOOSE_ENTITIES[name]!, end: amp + 1 + name.length } : null;
}

const LOOSE = /&(nbsp|amp|lt|gt|quot)(?![\w=;])/y;
const LOOSE_ENTITIES: Readonly<Record<string, string>> = { nbsp: "\u00a0", amp: "&", lt: "<", gt: ">", quot: '"' };
