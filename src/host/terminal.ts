import { fstatSync } from "node:fs";

/** How many columns standard output has: those of the terminal, of `COLUMNS`, or a hundred. */
export function outputColumns(): number {
  return (isDevice() && process.stdout.columns) || Number(process.env["COLUMNS"]) || 100;
}

/**
 * False where picocolors is sure to leave text as it is: in pipes and files, unless colours are forced there. Asking it
 * costs a twentieth of a short run, since it asks `process.stdout`, which Node sets up at the first use.
 */
export function mayHaveColours(): boolean {
  const { FORCE_COLOR, CI } = process.env;
  return isDevice() || Boolean(FORCE_COLOR || CI) || process.platform === "win32" || process.argv.includes("--color");
}

function isDevice(): boolean {
  try {
    return fstatSync(1).isCharacterDevice();
  } catch {
    return false;
  }
}
