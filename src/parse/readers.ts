// Made by `npm run make registry`. Do not edit.
import * as csv from "./csv/library.ts";
import * as docx from "./docx/library.ts";
import * as entities from "./entities/library.ts";
import * as json from "./json/library.ts";
import * as markdown from "./markdown/library.ts";
import * as markup from "./markup/library.ts";
import * as toml from "./toml/library.ts";
import * as yaml from "./yaml/library.ts";
import type { Readers } from "./reader.ts";

/** Every reader, loaded: for the library, for tests, for whoever does not count milliseconds. */
export const allReaders: Readers = {
  csv: () => csv,
  docx: () => docx,
  entities: () => entities,
  json: () => json,
  markdown: () => markdown,
  markup: () => markup,
  toml: () => toml,
  yaml: () => yaml,
};
