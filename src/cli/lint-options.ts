import { levelAdvice } from "../config/advice.ts";
import type { RuleSetting } from "../config/index.ts";
import { formatNamed, formatNames, type Format } from "../parse/index.ts";
import { rules } from "../registry.ts";
import { didYouMean } from "../text/index.ts";
import { readArguments, readDay } from "./arguments.ts";
import { stop } from "./stop.ts";

/** From which finding on the exit code is 1. */
export type FailOn = "error" | "warning" | "check" | "info" | "never";

/** What the flags of `lint` ask for, checked. */
export interface LintOptions {
  readonly paths: readonly string[];
  readonly repair: "none" | "write" | "dry-run" | "diff";
  readonly formats: readonly { readonly name: string; readonly file: string | null }[];
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly failOn: FailOn;
  readonly stdin: { readonly filename: string | null; readonly format: Format | null } | null;
  readonly asOf: string | null;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly config: string | null;
  readonly usesConfig: boolean;
  readonly printConfigFor: string | null;
  readonly heedsDirectives: boolean;
  readonly stats: boolean;
  /** Whether to list what was left out, and why. */
  readonly debug: boolean;
}

/** Reads the flags of `lint`; stops at what cannot be meant. */
export function readLintOptions(args: readonly string[]): LintOptions {
  const { words, flags } = readArguments(args, "lint");
  const usesStdin = flags.stdin || words.includes("-") || flags["stdin-format"] !== undefined;
  const options: LintOptions = {
    paths: words.filter((word) => word !== "-"),
    repair: flags.diff ? "diff" : flags["fix-dry-run"] ? "dry-run" : flags.fix ? "write" : "none",
    formats: flags.format.length > 0 ? flags.format.map(readFormat) : [{ name: "pretty", file: null }],
    quiet: flags.quiet,
    maxWarnings: flags["max-warnings"] === undefined ? Infinity : readCount(flags["max-warnings"]),
    failOn: readFailOn(flags["fail-on"] ?? "error"),
    stdin: usesStdin
      ? {
          filename: flags["stdin-filename"] ?? null,
          format: flags["stdin-format"] === undefined ? null : readFileFormat(flags["stdin-format"]),
        }
      : null,
    asOf: flags["as-of"] === undefined ? null : readDay(flags["as-of"]),
    rules: Object.fromEntries(flags.rule.map(readRule)),
    config: flags.config ?? null,
    usesConfig: !flags["no-config"],
    printConfigFor: flags["print-config"] ?? null,
    heedsDirectives: !flags["no-inline-config"],
    stats: flags.stats,
    debug: flags.debug,
  };
  refuseUnread(options, flags["stdin-filename"]);
  return options;
}

// Whoever names a file wants it read: a run that leaves it out would end as if all were well.
function refuseUnread({ paths, stdin, printConfigFor, repair }: LintOptions, filename: string | undefined): void {
  const [path] = paths;
  if (stdin && path !== undefined)
    stop(`--stdin reads one posting from standard input, so "${path}" would not be read. Leave one of them out.`);
  if (!stdin && filename !== undefined)
    stop(`--stdin-filename names what comes through standard input. Add --stdin, or give "${filename}" alone.`);
  if (printConfigFor !== null && path !== undefined)
    stop(`--print-config judges nothing, so "${path}" would not be read. Leave one of them out.`);
  if (stdin?.format === "ndjson" && repair !== "none")
    stop("--fix, --fix-dry-run and --diff repair one text, and a stream of postings is none. Leave them out.");
}

function readFormat(text: string): LintOptions["formats"][number] {
  const colon = text.indexOf(":");
  return colon < 0 ? { name: text, file: null } : { name: text.slice(0, colon), file: text.slice(colon + 1) };
}

function readFileFormat(text: string): Format {
  return (
    formatNamed(text) ??
    stop(
      `--stdin-format needs a format such as markdown, html or ndjson, but "${text}" was given.${didYouMean(text, formatNames())}`,
    )
  );
}

function readCount(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : stop(`--max-warnings needs a whole number, but "${text}" was given.`);
}

const FAIL_ON: readonly FailOn[] = ["error", "warning", "check", "info", "never"];

function readFailOn(text: string): FailOn {
  return (
    FAIL_ON.find((one) => one === text) ??
    stop(`--fail-on needs one of ${FAIL_ON.join(", ")}, but "${text}" was given.${didYouMean(text, FAIL_ON)}`)
  );
}

const LEVELS = ["off", "info", "warning", "error"] as const;

function readRule(text: string): [string, RuleSetting] {
  const [, id = "", level = ""] =
    /^\s*([^=:\s]+)\s*[=:]\s*(\S+)\s*$/.exec(text) ??
    stop(`--rule needs a rule and a level, such as --rule pay/undisclosed=off, but "${text}" was given.`);
  const known = rules.map((rule) => rule.id);
  if (!known.includes(id) && !isGroup(id, known))
    stop(`There is no rule "${id}".${didYouMean(id, known)} All rules: posting-lint rules`);
  return [
    id,
    LEVELS.find((one) => one === level) ??
      stop(`The level of ${id} should be ${LEVELS.join(", ")}, but "${level}" was given.${levelAdvice(level, LEVELS)}`),
  ];
}

function isGroup(id: string, known: readonly string[]): boolean {
  return id.endsWith("/*") && known.some((one) => one.startsWith(id.slice(0, -1)));
}
