import { defineFormat } from "../format.ts";
import { readMarkdown } from "./index.ts";

/** Markdown. */
export default defineFormat({
  id: "markdown",
  name: "Markdown",
  holds: "with front matter in YAML, TOML or JSON, or without",
  endings: ["md", "markdown", "mdx"],
  rareEndings: ["mdown", "mkd", "qmd"],
  read: readMarkdown,
});
