import { readFileSync, readSync } from "node:fs";

/** Everything that comes through standard input. */
export function readInput(): Uint8Array {
  return readFileSync(0);
}

/** Standard input line by line; only the line at hand is held. */
export function* inputLines(descriptor = 0): Generator<string> {
  const chunk = Buffer.allocUnsafe(1 << 16);
  const decoder = new TextDecoder();
  let pending = "";
  for (;;) {
    const length = readChunk(descriptor, chunk);
    if (length === 0) break;
    const lines = (pending + decoder.decode(chunk.subarray(0, length), { stream: true })).split("\n");
    pending = lines.pop()!;
    yield* lines;
  }
  pending += decoder.decode();
  if (pending !== "") yield pending;
}

function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
