import type { Readers } from "./document.ts";
import { readCsv } from "./readers/csv.ts";
import { readDocx } from "./readers/docx.ts";
import { entityAt } from "./readers/entities.ts";
import { readFullMarkdown } from "./readers/markdown.ts";
import { readJson, readStrictJson } from "./readers/json.ts";
import { readHtml, readHtmlBlocks, readXml, unescapeOnce } from "./readers/markup.ts";
import { readToml } from "./readers/toml.ts";
import { readYaml } from "./readers/yaml.ts";

/** Every reader, loaded: for the library, for tests, for whoever does not count milliseconds. */
export const allReaders: Readers = {
  yaml: () => ({ readYaml }),
  toml: () => ({ readToml }),
  json: () => ({ readJson, readStrictJson }),
  markdown: () => ({ readFullMarkdown }),
  entities: () => ({ entityAt }),
  html: () => ({ readHtml, readHtmlBlocks, unescapeOnce }),
  xml: () => ({ readXml }),
  csv: () => ({ readCsv }),
  docx: () => ({ readDocx }),
};
