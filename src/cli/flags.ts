import { FILE_FORMATS } from "../parse/format-ids.ts";
import { REPORT_FORMATS } from "../report/names.ts";
import { listed } from "../text/index.ts";

/** A command as help and README show it. */
interface CommandShape {
  /** What stands behind its name, and what it does then. Without words, it takes none. */
  readonly usages: readonly { readonly words: string; readonly does: string }[];
}

/** Every command, in the order of help. */
export const COMMANDS = {
  lint: { usages: [{ words: "[paths…]", does: "judge postings; the current folder where no path is given" }] },
  explain: { usages: [{ words: "<rule>", does: "what a rule finds, why, and how to set it" }] },
  rules: { usages: [{ words: "", does: "all rules, with the level they have here" }] },
  law: {
    usages: [
      { words: "[place]", does: "what the law asks of a posting there" },
      { words: "<paths…>", does: "which laws reach these postings, which do not and why" },
    ],
  },
  title: { usages: [{ words: "<words…>", does: "the profile of a title, alone or beside another" }] },
  new: { usages: [{ words: "<title>", does: "a draft with blanks to fill" }] },
  inspect: { usages: [{ words: "<paths…>", does: "what was read from a posting, with its places" }] },
  init: { usages: [{ words: "", does: "start a posting-lint.yaml here" }] },
  help: { usages: [{ words: "[command]", does: "help for all of it, or for a command" }] },
  version: { usages: [{ words: "", does: "name and version" }] },
} as const satisfies Readonly<Record<string, CommandShape>>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** True for the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/** A flag as it is read, and as help and README show it. */
export interface Flag {
  /** Given alone, with one value, or with a value each time it stands there. */
  readonly kind: "switch" | "value" | "list";
  /** Letters that stand for it behind one dash. */
  readonly short?: readonly string[];
  /** What its value is called. */
  readonly value?: string;
  readonly does: string;
  /** Under which heading help shows it. */
  readonly group: "Judging" | "Reporting" | "Through a pipe" | "Other commands" | "Everywhere";
  readonly commands: readonly CommandName[] | "all";
}

