import type { Amount, PayTerms } from "../../../tables/law.ts";
import type { Posting } from "../../../posting/index.ts";
import type { SourceSpan } from "../../../text/index.ts";
import { allOf, guess, SURE, type Premise } from "../../certainty.ts";
import { commissionRate } from "./commission-rate.ts";
import { obligations, type ObligationOf } from "../../law/obligations.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { isAbove } from "./limits.ts";
import { breach } from "../breach.ts";
import { decisiveFigures } from "./decisive.ts";
import { pay } from "../../pay/pay.ts";
import { type Pay, type PayStatement } from "../../pay/model.ts";
import { places } from "../../places/places.ts";

/** What the pay shown lacks under one law; unsure where a fact decides whether it is a lack at all. */
export interface PayShortfall extends Premise {
  readonly obligation: ObligationOf<"pay-range">;
  /**
   * `figure`: no amount at all; `range`: one figure where two ends are asked; `posting`: the amount stands behind a
   * link.
   */
  readonly lacks: "figure" | "ceiling" | "floor" | "range" | "posting" | "commission-rate";
  /** The words that fall short; `null` where there are none. */
  readonly at: SourceSpan | null;
  readonly text: string;
}

/** How the pay shown falls short of each law that asks for it: at most one shortfall a law. */
export const disclosure = defineFact("disclosure", ({ source }: Posting, ask: Ask): readonly PayShortfall[] => {
  const asked = ask(obligations).of("pay-range");
  if (asked.length === 0) return [];
  const shown = ask(pay);
  const ground = { source, work: ask(places).work };
  const found: PayShortfall[] = [];
  for (const obligation of asked) {
    const lacking = lackOf(
      obligation.detail,
      decisiveFigures(shown.statements, obligation.law.place, ground),
      shown,
      ask,
    );
    if (lacking) found.push(toShortfall(obligation, lacking, shown));
  }
  return found;
});

interface Lack extends Premise {
  readonly lacks: PayShortfall["lacks"];
  readonly statement: PayStatement | null;
}

function lackOf(terms: PayTerms, statements: readonly PayStatement[], shown: Pay, ask: Ask): Lack | null {
  if (terms.exemptAbove && statements.some((statement) => isAbove(statement, terms.exemptAbove as Amount))) return null;
  for (const statement of statements) {
    const lacking = lackOfFigures(terms, statement);
    if (lacking) return lacking;
  }
  return statements.length > 0 ? null : lackOfWords(terms, shown, ask);
}

function lackOfFigures(terms: PayTerms, statement: PayStatement): Lack | null {
  switch (statement.shape) {
    case "exact":
      return lack("range", statement, breach(terms.singleRate, { key: "single-figure" }));
    case "open-above":
      return terms.openEnded === "floor-is-the-form"
        ? null
        : lack("ceiling", statement, breach(terms.openEnded, { key: "no-upper-end" }));
    case "open-below":
      return lack(
        "floor",
        statement,
        terms.openEnded === "floor-is-the-form" ? SURE : breach(terms.openEnded, { key: "no-lower-end" }),
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
  if (shown.link) return lack("posting", words, breach(terms.link, { key: "pay-behind-link" }));
  if (sole && terms.commission === "rate") return lack("commission-rate", sole, SURE);
  return lack("figure", words, sole && !terms.commission ? guess({ key: "commission-alone" }) : SURE);
}

function lack(lacks: Lack["lacks"], statement: PayStatement | null, premise: Premise | null): Lack | null {
  return premise && { ...premise, lacks, statement };
}

function toShortfall(obligation: ObligationOf<"pay-range">, found: Lack, shown: Pay): PayShortfall {
  const { lacks, statement } = found;
  const isWithheld = shown.isWithheld && lacks === "figure";
  const linkAt = lacks === "posting" ? shown.link : null;
  return {
    ...allOf([found, isWithheld ? guess({ key: "pay-withheld" }) : SURE]),
    obligation,
    lacks,
    at: linkAt ?? statement?.at ?? null,
    text: statement?.text ?? "",
  };
}
