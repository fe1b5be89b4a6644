import { defineRule, disclosure, placeOf, under, writing } from "../../src/rule/index.ts";

/** Tells when a law that reaches the posting asks for pay and the posting shows no amount. */
export default defineRule({
  id: "pay/undisclosed",
  since: "0.1.0",
  level: "error",
  obligations: ["pay-range"],
  needs: { disclosure, writing },
  messages: {
    missing: {
      problem: "No pay is shown.",
      why: "{place} asks postings to show what the job pays.",
      todo: 'Add the pay you expect: "{line}".',
    },
    wordsOnly: {
      problem: '"{words}" is no amount.',
      why: "{place} asks postings to show what the job pays, in figures.",
      todo: 'Write the pay you expect: "{line}".',
    },
    commissionRate: {
      problem: '"{words}" gives no rate.',
      why: "{place} asks for the rate, or its range, where pay is commission.",
      todo: 'Write the rate: "Commission: ____ to ____ percent of sales".',
    },
  },
  check({ disclosure, writing }, tell) {
    for (const shortfall of disclosure) {
      if (shortfall.lacks !== "figure" && shortfall.lacks !== "commission-rate") continue;
      const { obligation, at, text } = shortfall;
      const line =
        obligation.detail.openEnded === "floor-is-the-form"
          ? "Pay: at least ____ gross a month"
          : "Pay: ____ to ____ a year";
      const message = shortfall.lacks === "commission-rate" ? "commissionRate" : at ? "wordsOnly" : "missing";
      const edit = at
        ? null
        : (writing.field("salary", "____ to ____ a year") ??
          writing.line(["compensation", "compensation-benefits", "job-details", "benefits"], line));
      tell(
        message,
        {
          ...under(obligation, shortfall),
          section: "compensation",
          ...(at && { at }),
          ...(edit && { suggestions: [{ title: `Add "${line}"`, edits: [edit] }] }),
        },
        { place: placeOf(obligation), words: text, line },
      );
    }
  },
});
