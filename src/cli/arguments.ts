import { isCalendarDay, nearest } from "../text/index.ts";
import { stop } from "./stop.ts";

/** How a flag is given: alone, with one value, or with a value each time it stands there. */
export type FlagKind = "switch" | "value" | "list";

/** The flags a command knows, without their dashes. */
export type Flags = Readonly<Record<string, FlagKind>>;

/** The arguments of a command, read. A flag left out is `undefined`, a list left out is empty. */
export interface Arguments<F extends Flags> {
  readonly words: readonly string[];
  readonly flags: {
    readonly [K in keyof F]: F[K] extends "switch"
      ? boolean
      : F[K] extends "value"
        ? string | undefined
        : readonly string[];
  };
}

/**
 * Reads `--flag`, `--flag value`, `--flag=value` and words; after `--` all are words. Stops at flags it does not know.
 */
export function readArguments<const F extends Flags>(args: readonly string[], known: F): Arguments<F> {
  const words: string[] = [];
  const flags: Record<string, boolean | string | string[] | undefined> = {};
  for (const [name, kind] of Object.entries(known))
    flags[name] = kind === "switch" ? false : kind === "list" ? [] : undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "--") {
      words.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      words.push(arg);
      continue;
    }
    const { name, inline } = readFlag(arg, known);
    const kind = known[name]!;
    if (kind === "switch") {
      if (inline !== undefined) stop(`--${name} takes no value, but "${inline}" was given. Leave "=${inline}" out.`);
      flags[name] = true;
      continue;
    }
    const value = inline ?? args[++i];
    if (value === undefined) stop(`--${name} needs a value after it. See: posting-lint --help`);
    if (kind === "list") (flags[name] as string[]).push(value);
    else flags[name] = value;
  }
  return { words, flags: flags as Arguments<F>["flags"] };
}

/** The day of `--as-of`, `YYYY-MM-DD`, that is in the calendar. */
export function readDay(text: string): string {
  return isCalendarDay(text) ? text : stop(`--as-of needs a day such as 2026-11-22, but "${text}" was given.`);
}

const SHORT: Readonly<Record<string, string>> = {
  "-h": "help",
  "-v": "version",
  "-V": "version",
  "-q": "quiet",
  "-c": "config",
  "-f": "format",
};

function readFlag(arg: string, known: Flags): { name: string; inline: string | undefined } {
  const equals = arg.indexOf("=");
  const written = equals < 0 ? arg : arg.slice(0, equals);
  const name = SHORT[written] ?? (written.startsWith("--") ? written.slice(2) : "");
  if (!Object.hasOwn(known, name))
    stop(`There is no flag ${written}.${flagMeant(written, known)} See: posting-lint --help`);
  return { name, inline: equals < 0 ? undefined : arg.slice(equals + 1) };
}

// Dashes are no letters: with them, "--write" would be near "--rule".
function flagMeant(written: string, known: Flags): string {
  const near = nearest(written.replace(/^-+/, ""), Object.keys(known));
  return near === null ? "" : ` Did you mean "--${near}"?`;
}
