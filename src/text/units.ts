// Questions about one UTF-16 unit, of ASCII but for white space. A unit beyond the end of a text (`NaN`) is none of these.

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** White space of any width, as `\s` has it. */
export function isBlank(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || unit === 0xfeff || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
}

export function isPlainLetter(unit: number): boolean {
  return isSmall(unit) || isCapital(unit);
}
