import { defineFormat } from "../format.ts";
import { readNdjson } from "./index.ts";

/** JSON, a posting a line. */
export default defineFormat({
  id: "ndjson",
  name: "NDJSON",
  holds: "a posting a line, also as an endless stream",
  endings: ["ndjson", "jsonl"],
  read: readNdjson,
});
