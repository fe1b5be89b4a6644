import * as fs from "node:fs";
import type { Dirent } from "node:fs";
import { join, relative, resolve } from "node:path";
import { globbySync, type GlobEntry, type Options } from "globby";
import { isNowhere, whyNot } from "./files.ts";
import { leftOutByGit, reasonAgainst, reasonAgainstFolder, type LeftOut } from "./left-out.ts";
import { endsLikePosting } from "./names.ts";

/** What was found below a folder. */
export interface Found {
  /** Files that may be postings, folder by folder in order of name. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Folders that cannot be read, and why. */
  readonly closed: readonly { readonly path: string; readonly why: string }[];
}

/** How to look for files. */
export interface WalkOptions {
  /** Endings of files that may be postings, in small letters. */
  readonly endings: ReadonlySet<string>;
  /** True for what the config leaves out. */
  isIgnored(path: string, isFolder: boolean): boolean;
  /** Whether to tell as well what `.gitignore` leaves out, for which everything is looked through once more. */
  readonly tellsGitignored: boolean;
}

/** Looks for what fits globs from a folder on; `spelled` are names that are not held against what bears them. */
export function find(
  folder: string,
  globs: readonly string[],
  spelled: ReadonlySet<string>,
  { endings, isIgnored, tellsGitignored }: WalkOptions,
): Found {
  const root = resolve(folder);
  const rules = { endings, isIgnored, spelled };
  const closed = new Map<string, string>();

  // What lies in a folder that is left out is not looked at, and a folder that cannot be read does not end the run.
  function readdirSync(at: string, options: { withFileTypes: true }): Dirent[];
  function readdirSync(at: string): string[];
  function readdirSync(at: string): Dirent[] | string[] {
    const path = join(folder, relative(root, at));
    if (at !== root && reasonAgainstFolder(path, rules) !== null) return [];
    try {
      return fs.readdirSync(at, { withFileTypes: true });
    } catch (error) {
      // A glob may spell a folder that there is not.
      if (!isNowhere(error)) closed.set(path, whyNot(error));
      return [];
    }
  }

  const look = (gitignore: boolean): GlobEntry[] =>
    globbySync(globs, { ...LOOK, gitignore, cwd: root, fs: { ...fs, readdirSync } }).sort(byFolderAndName);
  const kept = look(true);
  const leftOut = tellsGitignored ? leftOutByGit(look(false), kept, folder, rules) : [];
  const files: string[] = [];
  for (const entry of kept) {
    const path = join(folder, entry.path);
    const isFolder = entry.dirent.isDirectory();
    const reason = reasonAgainst(entry, path, rules);
    if (reason !== null) leftOut.push({ path, isFolder: isFolder || reason === "link to a folder", reason });
    else if (!isFolder && endsLikePosting(entry.name, endings)) files.push(path);
  }
  return { files, leftOut, closed: [...closed].map(([path, why]) => ({ path, why })) };
}

const LOOK = {
  dot: true,
  onlyFiles: false,
  objectMode: true,
  followSymbolicLinks: false,
  expandDirectories: false,
  suppressErrors: true,
} as const satisfies Options;

// A folder stands where its name does among the files beside it.
function byFolderAndName(a: GlobEntry, b: GlobEntry): number {
  return a.path.replaceAll("/", "\0") < b.path.replaceAll("/", "\0") ? -1 : 1;
}
