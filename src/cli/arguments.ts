import { parseArgs } from "node:util";
import { isCalendarDay, nearest } from "../text/index.ts";
import { COMMANDS, FLAGS, flagsOf, type CommandName, type Flag, type FlagName } from "./flags.ts";
import { stop } from "./stop.ts";

type TakerOf<N extends FlagName> = (typeof FLAGS)[N]["commands"] extends readonly (infer Taker)[] ? Taker : CommandName;

type Taken<C extends CommandName> = { [N in FlagName]: C extends TakerOf<N> ? N : never }[FlagName];

interface Values {
  readonly switch: boolean;
  readonly value: string | undefined;
  readonly list: readonly string[];
}

/** The arguments of a command, read. A flag left out is `undefined`, a list left out is empty. */
export interface Arguments<C extends CommandName> {
  readonly words: readonly string[];
  readonly flags: { readonly [N in Taken<C>]: Values[(typeof FLAGS)[N]["kind"]] };
}

/**
 * Reads the flags and words of a command; behind `--` all are words. Stops at flags it does not take, at values left
 * out or given for nothing, and at words where it takes none.
 */
export function readArguments<C extends CommandName>(args: readonly string[], command: C): Arguments<C> {
  const taken = Object.fromEntries(flagsOf(command));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: optionsOf(taken),
    // What is wrong is told here, in sentences of our own.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(taken, name)) stop(notTaken(rawName, command, Object.keys(taken)));
    const { kind } = taken[name]!;
    if (kind === "switch" && value !== undefined)
      stop(`--${name} takes no value, but "${value}" was given. Leave "=${value}" out.`);
    if (kind !== "switch" && value === undefined) stop(`--${name} needs a value after it. See: ${helpOf(command)}`);
  }
  const [first] = positionals;
  if (first !== undefined && COMMANDS[command].usages.every(({ words }) => words === ""))
    stop(`The command "${command}" takes no words, but "${first}" was given. See: ${helpOf(command)}`);
  // What parseArgs answers is shaped by the same table as the type.
  return { words: positionals, flags: values as Arguments<C>["flags"] };
}

/** The day of `--as-of`, `YYYY-MM-DD`, that is in the calendar. */
export function readDay(text: string): string {
  return isCalendarDay(text) ? text : stop(`--as-of needs a day such as 2026-11-22, but "${text}" was given.`);
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

const SHAPES = {
  switch: { type: "boolean", default: false },
  value: { type: "string" },
  list: { type: "string", multiple: true, default: [] as string[] },
} as const;

function optionsOf(flags: Readonly<Record<string, Flag>>): Options {
  return Object.fromEntries(
    Object.entries(flags).map(([name, { kind, short }]) => [
      name,
      { ...SHAPES[kind], ...(short ? { short: short[0]! } : {}) },
    ]),
  );
}

// Dashes are no letters: with them, "--write" would be near "--rule".
function notTaken(written: string, command: CommandName, taken: readonly string[]): string {
  const name = written.replace(/^-+/, "");
  if (Object.hasOwn(FLAGS, name)) return `The command "${command}" takes no ${written}. See: ${helpOf(command)}`;
  const near = nearest(name, taken);
  return `There is no flag ${written}.${near === null ? "" : ` Did you mean "--${near}"?`} See: ${helpOf(command)}`;
}

function helpOf(command: CommandName): string {
  return command === "lint" ? "posting-lint --help" : `posting-lint ${command} --help`;
}
