import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A real posting as it was found. */
export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = fileURLToPath(new URL("../../../shared/corpus/postings", import.meta.url));

/** The real postings that lie beside the project on machines that have them; elsewhere none, with a notice. */
export function corpus(): CorpusFile[] {
  if (!existsSync(folder)) {
    console.warn("The corpus of real postings is not here; tests over it check nothing.");
    return [];
  }
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
}
