import { defineFormat } from "../format.ts";

/** Feeds in XML. */
export default defineFormat({
  id: "xml",
  name: "XML",
  holds: "feeds of postings",
  endings: ["xml"],
  rareEndings: ["rss"],
  read: (source, readers, hints) => readers.markup().readXml(source, readers, hints),
});
