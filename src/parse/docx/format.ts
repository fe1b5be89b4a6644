import { isCompound, isZip } from "../binary.ts";
import { defineFormat } from "../format.ts";
import { readText } from "../text/index.ts";

/** Word files. */
export default defineFormat({
  id: "docx",
  name: "Word",
  holds: "documents, read as they are once all tracked changes are accepted",
  endings: ["docx"],
  // A text that is called .docx is a text.
  read: readText,
  bytes: {
    isOne: (bytes) => isZip(bytes) || isCompound(bytes),
    read: (bytes, readers) => readers.docx().readDocx(bytes),
  },
});
