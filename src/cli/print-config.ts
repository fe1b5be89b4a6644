import { dirname } from "node:path";
import { kindOfPath } from "../host/index.ts";
import type { Configs } from "./config.ts";
import type { Io } from "./io.ts";
import { stop } from "./stop.ts";

/** `--print-config FILE`: everything that holds for a file, and where it was read. */
export async function printConfig(path: string, configs: Configs, io: Io): Promise<number> {
  const kind = kindOfPath(path);
  if (kind === "missing") stop(`There is no file "${path}" here. Check the path after --print-config.`);
  if (kind === "folder") stop(`"${path}" is a folder. Name one posting in it after --print-config.`);
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
