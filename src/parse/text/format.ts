import { defineFormat } from "../format.ts";
import { isHtmlPage, isMarkdownInText } from "../signs.ts";
import { readText } from "./index.ts";

/** Plain text. */
export default defineFormat({
  id: "text",
  name: "text",
  holds: "plain, with headings and lists as people type them",
  endings: ["txt", "text"],
  trueFormat: (source) => (isHtmlPage(source) ? "html" : isMarkdownInText(source) ? "markdown" : "text"),
  read: readText,
});
