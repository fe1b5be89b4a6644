import { basename, join } from "node:path";
import type { GlobEntry } from "globby";
import { kindOfPath } from "./files.ts";
import { endsLikePosting, isMachinery, isNeighbour } from "./names.ts";

/** Why something is left out: by its name, by `.gitignore`, by the config, or for what it is. */
export type Reason = "name" | "gitignore" | "config" | "no regular file" | "link to a folder" | "dead link";

/** A file that ends like a posting or a folder, left out. */
export interface LeftOut {
  readonly path: string;
  readonly isFolder: boolean;
  readonly reason: Reason;
}

/** What leaves files out, `.gitignore` aside. */
export interface Rules {
  /** True for what the config leaves out. */
  isIgnored(path: string, isFolder: boolean): boolean;
  /** Names that somebody typed, and so are not held against what bears them. */
  readonly spelled: ReadonlySet<string>;
  /** Endings of files that may be postings. */
  readonly endings: ReadonlySet<string>;
}

/** Why a file or folder is left out; `null` where nothing speaks against it. */
export function reasonAgainst({ name, dirent }: GlobEntry, path: string, rules: Rules): Reason | null {
  if (dirent.isDirectory()) return reasonAgainstFolder(path, rules);
  const kind = dirent.isSymbolicLink() ? kindOfPath(path) : dirent.isFile() ? "file" : "other";
  if (kind === "folder") return rules.isIgnored(path, true) ? "config" : "link to a folder";
  if (!endsLikePosting(name, rules.endings)) return null;
  if (isNeighbour(name) && !rules.spelled.has(name)) return "name";
  if (rules.isIgnored(path, false)) return "config";
  if (kind === "missing") return "dead link";
  return kind === "file" ? null : "no regular file";
}

/** Why a folder is left out; `null` where nothing speaks against it. */
export function reasonAgainstFolder(path: string, { isIgnored, spelled }: Rules): Reason | null {
  const name = basename(path);
  if (isMachinery(name) && !spelled.has(name)) return "name";
  return isIgnored(path, true) ? "config" : null;
}

/** What `.gitignore` leaves out: all that is there, without what is kept. Within a folder, nothing is told again. */
export function leftOutByGit(
  all: readonly GlobEntry[],
  kept: readonly GlobEntry[],
  folder: string,
  { endings }: Rules,
): LeftOut[] {
  const keptPaths = new Set(kept.map(({ path }) => path));
  let around: string | null = null;
  return all.flatMap(({ name, path, dirent }): LeftOut[] => {
    if (keptPaths.has(path) || (around !== null && path.startsWith(around))) return [];
    const isFolder = dirent.isDirectory();
    if (isFolder) around = `${path}/`;
    return isFolder || endsLikePosting(name, endings)
      ? [{ path: join(folder, path), isFolder, reason: "gitignore" }]
      : [];
  });
}
