// Made by `npm run make registry`. Do not edit.
import json from "./formats/json.ts";
import jsonl from "./formats/jsonl.ts";
import pretty from "./formats/pretty.ts";
import type { ReportName } from "./names.ts";
import type { ReportFormat } from "./reporter.ts";

/** Every format of reports by its name, in order. */
export const reportFormats: Readonly<Record<ReportName, ReportFormat>> = {
  json,
  jsonl,
  pretty,
};
