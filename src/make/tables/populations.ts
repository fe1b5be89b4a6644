import type { RawTerm } from "../../tables/lexicon.ts";
import type { PackedPopulations } from "../../tables/populations.ts";
import { readKnowledge } from "../knowledge.ts";

interface PopulationFile {
  readonly populations: readonly {
    readonly id: string;
    readonly name: string;
    readonly words: readonly string[];
    readonly covers: readonly string[];
    readonly ask: string;
  }[];
  readonly certificates: readonly string[];
}

/** Whom the certificates of nurse practitioners cover. */
export function compile(): PackedPopulations {
  const { populations, certificates } = file();
  return { populations: populations.map(({ id, name, covers, ask }) => ({ id, name, covers, ask })), certificates };
}

/** Words of titles and duties that tell the patients. */
export function terms(): RawTerm[] {
  return file().populations.flatMap(({ id, words }) =>
    words.map((form): RawTerm => ({ kind: "population", id, form, exactCase: /^[A-Z]+$/.test(form) })),
  );
}

function file(): PopulationFile {
  return readKnowledge<PopulationFile>("credentials/populations.yaml");
}
