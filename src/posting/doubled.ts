import type { Block } from "../parse/document.ts";
import { sliceMapped, sourceSpan, trimMapped } from "../text/index.ts";

/** Shorter texts may well stand twice in a posting. */
const TELLING = 60;

/** The blocks of a text that was scraped twice, read once: a second half that repeats the first is left out. */
export function withoutRepeat(blocks: readonly Block[]): readonly Block[] {
  const once = holdsDoubled(blocks) ? blocks.map(halved) : blocks;
  const first = firstTelling(once);
  const again = first < 0 ? -1 : indexOfSame(once, first);
  const length = again - first;
  if (again < 0 || length < 2) return once;
  const isSame = (i: number): boolean => wordsOf(once[i]!) === wordsOf(once[i - length]!);
  let second = again;
  while (second > length && isSame(second - 1)) second--;
  let same = 0;
  for (let i = second; i < once.length && i - length < second; i++) if (isSame(i)) same++;
  const isWhole = same >= length * 0.9;
  return isWhole ? [...once.slice(0, second), ...once.slice(second + length)] : once;
}

function holdsDoubled(blocks: readonly Block[]): boolean {
  for (let i = 0; i < blocks.length; i++) if (halfOf(blocks[i]!.text.text) > 0) return true;
  return false;
}

function wordsOf({ text }: Block): string {
  return text.text.trim();
}

function firstTelling(blocks: readonly Block[]): number {
  for (let i = 0; i < blocks.length; i++)
    if (blocks[i]!.text.text.length >= TELLING && wordsOf(blocks[i]!).length >= TELLING) return i;
  return -1;
}

/** Where the words of a block stand again, -1 where they do not. */
function indexOfSame(blocks: readonly Block[], first: number): number {
  const words = wordsOf(blocks[first]!);
  for (let i = first + 1; i < blocks.length; i++)
    if (blocks[i]!.text.text.length >= words.length && wordsOf(blocks[i]!) === words) return i;
  return -1;
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
