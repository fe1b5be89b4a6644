import type { FigureList, RawFigures } from "../../tables/figures.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";
import { inverted, type Lists } from "../listed.ts";

interface FigureWords {
  readonly currencies: Lists;
  readonly dollar: Readonly<Record<string, string>>;
  readonly scales: Lists;
  readonly units: Lists;
  readonly pieces: readonly string[];
  readonly unitLeads: Readonly<Record<"per" | "article", readonly string[]>>;
  readonly unitsAlone: readonly string[];
  readonly unitsAbbreviated: readonly string[];
  readonly unitsAtEnd: readonly string[];
  readonly range: Readonly<
    Record<Exclude<FigureList, "per" | "article" | "alone" | "abbreviated" | "atEnd">, readonly string[]>
  >;
  readonly numbered: readonly string[];
  readonly counted: readonly string[];
  readonly countedBehind: readonly string[];
}

const knowledge = () => readKnowledge<FigureWords>("words/figures.yaml");

/** The marks and words that stand right beside a figure. */
export function compile(): string {
  const { unitLeads, unitsAlone, unitsAbbreviated, unitsAtEnd, range, ...words } = knowledge();
  const lists = { ...unitLeads, alone: unitsAlone, abbreviated: unitsAbbreviated, atEnd: unitsAtEnd, ...range };
  const raw: RawFigures = {
    lists: mapped(lists, inSmallLetters),
    countedBehind: words.countedBehind,
    counted: inSmallLetters(words.counted),
  };
  return withLines(raw, {
    currencies: inverted(words.currencies),
    dollar: Object.entries(words.dollar),
    scales: inverted(words.scales),
    units: new Map([...inverted({ piece: words.pieces }), ...inverted(words.units)]),
  });
}

function mapped<K extends string, A, B>(record: Readonly<Record<K, A>>, change: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, change(value)])) as Record<K, B>;
}

function inSmallLetters(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase());
}

/** The lexicon's kind `pay-numbered`: names that hold a number, in any letters. */
export function terms(): RawTerm[] {
  return knowledge().numbered.map((form) => ({ kind: "pay-numbered", id: "numbered", form, exactCase: false }));
}
