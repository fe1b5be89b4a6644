import * as units from "../../../text/units.ts";

// Figures and their marks are read unit by unit: a pattern would cost more to build than a posting takes to read.

export function isDigit(text: string, i: number): boolean {
  return units.isDigit(text.charCodeAt(i));
}

/** White space of any width, as `\s` has it. */
export function isBlank(text: string, i: number): boolean {
  return units.isBlank(text.charCodeAt(i));
}

export function isCapital(text: string, i: number): boolean {
  return units.isCapital(text.charCodeAt(i));
}

/** Letters of the languages in which we know money: with accents and strokes. */
export function isLetter(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return units.isPlainLetter(unit) || (unit >= 0xc0 && unit <= 0x17f);
}

/** True for what `\w` takes. */
export function isWordUnit(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return units.isPlainLetter(unit) || units.isDigit(unit) || unit === UNDERSCORE;
}

const UNDERSCORE = 95;
