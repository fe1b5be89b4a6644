import type { Mapped } from "../../text/index.ts";
import type { FieldTree } from "../document.ts";
import { scanLooseJson } from "../json/loose.ts";
import { treeIn } from "../relocate.ts";

/** Reads JSON with comments, trailing commas and single quotes, and of broken JSON whatever can be read. */
export function readLooseJson(text: Mapped): FieldTree {
  return treeIn(text, scanLooseJson(text.text));
}
