import { MappedBuilder, opaque } from "../../text/index.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { Comment } from "../document.ts";
import { decodeInto } from "../entities/library.ts";
import { readMarkup } from "../markup/pieces.ts";
import { valueOf } from "./styles.ts";

/** The comments in the margin, each at the words it is attached to. */
export function readComments(xml: string, anchors: ReadonlyMap<string, SourceSpan>): Comment[] {
  const comments: Comment[] = [];
  let id = "";
  let text = "";
  let isText = false;
  readMarkup(xml, "xml", {
    open(tag) {
      if (tag.name === "w:t") isText = !tag.closesItself;
      if (tag.name !== "w:comment") return;
      id = valueOf(xml, tag, "w:id");
      text = "";
    },
    text({ start, end }, isRaw) {
      if (isText && !isRaw) text += decodeInto(new MappedBuilder(xml), xml, start, end).build().text;
    },
    close({ name }) {
      if (name === "w:t") isText = false;
      if (name !== "w:comment") return;
      const at = anchors.get(id) ?? { start: 0, end: 0 };
      comments.push({ text: opaque(text, at), at });
    },
  });
  return comments;
}
