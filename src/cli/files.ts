import { kindOfPath, walk } from "../host/index.ts";
import { stop } from "./stop.ts";

/** The posting files behind paths: files as named, folders walked; the current folder where no path is given. */
export function postingFiles(paths: readonly string[], isIgnored: (path: string) => boolean): string[] {
  const files = (paths.length > 0 ? paths : ["."]).flatMap((path) => {
    const kind = kindOfPath(path);
    if (kind === "missing") stop(`There is no file or folder "${path}" here. Check the spelling, or run: posting-lint --help`);
    return kind === "file" ? [path] : walk(path, isIgnored);
  });
  if (files.length === 0) stop(`No postings were found in ${paths.length > 0 ? paths.map((path) => `"${path}"`).join(", ") : "this folder"}. posting-lint reads Markdown, text, HTML, Word, JSON, YAML, XML and CSV; a file that is named is read whatever it is called.`);
  return [...new Set(files)];
}
