export type * from "./document.ts";
export type * from "./reader.ts";
export { allFormats, formatNamed, formatNames } from "./detect.ts";
export { parseFile } from "./parse.ts";
export { decode, encode, type Charset, type Decoded } from "./encoding.ts";
