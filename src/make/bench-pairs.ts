import { spawnSync } from "node:child_process";

// The certificates that some machines add to Node cost every start more than the start itself.
const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;

/** The environment of everything that is timed. */
export const env = rest;

/** How many milliseconds two runs took, one after the other. */
export interface Pair {
  readonly ours: number;
  readonly floor: number;
}

/** Times two programs of Node in turn, so that a slow moment of the machine touches both; one run of each is for nothing. */
export function pairs(rounds: number, ours: readonly string[], floor: readonly string[]): Pair[] {
  time(ours);
  time(floor);
  return Array.from({ length: rounds }, () => ({ ours: time(ours), floor: time(floor) }));
}

function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, [...args], { env, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
