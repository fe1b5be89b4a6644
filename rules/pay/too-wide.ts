import { defineRule, placeOf, tooWide, under, withCommas } from "../../src/rule/index.ts";

/** Tells when a pay range is wider than a law takes, or so wide that its good faith may be asked about. */
export default defineRule({
  id: "pay/too-wide",
  since: "0.1.0",
  level: "error",
  obligations: ["width"],
  needs: { tooWide },
  messages: {
    overCap: {
      problem: 'The range "{range}" spans {width} {currency} a year.',
      why: "{place} takes ranges of {cap} {currency} a year at most.",
      todo: "Narrow it to {cap} {currency}, or post each level with a range of its own.",
    },
    overPercent: {
      problem: 'In "{range}" the upper end is more than {percent} percent above the lower.',
      why: "A rule proposed in {place} would not take it; it is not law.",
      todo: "Narrow the range if you can.",
    },
    unusuallyWide: {
      problem: 'In "{range}" the upper end is more than {ratio} times the lower.',
      why: "{place} asks for a range set in good faith; it names no number.",
      todo: "Narrow the range to what you would really pay, or post each level with a range of its own.",
    },
  },
  check({ tooWide }, tell) {
    for (const found of tooWide) {
      const { obligation, statement, by, yearly } = found;
      const { cap, percentOfMinimum, checkAboveRatio } = obligation.detail;
      const message = by === "cap" ? "overCap" : by === "percent" ? "overPercent" : "unusuallyWide";
      tell(
        message,
        { ...under(obligation, found), at: statement.at },
        {
          range: statement.text,
          place: placeOf(obligation),
          width: withCommas(yearly ?? 0),
          cap: withCommas(cap?.amount ?? 0),
          currency: cap?.currency ?? "",
          percent: percentOfMinimum ?? 0,
          ratio: checkAboveRatio ?? 0,
        },
      );
    }
  },
});
