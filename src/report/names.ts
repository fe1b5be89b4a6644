// Made by `npm run make registry`. Do not edit.

/** The formats of reports, called as their files are. */
export const REPORT_FORMATS = ["json", "jsonl", "pretty"] as const;

/** A format of reports. */
export type ReportName = (typeof REPORT_FORMATS)[number];
