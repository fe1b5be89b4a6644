import { kindOfPath } from "../host/index.ts";
import { allFormats } from "../parse/index.ts";
import type { Found } from "../host/find.ts";
import type { LeftOut, Reason } from "../host/left-out.ts";
import { expandBraces, listed } from "../text/index.ts";
import type { Io } from "./io.ts";
import { stop } from "./stop.ts";

/** How posting files are looked for. */
export interface Search {
  /** True for what a config leaves out. */
  isIgnored(path: string, isFolder: boolean): boolean;
  /** Hears of a folder that cannot be read, and why. */
  closed(path: string, why: string): void;
  /** Whether to list what is left out, and why. */
  readonly debug: boolean;
}

/** A search that leaves out nothing but by name, and stops at a folder that cannot be read. */
export function plainSearch(debug: boolean): Search {
  return {
    isIgnored: () => false,
    closed: (path, why) => stop(`The folder "${path}" could not be read: ${why}.`),
    debug,
  };
}

/**
 * The posting files behind paths: files as named, folders and patterns with what lies behind them, the current folder
 * where no path is given. What is left out on the way is told.
 */
export function postingFiles(paths: readonly string[], io: Io, search: Search): string[] {
  const asked = paths.length > 0 ? paths : ["."];
  const found = asked.map((path) => filesBehind(path, io, search, search.debug));
  for (const { path, why } of found.flatMap(({ closed }) => closed)) search.closed(path, why);
  const files = new Set(found.flatMap((one) => one.files));
  const leftOut = leftOutBy(found).filter(({ path }) => !files.has(path));
  if (search.debug) for (const one of leftOut) io.warn(`posting-lint: ${reasonInWords(one)}\n`);
  if (files.size === 0) stop(nothingFound(paths, leftOutBy(asked.map((path) => filesBehind(path, io, search, true)))));
  const unasked = leftOut.filter(({ reason }) => !ASKED_FOR.has(reason));
  if (unasked.length > 0 && !search.debug) io.warn(`posting-lint: ${counted(unasked)} left out, --debug lists them.\n`);
  return [...files];
}

// Folders that lie in one another pass by the same things.
function leftOutBy(found: readonly Found[]): LeftOut[] {
  return [...new Map(found.flatMap(({ leftOut }) => leftOut.map((one) => [one.path, one] as const))).values()];
}

function filesBehind(path: string, io: Io, { isIgnored }: Search, tellsGitignored: boolean): Found {
  const kind = kindOfPath(path);
  const options = { endings: ENDINGS, isIgnored, tellsGitignored };
  if (kind === "file") return { files: [path], leftOut: [], closed: [] };
  if (kind === "folder") return io.walk(path, options);
  if (kind === "other")
    stop(`"${path}" is no regular file, and reading it might never end. Hand it in: posting-lint --stdin < "${path}"`);
  if (!PATTERN.test(path))
    stop(`There is no file or folder "${path}" here. Check the spelling, or run: posting-lint --help`);
  const patterns =
    expandBraces(path) ??
    stop(`The braces in "${path}" stand for more patterns than can be tried. Write fewer of them.`);
  return io.match(patterns, options);
}

const ENDINGS = new Set(allFormats().flatMap(({ endings }) => endings));

/** Signs of a pattern that no shell expanded. */
const PATTERN = /[*?{[|]|[@!+]\(/;

/** Reasons that people gave themselves, and so need not hear of. */
const ASKED_FOR: ReadonlySet<Reason> = new Set(["gitignore", "config"]);

const WORDS: Readonly<Record<Reason, string>> = {
  name: "by its name; it is read where it is named",
  gitignore: "as .gitignore says",
  config: 'as "ignore" in the config says',
  "no regular file": "since it is no regular file",
  "link to a folder": "since it links to a folder; it is read where it is named",
  "dead link": "since it links to nothing",
};

function reasonInWords({ path, isFolder, reason }: LeftOut): string {
  return `"${path}${isFolder ? "/" : ""}" is left out, ${WORDS[reason]}.`;
}

function nothingFound(paths: readonly string[], leftOut: readonly LeftOut[]): string {
  const where = paths.length > 0 ? paths.map((path) => `"${path}"`).join(", ") : "this folder";
  const but = leftOut.length > 0 ? `: ${counted(leftOut)} left out, --debug lists them` : "";
  return `No postings were found in ${where}${but}. posting-lint reads ${listed(allFormats().map(({ name }) => name))}; a file that is named is read whatever it is called.`;
}

function counted(leftOut: readonly LeftOut[]): string {
  const folders = leftOut.filter(({ isFolder }) => isFolder).length;
  return [plural(leftOut.length - folders, "file"), plural(folders, "folder")].filter(Boolean).join(" and ");
}

function plural(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
