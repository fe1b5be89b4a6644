// Made by `npm run make registry`. Do not edit.
import csv from "./csv/format.ts";
import docx from "./docx/format.ts";
import html from "./html/format.ts";
import json from "./json/format.ts";
import markdown from "./markdown/format.ts";
import ndjson from "./ndjson/format.ts";
import text from "./text/format.ts";
import xml from "./xml/format.ts";
import yaml from "./yaml/format.ts";
import type { FileFormatId } from "./format-ids.ts";
import type { FileFormat } from "./format.ts";

/** Every format of files, in order of id. */
export const fileFormats: Readonly<Record<FileFormatId, FileFormat>> = {
  csv,
  docx,
  html,
  json,
  markdown,
  ndjson,
  text,
  xml,
  yaml,
};
