export * from "./walk.ts";
export * from "./output.ts";
export * from "./input.ts";
export * from "./clock.ts";
export * from "./files.ts";
export * from "./terminal.ts";
