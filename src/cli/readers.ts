import type { Readers } from "../parse/index.ts";

/** Readers of formats as files beside the command line's own, each loaded when a posting first needs it. */
export const lazyReaders: Readers = {
  yaml: () => require("./readers/yaml.cjs"),
  toml: () => require("./readers/toml.cjs"),
  json: () => require("./readers/json.cjs"),
  markdown: () => require("./readers/markdown.cjs"),
  entities: () => require("./readers/entities.cjs"),
  markup: () => require("./readers/markup.cjs"),
  csv: () => require("./readers/csv.cjs"),
  docx: () => require("./readers/docx.cjs"),
};
