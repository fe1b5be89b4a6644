import { defineFormat } from "../format.ts";
import { isNdjson } from "../signs.ts";
import { readJson } from "./index.ts";

/** JSON. */
export default defineFormat({
  id: "json",
  name: "JSON",
  holds: "a posting or a list of them, also with comments and as JSON5",
  endings: ["json", "jsonc", "json5"],
  rareEndings: ["jsonld"],
  trueFormat: (source) => (isNdjson(source) ? "ndjson" : "json"),
  read: readJson,
});
