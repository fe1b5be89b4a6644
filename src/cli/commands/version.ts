import { readArguments } from "../arguments.ts";
import type { Command } from "../io.ts";
import { TOOL } from "../version.ts";

/** `posting-lint --version` */
export const run: Command["run"] = (args, io) => {
  readArguments(args, "version");
  io.write(`${TOOL}\n`);
  return 0;
};
