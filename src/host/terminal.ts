import { fstatSync } from "node:fs";

/**
 * True where standard output is a terminal. Node's own stream takes milliseconds to set up, so pipes and files are told
 * apart without it.
 */
function writesToTerminal(): boolean {
  return isDevice() && process.stdout.isTTY === true;
}

/** How many columns standard output has: those of the terminal, of `COLUMNS`, or a hundred. */
export function outputColumns(): number {
  return (isDevice() && process.stdout.columns) || Number(process.env["COLUMNS"]) || 100;
}

/** True where colours help: at a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
export function wantsColours(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return TERM !== "dumb" && writesToTerminal();
}

function isDevice(): boolean {
  try {
    return fstatSync(1).isCharacterDevice();
  } catch {
    return false;
  }
}
