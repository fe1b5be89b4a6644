import type { Writing } from "./model.ts";
import type { Posting } from "../../posting/index.ts";
import { defineFact } from "../fact.ts";
import { newField } from "./field.ts";
import { newLine } from "./line.ts";
import { newSection } from "./section.ts";

export const writing = defineFact("writing", (posting: Posting): Writing => ({
  line: (sections, text) => newLine(posting, sections, text),
  section: (heading, text) => newSection(posting, heading, text),
  field: (key, value) => newField(posting, key, value),
}));
