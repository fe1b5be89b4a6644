import type { Block } from "../parse/document.ts";
import { sliceMapped, sourceSpan, trimMapped } from "../text/index.ts";

/** Shorter texts may well stand twice in a posting. */
const TELLING = 60;

/** The blocks of a text that was scraped twice, read once: a second half that repeats the first is left out. */
export function withoutRepeat(blocks: readonly Block[]): readonly Block[] {
  const once = blocks.some(({ text }) => text.text.length > 2 * TELLING && halfOf(text.text) > 0) ? blocks.map(halved) : blocks;
  const keys = once.map(({ text }) => text.text.trim());
  const first = keys.findIndex((key) => key.length >= TELLING);
  if (first < 0) return once;
  const again = keys.indexOf(keys[first]!, first + 1);
  const length = again - first;
  if (again < 0 || length < 2) return once;
  let second = again;
  while (second > length && keys[second - 1] === keys[second - 1 - length]) second--;
  let same = 0;
  for (let i = second; i < keys.length && i - length < second; i++) if (keys[i] === keys[i - length]) same++;
  const isWhole = same >= length * 0.9;
  return isWhole ? [...once.slice(0, second), ...once.slice(second + length)] : once;
}

function halved(block: Block): Block {
  const end = halfOf(block.text.text);
  if (end === 0) return block;
  const text = trimMapped(sliceMapped(block.text, 0, end));
  return { ...block, text, at: { start: block.at.start, end: sourceSpan(text).end } };
}

/** Where the second, equal half of a doubled text begins; 0 where the text stands once. */
function halfOf(text: string): number {
  if (text.length < 2 * TELLING) return 0;
  const start = text.slice(0, TELLING);
  const second = text.indexOf(start, TELLING);
  if (second < 0) return 0;
  const one = text.slice(0, second).trim();
  return one === text.slice(second).trim() ? second : 0;
}
