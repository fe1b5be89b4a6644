// Made by `npm run make registry`. Do not edit.

/** The formats of files, called as their folders are. */
export const FILE_FORMATS = ["csv", "docx", "html", "json", "markdown", "ndjson", "text", "xml", "yaml"] as const;

/** A format of files. */
export type FileFormatId = (typeof FILE_FORMATS)[number];
