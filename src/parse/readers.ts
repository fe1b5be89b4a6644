import type { Readers } from "./reader.ts";
import { readCsv } from "./csv/library.ts";
import { readDocx } from "./docx/library.ts";
import { entityAt } from "./entities/library.ts";
import { readFullMarkdown } from "./markdown/library.ts";
import { readJson, readStrictJson } from "./json/library.ts";
import { readHtml, readHtmlBlocks, readXml, unescapeOnce } from "./markup/library.ts";
import { readToml } from "./toml/library.ts";
import { readYaml } from "./yaml/library.ts";

/** Every reader, loaded: for the library, for tests, for whoever does not count milliseconds. */
export const allReaders: Readers = {
  yaml: () => ({ readYaml }),
  toml: () => ({ readToml }),
  json: () => ({ readJson, readStrictJson }),
  markdown: () => ({ readFullMarkdown }),
  entities: () => ({ entityAt }),
  markup: () => ({ readHtml, readHtmlBlocks, readXml, unescapeOnce }),
  csv: () => ({ readCsv }),
  docx: () => ({ readDocx }),
};
