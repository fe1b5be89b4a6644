import { writeSync } from "node:fs";

/**
 * Writes text to a file descriptor at once. A pipe that is full is waited for; a pipe that was closed
 * (`posting-lint … | head`) ends the run quietly.
 */
export function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === "EPIPE" || code === "EOF") process.exit();
      else throw error;
    }
  }
}
