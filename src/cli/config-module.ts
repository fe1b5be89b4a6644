import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isPlain } from "../config/problems/words.ts";
import { stop } from "./stop.ts";

/**
 * Runs a config that is a program of its own, and answers with its default export; stops where that is no config. A
 * file of its own in the build, since few configs are. `shown` is the file as the user knows it.
 */
export async function readConfigModule(file: string, shown: string): Promise<unknown> {
  // Where the program ends the process, or waits for what never comes, nothing was judged: that must not look well.
  const unanswered = (): void => {
    writeSync(2, `posting-lint: ${shown} ended the run before it gave a config. ${EXPECTED}\n`);
    process.exitCode = 2;
  };
  process.once("exit", unanswered);
  try {
    return configIn(await imported(file, shown), shown);
  } finally {
    process.off("exit", unanswered);
  }
}

const EXPECTED = "A config program exports the config itself: export default { rules: { … } };";

async function imported(file: string, shown: string): Promise<object> {
  const { href } = pathToFileURL(file);
  try {
    return (await import(href)) as object;
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    return stop(
      `${shown}${placeIn(error, href, file)}: This config program ended with an error: ${reason.replace(/\.$/, "")}. ${EXPECTED}`,
    );
  }
}

function configIn(module: object, shown: string): object {
  if (!("default" in module)) return stop(`${shown} has no default export. ${EXPECTED}`);
  const config: unknown = module.default;
  if (typeof config === "function") return stop(`${shown} exports a function. ${EXPECTED}`);
  if (isPromise(config)) return stop(`${shown} exports a promise. Write "await" behind "export default".`);
  if (typeof config !== "object" || config === null || Array.isArray(config) || !isPlain(config))
    return stop(`${shown} exports something other than a group of settings. ${EXPECTED}`);
  return config;
}

function isPromise(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";
}

/** `:line:column` in the config, from the trace of an error: the place nearest to its cause. */
function placeIn(error: unknown, href: string, file: string): string {
  const trace = error instanceof Error ? (error.stack ?? "") : "";
  for (const name of [href, file]) {
    const at = trace.indexOf(`${name}:`);
    const place = at < 0 ? null : /^:\d+(?::\d+)?/.exec(trace.slice(at + name.length));
    if (place) return place[0];
  }
  return "";
}
