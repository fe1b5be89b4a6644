import { MappedBuilder, opaque } from "../../text/index.ts";
import type { Span } from "../../text/index.ts";
import type { Comment } from "../document.ts";
import { decodeInto } from "../markup/entities.ts";
import { tokensOf } from "../markup/tokens.ts";
import { valueOf } from "./styles.ts";

/** The comments in the margin, each at the words it is attached to. */
export function readComments(xml: string, anchors: ReadonlyMap<string, Span>): Comment[] {
  const comments: Comment[] = [];
  let id = "";
  let text = "";
  let isText = false;
  for (const token of tokensOf(xml, "xml")) {
    if (token.kind === "open" && token.name === "w:comment") {
      id = valueOf(xml, token, "w:id");
      text = "";
    }
    if (token.name === "w:t") isText = token.kind === "open" && !token.closesItself;
    if (token.kind === "text" && isText)
      text += decodeInto(new MappedBuilder(xml), xml, token.start, token.end).build().text;
    if (token.kind === "close" && token.name === "w:comment") {
      const at = anchors.get(id) ?? { start: 0, end: 0 };
      comments.push({ text: opaque(text, at), at });
    }
  }
  return comments;
}
