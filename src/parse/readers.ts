import type { Readers } from "./document.ts";
import { readCsv } from "./readers/csv.ts";
import { readDocx } from "./readers/docx.ts";
import { readHtml, readHtmlBlocks } from "./readers/html.ts";
import { readFullMarkdown } from "./readers/markdown.ts";
import { readLooseJson } from "./readers/json.ts";
import { readToml } from "./readers/toml.ts";
import { readXml } from "./readers/xml.ts";
import { readYaml } from "./readers/yaml.ts";

/** Every reader, loaded: for the library, for tests, for whoever does not count milliseconds. */
export const allReaders: Readers = {
  yaml: () => ({ readYaml }),
  toml: () => ({ readToml }),
  json: () => ({ readLooseJson }),
  markdown: () => ({ readFullMarkdown }),
  html: () => ({ readHtml, readHtmlBlocks }),
  xml: () => ({ readXml }),
  csv: () => ({ readCsv }),
  docx: () => ({ readDocx }),
};
