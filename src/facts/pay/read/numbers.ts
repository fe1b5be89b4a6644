import { isDigit } from "./letters.ts";

/**
 * Where the number ends that begins at a digit: groups of three parted by ",", "." or "'", or plain digits, with at
 * most two decimals.
 */
export function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text, end)) end++;
  if (end - start <= 3) while (isGroup(text, end)) end += 4;
  return decimalsEnd(text, end);
}

function isGroup(text: string, at: number): boolean {
  const mark = text[at];
  const isParted = mark === "," || mark === "." || mark === "'" || mark === "’";
  return isParted && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

function decimalsEnd(text: string, at: number): number {
  if ((text[at] !== "." && text[at] !== ",") || !isDigit(text, at + 1)) return at;
  if (!isDigit(text, at + 2)) return at + 2;
  return isDigit(text, at + 3) ? at : at + 3;
}

/** What digits stand for; one or two behind the last mark are decimals. */
export function numberOf(digits: string): number {
  const mark = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const plain = mark < 0 ? Number(digits) : NaN;
  if (!Number.isNaN(plain)) return plain;
  const decimals = mark < 0 ? 0 : digits.length - mark - 1;
  if (decimals !== 1 && decimals !== 2) return Number(digits.replace(/\D/g, ""));
  return Number(`${digits.slice(0, mark).replace(/\D/g, "")}.${digits.slice(mark + 1)}`);
}
