import { defineFormat } from "../format.ts";

/** Tables. */
export default defineFormat({
  id: "csv",
  name: "CSV",
  holds: "a posting a row, parted by commas, semicolons or tabs",
  endings: ["csv", "tsv"],
  rareEndings: ["tab"],
  read: (source, readers, hints) => readers.csv().readCsv(source, readers, hints),
});
