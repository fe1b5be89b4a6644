import type { RawFigures } from "../../tables/figures.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";
import { inverted, type Lists } from "../listed.ts";

interface FigureWords extends RawFigures {
  readonly currencies: Lists;
  readonly dollar: Readonly<Record<string, string>>;
  readonly scales: Lists;
  readonly units: Lists;
  readonly pieces: readonly string[];
  readonly numbered: readonly string[];
}

const knowledge = () => readKnowledge<FigureWords>("words/figures.yaml");

/** The marks and words that stand right beside a figure. */
export function compile(): string {
  const { currencies, dollar, scales, units, pieces, counted, ...words } = knowledge();
  const { unitLeads, unitsAlone, unitsAtEnd, countedBehind, range } = words;
  const raw: RawFigures = {
    unitLeads,
    unitsAlone,
    unitsAtEnd,
    countedBehind,
    range,
    counted: counted.map((word) => word.toLowerCase()),
  };
  return withLines(raw, {
    currencies: inverted(currencies),
    dollar: Object.entries(dollar),
    scales: inverted(scales),
    units: new Map([...inverted({ piece: pieces }), ...inverted(units)]),
  });
}

/** The lexicon's kind `pay-numbered`: names that hold a number, in any letters. */
export function terms(): RawTerm[] {
  return knowledge().numbered.map((form) => ({ kind: "pay-numbered", id: "numbered", form, exactCase: false }));
}
