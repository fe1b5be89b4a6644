import type { Readers } from "../../src/parse/index.ts";

/** Every reader, loaded. */
export const readers: Readers = {} as Readers;
