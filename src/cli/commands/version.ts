import type { Command } from "../io.ts";
import { TOOL } from "../version.ts";

/** `posting-lint --version` */
export const run: Command["run"] = (_args, io) => {
  io.write(`${TOOL}\n`);
  return 0;
};
