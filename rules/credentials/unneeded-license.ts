import { defineRule, fit, misfits, withArticle } from "../../src/rule/index.ts";

/** Tells when a licence is required for work that has none. */
export default defineRule({
  id: "credentials/unneeded-license",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { fit, misfits },
  messages: {
    noneExists: {
      problem: '"{text}" is required.',
      why: "No license is used for the work of {title}; the line turns away people who could do it.",
      todo: "Leave it out, or name the license and what it is needed for.",
    },
    unclear: {
      problem: '"{text}" does not say which license.',
      why: "The work of {title} has no license of its own, so that most readers think of a driver's.",
      todo: 'Write "valid driver\'s license" if you mean one, or name the license.',
    },
    notThere: {
      problem: '"{text}" is required.',
      why: "This state has no license for {title}; employers ask for a national certificate.",
      todo: "Ask for the certificate instead, or leave the line out.",
    },
  },
  check({ fit, misfits }, tell) {
    if (fit === null) return;
    for (const misfit of misfits) {
      const { kind, mentions } = misfit;
      const message =
        kind === "unneeded" ? "noneExists" : kind === "not-there" ? "notThere" : kind === "unclear" ? "unclear" : null;
      if (message === null) continue;
      tell(
        message,
        { at: mentions[0]!.at, restsOn: [fit.title, misfit], ...(message === "unclear" && { level: "info" as const }) },
        { text: mentions[0]!.text, title: withArticle(fit.job.title) },
      );
    }
  },
});