/** Every flag of the command line, in the order of help. */
export const FLAGS = {
  fix: {
    kind: "switch",
    does: "repair what is safe; every other byte stays (Word is only read)",
    group: "Judging",
    commands: ["lint"],
  },
  "fix-dry-run": {
    kind: "switch",
    does: "write nothing, and report what would be left",
    group: "Judging",
    commands: ["lint"],
  },
  diff: {
    kind: "switch",
    does: "write nothing, and show the repairs as a patch",
    group: "Judging",
    commands: ["lint"],
  },
  "as-of": {
    kind: "value",
    value: "YYYY-MM-DD",
    does: "the day to judge by; today where left out",
    group: "Judging",
    commands: ["lint", "law", "new", "inspect"],
  },
  rule: {
    kind: "list",
    value: "RULE=LEVEL",
    does: 'off, info, warning or error, for a rule or a group ("pay/*")',
    group: "Judging",
    commands: ["lint"],
  },
  config: {
    kind: "value",
    short: ["c"],
    value: "FILE",
    does: "this config instead of the nearest posting-lint.yaml",
    group: "Judging",
    commands: ["lint", "rules"],
  },
  "no-config": { kind: "switch", does: "no config at all", group: "Judging", commands: ["lint"] },
  "print-config": {
    kind: "value",
    value: "FILE",
    does: "print what holds for a file, and judge nothing",
    group: "Judging",
    commands: ["lint"],
  },
  "no-inline-config": { kind: "switch", does: "heed no directives in postings", group: "Judging", commands: ["lint"] },
  format: {
    kind: "list",
    short: ["f"],
    value: "NAME[:FILE]",
    does: `${listed(REPORT_FORMATS, "or")}; may be given more than once`,
    group: "Reporting",
    commands: ["lint"],
  },
  quiet: { kind: "switch", short: ["q"], does: "errors only", group: "Reporting", commands: ["lint"] },
  "fail-on": {
    kind: "value",
    value: "LEVEL",
    does: "exit code 1 from error on; or warning, check, info, or never",
    group: "Reporting",
    commands: ["lint"],
  },
  "max-warnings": {
    kind: "value",
    value: "N",
    does: "exit code 1 for more warnings than that",
    group: "Reporting",
    commands: ["lint"],
  },
  stats: { kind: "switch", does: "how long it took", group: "Reporting", commands: ["lint"] },
  stdin: {
    kind: "switch",
    does: "one posting, or titles line by line; --fix hands the text on",
    group: "Through a pipe",
    commands: ["lint", "title"],
  },
  "stdin-filename": {
    kind: "value",
    value: "NAME",
    does: "what to call it; its ending and folder count",
    group: "Through a pipe",
    commands: ["lint"],
  },
  "stdin-format": {
    kind: "value",
    value: "FORMAT",
    does: `${FILE_FORMATS.join(", ")}, or the name of a hiring system`,
    group: "Through a pipe",
    commands: ["lint"],
  },
  json: {
    kind: "switch",
    does: "for programs",
    group: "Other commands",
    commands: ["rules", "law", "title", "inspect"],
  },
  why: {
    kind: "switch",
    does: "which step decided, and the file it stands in",
    group: "Other commands",
    commands: ["inspect"],
  },
  upcoming: { kind: "switch", does: "what begins later", group: "Other commands", commands: ["law"] },
  compare: {
    kind: "value",
    value: "TITLE",
    does: "the title to put beside it",
    group: "Other commands",
    commands: ["title"],
  },
  place: {
    kind: "value",
    value: "PLACE",
    does: "where the work is, such as US-CO",
    group: "Other commands",
    commands: ["new"],
  },
  color: { kind: "switch", does: "colours, also in a pipe", group: "Everywhere", commands: "all" },
  "no-color": { kind: "switch", does: "no colours, also at a terminal", group: "Everywhere", commands: "all" },
  debug: {
    kind: "switch",
    does: "list the files left out, and show the trace of a fault",
    group: "Everywhere",
    commands: "all",
  },
  help: {
    kind: "switch",
    short: ["h"],
    does: "help for all of it, or for a command",
    group: "Everywhere",
    commands: "all",
  },
  version: { kind: "switch", short: ["v", "V"], does: "name and version", group: "Everywhere", commands: "all" },
} as const satisfies Readonly<Record<string, Flag>>;

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof FLAGS;

/** The flags that a command takes. */
export function flagsOf(command: CommandName): [name: string, flag: Flag][] {
  return allFlags().filter(([, { commands }]) => commands === "all" || commands.includes(command));
}

/** Every flag with its name. */
export function allFlags(): [name: string, flag: Flag][] {
  return Object.entries(FLAGS);
}

/** True where a flag stands among arguments that were not read yet. */
export function isGiven(flag: FlagName, args: readonly string[]): boolean {
  const { short = [] }: Flag = FLAGS[flag];
  const written = [`--${flag}`, ...short.map((letter) => `-${letter}`)];
  const end = args.indexOf("--");
  return args.some((arg, i) => (end < 0 || i < end) && written.includes(arg));
}

/** A flag as it is typed: `-f, --format NAME[:FILE]`. */
export function writtenFlag(name: string, { short = [], value }: Flag): string {
  return `${[...short.map((letter) => `-${letter}`), `--${name}`].join(", ")}${value === undefined ? "" : ` ${value}`}`;
}

/** What a flag does, as a list of all flags says it: those of other commands than `lint` name theirs. */
export function doesOf({ does, commands }: Flag): string {
  return commands === "all" || commands.includes("lint") ? does : `${commands.join(", ")}: ${does}`;
}

/** Every way to call a command, and what it does; those that flags stand for as well are left out. */
export function allUsages(): [written: string, does: string][] {
  return Object.keys(COMMANDS)
    .filter(isCommand)
    .filter((name) => !Object.hasOwn(FLAGS, name))
    .flatMap(usagesOf);
}

/** The ways to call a command, and what it does then. The word "lint" may be left out. */
export function usagesOf(name: CommandName): [written: string, does: string][] {
  const shown = name === "lint" ? "[lint]" : name;
  return COMMANDS[name].usages.map(({ words, does }) => [
    ["posting-lint", shown, words].filter(Boolean).join(" "),
    does,
  ]);
}
