import { didYouMean } from "../../text/index.ts";
import { readArguments } from "../arguments.ts";
import {
  allFlags,
  allUsages,
  COMMANDS,
  doesOf,
  flagsOf,
  isCommand,
  usagesOf,
  writtenFlag,
  type CommandName,
  type Flag,
} from "../flags.ts";
import type { Command } from "../io.ts";
import { stop } from "../stop.ts";

/** `posting-lint --help` and `posting-lint help <command>`. */
export const run: Command["run"] = (args, io) => {
  const [word] = readArguments(args, "help").words;
  if (word !== undefined && !isCommand(word))
    stop(`There is no command "${word}".${didYouMean(word, Object.keys(COMMANDS))} See: posting-lint --help`);
  io.write(word === undefined ? helpOfAll() : helpOf(word));
  return 0;
};

const EXIT_CODES = "Exit codes: 0 nothing to mend, 1 findings, 2 the job could not be done.\n";

function helpOfAll(): string {
  return [
    "posting-lint: what a job posting lacks, gets wrong or risks, and what to write instead.",
    rows(allUsages()),
    ...grouped(allFlags()),
    EXIT_CODES,
  ].join("\n\n");
}

function helpOf(command: CommandName): string {
  const usages = rows(usagesOf(command));
  const flags = flagsOf(command);
  if (command === "lint") return [usages, ...grouped(flags), EXIT_CODES].join("\n\n");
  return `${usages}\n\n${rows(flags.map(([name, flag]) => [writtenFlag(name, flag), flag.does]))}\n`;
}

function grouped(flags: readonly [name: string, flag: Flag][]): string[] {
  const groups = [...new Set(flags.map(([, { group }]) => group))];
  return groups.map((group) => {
    const ofGroup = flags.filter(([, flag]) => flag.group === group);
    return `${group}\n${rows(ofGroup.map(([name, flag]) => [writtenFlag(name, flag), doesOf(flag)]))}`;
  });
}

function rows(all: readonly (readonly [written: string, does: string])[]): string {
  return all.map(([written, does]) => `  ${written.padEnd(33)}  ${does}`).join("\n");
}
