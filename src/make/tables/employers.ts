import type { RawEmployer } from "../../tables/employers.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import { termsOf } from "../listed.ts";

interface Row extends RawEmployer {
  readonly quote: string;
  readonly source: unknown;
  readonly bodies?: readonly string[];
  readonly ofItself?: readonly string[];
}

const rows = () => readKnowledge<readonly Row[]>("words/employers.yaml");

/** Kind, country and the words that count in one place of a name alone; the others go to the lexicon. */
export function compile(): readonly RawEmployer[] {
  return rows().map(({ quote: _quote, source: _source, bodies: _bodies, ofItself: _ofItself, ...row }) => row);
}

/** The lexicon's kinds `public-employer` and `public-employee` (id: the row). */
export function terms(): RawTerm[] {
  return rows().flatMap(({ id, bodies = [], ofItself = [] }) => [
    ...termsOf("public-employer", id, bodies),
    ...termsOf("public-employee", id, ofItself),
  ]);
}
