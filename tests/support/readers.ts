/** Every reader, loaded. */
export { allReaders as readers } from "../../src/parse/readers.ts";
