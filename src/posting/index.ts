export type * from "./posting.ts";
export type {
  Block,
  Comment,
  Document,
  Encoding,
  Field,
  Format,
  HeadingStyle,
  Scalar,
  Trouble,
} from "../parse/document.ts";
export { readPostings, type PostingContext } from "./read.ts";
export { classifyHeading } from "./headings.ts";
