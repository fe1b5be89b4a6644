export * from "./reported.ts";
export * from "./paint.ts";
export * from "./reporter.ts";
export * from "./wrap.ts";
export { reportFormats } from "./reporters.ts";
