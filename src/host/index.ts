// `walk.ts` is not here: it brings globby along and is loaded when there is a folder to look through.
export * from "./output.ts";
export * from "./input.ts";
export * from "./clock.ts";
export * from "./files.ts";
export * from "./terminal.ts";
