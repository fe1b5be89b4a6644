export type * from "./document.ts";
export { parseFile } from "./parse.ts";
