import { basename } from "node:path";
import { checkPatterns, withoutEmpty, type Config, type Problem } from "../config/index.ts";
import { isFile, readBytes } from "../host/index.ts";
import { noText, noTextInside } from "../parse/binary.ts";
import { textOf } from "./config-file.ts";
import { readConfigText } from "./config-text.ts";
import type { Io } from "./io.ts";
import { stop } from "./stop.ts";

/** A config file as the user knows it, and the one that names it; `null` where the command line does. */
export interface ConfigName {
  readonly shown: string;
  readonly extendedBy: string | null;
}

/** Reads one config file and checks it; stops at what cannot be meant, each with its place. */
export async function readConfig(file: string, name: ConfigName, io: Io): Promise<Config> {
  const { shown } = name;
  if (/\.[mc]?js$/.test(file)) {
    if (!isFile(file)) stop(missing(name));
    return checked(await io.readConfigModule(file, shown), io, ({ sentence }) => `${shown}: ${sentence}`);
  }
  const { value, placeOf } = readConfigText(configText(file, name), shown, io.readers);
  const above = basename(file) === "package.json" ? [KEY] : [];
  const config: unknown = above.length > 0 ? Reflect.get(Object(value), KEY) : value;
  return checked(
    config ?? {},
    io,
    ({ path, ofKey, sentence }) => `${shown}:${placeOf([...above, ...path], ofKey)} ${sentence}`,
  );
}

/** Where a package.json keeps the config. */
const KEY = "posting-lint";

/** Larger files are no configs: somebody mistyped a path. */
const LARGEST = 1 << 20;

function configText(file: string, name: ConfigName): string {
  const { shown } = name;
  if (file.endsWith(".toml")) stop(`"${shown}" is TOML, and a config is YAML or JSON. ${CHECK_PATH}`);
  const bytes = readBytes(file);
  if ("why" in bytes) return stop(missing(name));
  if (bytes.length > LARGEST)
    stop(`"${shown}" is too large for a config: ${Math.ceil(bytes.length / LARGEST)} MB. ${CHECK_PATH}`);
  const text = textOf(bytes);
  if (noText(bytes) || noTextInside(text)) stop(`"${shown}" is no text, and a config is YAML or JSON. ${CHECK_PATH}`);
  return text;
}

const CHECK_PATH = "Check the path of the config.";

function missing({ shown, extendedBy }: ConfigName): string {
  return extendedBy === null
    ? `There is no config file "${shown}". Check the path after --config.`
    : `${extendedBy} extends "${shown}", which is not there. Correct the path; it starts from the config's folder.`;
}

/** So many problems are told at once; who gave another file by mistake has enough of them. */
const MOST = 20;

function checked(config: unknown, io: Io, tell: (problem: Problem) => string): Config {
  refuse(io.checkConfig(config), tell);
  const checked = withoutEmpty(config) as Config;
  refuse(checkPatterns(checked), tell);
  return checked;
}

function refuse(problems: readonly Problem[], tell: (problem: Problem) => string): void {
  if (problems.length === 0) return;
  const more = problems.length > MOST ? [`And ${problems.length - MOST} more.`] : [];
  stop([...problems.slice(0, MOST).map(tell), ...more].join("\n              "));
}
