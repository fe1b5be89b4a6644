import type { Amount, PayTerms, Taken } from "../../tables/law.ts";
import type { Posting } from "../../posting/index.ts";
import type { Span } from "../../text/index.ts";
import { commissionRate } from "./commission-rate.ts";
import { duties, type DutyOf } from "../law/duties.ts";
import { defineFact, type Ask } from "../fact.ts";
import { isAbove } from "../law/annual.ts";
import { decisiveFigures } from "../law/decisive.ts";
import { pay } from "./pay.ts";
import { type Pay, type PayStatement } from "./model.ts";
import { places } from "../places/places.ts";

/** What the pay shown lacks under one law. */
export interface PayShortfall {
  readonly duty: DutyOf<"pay-range">;
  /**
   * `figure`: no amount at all; `range`: one figure where two ends are asked; `posting`: the amount stands behind a
   * link.
   */
  readonly lacks: "figure" | "ceiling" | "floor" | "range" | "posting" | "commission-rate";
  readonly sure: boolean;
  /** What decides, to follow "this is needed if"; `null` where sure. */
  readonly decides: string | null;
  /** The words that fall short; `null` where there are none. */
  readonly at: Span | null;
  readonly text: string;
}

/** How the pay shown falls short of each law that asks for it: at most one shortfall a law. */
export const disclosure = defineFact("disclosure", ({ source }: Posting, ask: Ask): readonly PayShortfall[] => {
  const asked = ask(duties).of("pay-range");
  if (asked.length === 0) return [];
  const shown = ask(pay);
  const ground = { source, work: ask(places).work };
  const found: PayShortfall[] = [];
  for (const duty of asked) {
    const lack = lackOf(duty.detail, decisiveFigures(shown.statements, duty.law.place, ground), shown, ask);
    if (lack) found.push(toShortfall(duty, lack, shown));
  }
  return found;
});

interface Lack {
  readonly lacks: PayShortfall["lacks"];
  readonly statement: PayStatement | null;
  /** Why it may be no lack at all. */
  readonly unless?: string;
}

function lackOf(terms: PayTerms, statements: readonly PayStatement[], shown: Pay, ask: Ask): Lack | null {
  if (terms.exemptAbove && statements.some((statement) => isAbove(statement, terms.exemptAbove as Amount))) return null;
  for (const statement of statements) {
    const lack = lackOfFigures(terms, statement);
    if (lack) return lack;
  }
  return statements.length > 0 ? null : lackOfWords(terms, shown, ask);
}

function lackOfFigures(terms: PayTerms, statement: PayStatement): Lack | null {
  switch (statement.shape) {
    case "exact":
      return taken(terms.singleRate, { lacks: "range", statement }, "one figure is not enough where there is no range");
    case "open-above":
      return terms.openEnded === "floor-is-the-form"
        ? null
        : taken(terms.openEnded, { lacks: "ceiling", statement }, "pay without an upper end is not enough");
    case "open-below":
      return taken(
        terms.openEnded === "floor-is-the-form" ? "breach" : terms.openEnded,
        { lacks: "floor", statement },
        "pay without a lower end is not enough",
      );
    default:
      return null;
  }
}

function lackOfWords(terms: PayTerms, shown: Pay, ask: Ask): Lack | null {
  const sole = shown.statements.find(({ shape }) => shape === "commission-only") ?? null;
  const words = sole ?? shown.statements[0] ?? null;
  if (terms.commission === "statement" && (sole || shown.other.some(({ kind }) => kind === "commission"))) return null;
  if (sole && (terms.commission === "statement-if-sole" || terms.commission === "exempt-if-sole")) return null;
  if (terms.commission === "rate" && ask(commissionRate)) return null;
  if (terms.pieceRate === "allowed" && shown.other.some(({ kind, amount }) => kind === "piece-rate" && amount !== null))
    return null;
  if (shown.link) return taken(terms.link, { lacks: "posting", statement: words }, "pay behind a link is not enough");
  if (sole && terms.commission === "rate") return { lacks: "commission-rate", statement: sole };
  if (sole && !terms.commission)
    return { lacks: "figure", statement: sole, unless: "a job paid by commission alone needs an amount" };
  return { lacks: "figure", statement: words };
}

function taken(how: Taken, lack: Lack, unless: string): Lack | null {
  if (how === "allowed") return null;
  return how === "breach" ? lack : { ...lack, unless };
}

function toShortfall(duty: DutyOf<"pay-range">, lack: Lack, shown: Pay): PayShortfall {
  const withheld =
    shown.isWithheld && lack.lacks === "figure" ? "the pay is not shown where the posting is published" : null;
  const open = [duty.decides, lack.unless ?? null, withheld].filter((text) => text !== null);
  const linkAt = lack.lacks === "posting" ? shown.link : null;
  return {
    duty,
    lacks: lack.lacks,
    sure: open.length === 0,
    decides: open.length ? open.join(", and ") : null,
    at: linkAt ?? lack.statement?.at ?? null,
    text: lack.statement?.text ?? "",
  };
}
