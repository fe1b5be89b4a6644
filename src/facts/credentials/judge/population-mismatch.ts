import type { Posting } from "../../../posting/index.ts";
import { coveredWith, isForOnePopulation, population, type Population } from "../../../tables/populations.ts";
import { contains } from "../../../text/index.ts";
import { credentialName, listed } from "../names.ts";
import type { CredentialMention } from "../model.ts";
import { isSure, likely, SURE, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { blocksWith } from "../../annotated-blocks.ts";

/** A nurse practitioner's certificate that is for other patients than the post has; likely where words tell of them. */
export interface PopulationMismatch extends Premise {
  readonly mention: CredentialMention;
  /** The patients of the post; `null`: those that go with its title. */
  readonly population: Population | null;
  /** The certificate to ask for. */
  readonly ask: string;
}

/** Certificates against the patients: those of the title, or of duties where two kinds of words agree. */
export const populationMismatch = defineFact(
  "populationMismatch",
  (posting: Posting, ask): PopulationMismatch | null => {
    const judged = ask(fit);
    if (judged === null || judged.job.family !== "aprn") return null;
    const asked = judged.required.filter(({ id }) => isForOnePopulation(id));
    if (asked.length === 0) return null;
    const own = judged.job.boards
      .filter(({ level, credential: id }) => level !== "optional" && isForOnePopulation(id))
      .map(({ credential: id }) => id);
    const fits = [...judged.job.boards.map(({ credential: id }) => id), ...own.flatMap(coveredWith)];
    if (own.length > 0 && isSure(judged.title) && !asked.some(({ id }) => fits.includes(id)))
      return { ...SURE, mention: asked[0]!, population: null, ask: listed(own.map(credentialName)) };
    const counts = new Map<string, number>();
    for (const { block, annotated } of blocksWith("population", ask)) {
      const inTitle = posting.title !== null && contains(block.at, posting.title.at);
      for (const { term } of annotated.of("population"))
        counts.set(term.id, (counts.get(term.id) ?? 0) + (inTitle ? 2 : 1));
    }
    const found = [...counts].filter(([, count]) => count >= 2).map(([id]) => population(id)!);
    const only = found.length === 1 ? found[0]! : null;
    return only && !asked.some(({ id }) => only.covers.includes(id))
      ? { ...likely({ key: "patients-by-words" }), mention: asked[0]!, population: only, ask: only.ask }
      : null;
  },
);
