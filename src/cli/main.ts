import { placesMeant } from "../facts/places/meant.ts";
import { inputLines, kindOfPath, mayHaveColours, outputColumns, readInput, today, writeAll } from "../host/index.ts";
import { plain } from "../report/index.ts";
import { placeName } from "../tables/places.ts";
import { didYouMean } from "../text/index.ts";
import type * as configCheck from "./config-check.ts";
import type * as configModule from "./config-module.ts";
import { COMMANDS, isCommand, isGiven, type CommandName } from "./flags.ts";
import type { Command, Io } from "./io.ts";
import * as lintCommand from "./lint.ts";
import type * as patterns from "./patterns.ts";
import { lazyReaders } from "./readers.ts";
import { isStop, stop } from "./stop.ts";

/** Commands; all but `lint` lie in files of their own. */
const LOADERS: Readonly<Record<CommandName, () => Command>> = {
  lint: () => lintCommand,
  explain: () => require("./commands/explain.cjs"),
  rules: () => require("./commands/rules.cjs"),
  inspect: () => require("./commands/inspect.cjs"),
  title: () => require("./commands/title.cjs"),
  new: () => require("./commands/new.cjs"),
  law: () => require("./commands/law.cjs"),
  init: () => require("./commands/init.cjs"),
  help: () => require("./commands/help.cjs"),
  version: () => require("./commands/version.cjs"),
};

/** What the run ends with: it could not do the job, until it has. */
let exitCode = 2;

void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const out: string[] = [];
  const err: string[] = [];
  const io = makeIo(out, err);
  try {
    exitCode = await run(args, io);
  } catch (error) {
    err.push(`posting-lint: ${explain(error, args)}\n`);
  }
  process.exitCode = exitCode;
  io.flush();
}

function run(args: readonly string[], io: Io): number | Promise<number> {
  const [first = "", ...rest] = args;
  if (isGiven("help", args)) return LOADERS.help().run(isCommand(first) ? [first] : [], io);
  if (isGiven("version", args)) return LOADERS.version().run([], io);
  if (isCommand(first)) return LOADERS[first]().run(rest, io);
  refuseMistypedCommand(first);
  return lintCommand.run(args, io);
}

// "posting-lint explian pay/undisclosed" is a slip of the fingers, not a list of files.
function refuseMistypedCommand(first: string): void {
  const meant = /^[a-z]+$/.test(first) ? didYouMean(first, Object.keys(COMMANDS)) : "";
  if (meant !== "" && kindOfPath(first) === "missing")
    stop(`There is no command and no file "${first}".${meant} See: posting-lint --help`);
}

function explain(error: unknown, args: readonly string[]): string {
  if (isStop(error)) return error.message;
  const wantsTrace = isGiven("debug", args) && error instanceof Error;
  return wantsTrace
    ? error.stack!
    : `Something went wrong inside posting-lint: ${error instanceof Error ? error.message : String(error)}. Run it again with --debug and report what it prints.`;
}

function makeIo(out: string[], err: string[]): Io {
  return {
    write: (text) => void out.push(text),
    warn: (text) => void err.push(text),
    flush() {
      if (out.length > 0) writeAll(1, out.splice(0).join(""));
      if (err.length > 0) writeAll(2, err.splice(0).join(""));
    },
    readInput,
    inputLines,
    paint: mayHaveColours() ? require("picocolors") : plain,
    width: outputColumns(),
    today: today(),
    folder: process.cwd(),
    readers: lazyReaders,
    walk: (...asked) => (require("./walk.cjs") as Pick<Io, "walk">).walk(...asked),
    match: (...asked) => (require("./walk.cjs") as Pick<Io, "match">).match(...asked),
    readConfigModule(file, shown) {
      // The program may end the process at any time, with a code of its own; the answer of the run stays ours.
      process.once("exit", () => void (process.exitCode = exitCode));
      return (require("./config-module.cjs") as typeof configModule).readConfigModule(file, shown);
    },
    checkConfig: (config) =>
      (require("./config-check.cjs") as typeof configCheck).checkConfig(config, {
        meant: placesMeant,
        nameOf: placeName,
      }),
    findPattern: (pattern) => (require("./patterns.cjs") as typeof patterns).findPattern(pattern),
  };
}
