/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  magenta(text: string): string;
  cyan(text: string): string;
  underline(text: string): string;
}

const CODES: Readonly<Record<keyof Paint, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
  underline: [4, 24],
};

/** ANSI colours, or none. */
export function makePaint(isColoured: boolean): Paint {
  const paint = {} as Record<keyof Paint, (text: string) => string>;
  for (const name of Object.keys(CODES) as (keyof Paint)[]) {
    const [on, off] = CODES[name];
    paint[name] = isColoured ? (text) => (text === "" ? "" : `\x1b[${on}m${text}\x1b[${off}m`) : (text) => text;
  }
  return paint;
}
