import { dirname } from "node:path";
import type { Configs } from "./config.ts";
import type { Io } from "./io.ts";

/** `--print-config FILE`: everything that holds for a file, and where it was read. */
export async function printConfig(path: string, configs: Configs, io: Io): Promise<number> {
  const config = await configs.forFolder(dirname(path));
  const { employer, statements, includes, columns, terms, rules } = config.settingsFor(path);
  const levels = Object.fromEntries(
    rules.map(({ rule, level, options }) => [rule.id, Object.keys(options).length > 0 ? [level, options] : level]),
  );
  io.write(
    `${JSON.stringify({ from: config.files, ignored: config.isIgnored(path), employer, statements, includes, columns, terms, rules: levels }, null, 2)}\n`,
  );
  return 0;
}
