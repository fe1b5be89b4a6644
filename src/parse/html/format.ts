import { defineFormat } from "../format.ts";
import { isMarkdownInHtml } from "../signs.ts";

/** HTML. */
export default defineFormat({
  id: "html",
  name: "HTML",
  holds: "pages and parts of them, with the JSON-LD and microdata inside",
  endings: ["html", "htm"],
  rareEndings: ["xhtml"],
  trueFormat: (source) => (isMarkdownInHtml(source) ? "markdown" : "html"),
  read: (source, readers, hints) => readers.markup().readHtml(source, readers, hints),
});
