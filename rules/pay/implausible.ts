import { defineRule, implausible, withCommas, type ImplausiblePay } from "../../src/rule/index.ts";

/** Tells when the figures of pay look like a slip: of a digit, of the period, or of the wrong job's pay. */
export default defineRule({
  id: "pay/implausible",
  since: "0.1.0",
  level: "warning",
  needs: { implausible },
  messages: {
    notForPeriod: {
      problem: '"{figure}" cannot be pay by the {period}.',
      why: "Either the figure or the period is a slip, and readers and job boards take it as it stands.",
      check: 'the figure and its period, for example "an hour" or "a year".',
    },
    farApart: {
      problem: 'The highest pay in "{figure}" is {times} times the lowest.',
      why: "A digit may be missing or one too many.",
      check: "both figures. If they are for different levels or places, give each its own range.",
    },
    tooLow: {
      problem: '"{figure}" is far below what full-time work as "{occupation}" is paid.',
      why: "Believable pay for it begins near {low} {per}; a digit or the period may be wrong, or the figure may be for another job.",
      check: "the figure and its period. If it is a stipend or part-time pay, say so beside it.",
    },
    tooHigh: {
      problem: '"{figure}" is far above what work as "{occupation}" is paid.',
      why: "Believable pay for it ends near {high} {per}; a digit or the period may be wrong, or the figure may be for another job.",
      check: "the figure and its period. If it holds bonuses or call pay, say so beside it.",
    },
  },
  check({ implausible }, tell) {
    const told = new Set<string>();
    for (const found of implausible) {
      const { statement, kind, usual } = found;
      const { text: figure, at, period, min, max } = statement;
      if (told.has(`${min}-${max}`)) continue;
      told.add(`${min}-${max}`);
      const telling = { at, restsOn: [found], section: "compensation" };
      if (kind === "period") tell("notForPeriod", telling, { figure, period: period ?? "" });
      if (kind === "far-apart") tell("farApart", telling, { figure, times: Math.floor(max! / min!) });
      if (usual)
        tell(isLow(found) ? "tooLow" : "tooHigh", telling, {
          figure,
          occupation: usual.title,
          low: amount(usual.low),
          high: amount(usual.high),
          per: `a${period === "hour" ? "n" : ""} ${period}`,
        });
    }
  },
});

function isLow({ statement, usual }: ImplausiblePay): boolean {
  return (statement.max ?? statement.min)! < usual!.low;
}

function amount(value: number): string {
  const step = value >= 1_000 ? 1_000 : 1;
  return `$${withCommas(Math.round(value / step) * step)}`;
}
