// Made by `npm run make registry`. Do not edit.
import type { Readers } from "../parse/index.ts";

/** Readers of formats as files beside the command line's own, each loaded when a posting first needs it. */
export const lazyReaders: Readers = {
  csv: () => require("./readers/csv.cjs"),
  docx: () => require("./readers/docx.cjs"),
  entities: () => require("./readers/entities.cjs"),
  json: () => require("./readers/json.cjs"),
  markdown: () => require("./readers/markdown.cjs"),
  markup: () => require("./readers/markup.cjs"),
  toml: () => require("./readers/toml.cjs"),
  yaml: () => require("./readers/yaml.cjs"),
};
