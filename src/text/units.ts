// Questions about one UTF-16 unit, ASCII alone. A unit beyond the end of a text (`NaN`) is none of these.

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

export function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isPlainLetter(unit: number): boolean {
  return isSmall(unit) || isCapital(unit);
}
