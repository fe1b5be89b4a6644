import { Configs } from "./config.ts";
import type { Io } from "./io.ts";
import { readLintOptions } from "./lint-options.ts";
import { LintRun } from "./lint-run.ts";
import { printConfig } from "./print-config.ts";

/** `posting-lint [lint] [paths…]`: reads, judges and reports; the answer is the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const options = readLintOptions(args);
  const configs = new Configs(io, options);
  if (options.printConfigFor !== null) return printConfig(options.printConfigFor, configs, io);
  const lintRun = new LintRun(options, configs, io);
  if (options.stdin) await lintRun.standardInput();
  else await lintRun.files();
  return lintRun.end();
}
