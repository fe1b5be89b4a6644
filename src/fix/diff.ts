import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** The lines that differ between two texts, as a patch with three lines around each change. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  // `patch` ends a name at its first blank, unless something stands behind it after a tab.
  const behindName = path.includes(" ") ? " " : "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, behindName, behindName, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
