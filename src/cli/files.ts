import { matcher } from "../config/index.ts";
import { kindOfPath, walk } from "../host/index.ts";
import { stop } from "./stop.ts";

/** Hears of a folder that cannot be read, and why. */
type Closed = (path: string, why: string) => void;

function refuse(path: string, why: string): never {
  stop(`The folder "${path}" could not be read: ${why}.`);
}

/** The posting files behind paths: files as named, folders walked; the current folder where no path is given. */
export function postingFiles(
  paths: readonly string[],
  isIgnored: (path: string) => boolean,
  closed: Closed = refuse,
): string[] {
  const files = (paths.length > 0 ? paths : ["."]).flatMap((path) => {
    const kind = kindOfPath(path);
    if (kind === "missing" && /[*?{]/.test(path)) return filesLike(path, isIgnored, closed);
    if (kind === "missing")
      stop(`There is no file or folder "${path}" here. Check the spelling, or run: posting-lint --help`);
    return kind === "file" ? [path] : walk(path, isIgnored, closed);
  });
  if (files.length === 0)
    stop(
      `No postings were found in ${paths.length > 0 ? paths.map((path) => `"${path}"`).join(", ") : "this folder"}. posting-lint reads Markdown, text, HTML, Word, JSON, YAML, XML and CSV; a file that is named is read whatever it is called.`,
    );
  return [...new Set(files)];
}

// A pattern that no shell expanded: the folder before its first sign is walked.
function filesLike(pattern: string, isIgnored: (path: string) => boolean, closed: Closed): string[] {
  const parts = pattern.split("/");
  const base =
    parts
      .slice(
        0,
        parts.findIndex((part) => /[*?{]/.test(part)),
      )
      .join("/") || (pattern.startsWith("/") ? "/" : ".");
  if (kindOfPath(base) !== "folder") return [];
  const fits = matcher([`/${pattern.replace(/^\.?\//, "")}`]);
  return walk(base, isIgnored, closed).filter((path) => fits(path.replace(/^\//, "")));
}
