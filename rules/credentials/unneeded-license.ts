import { defineRule, fit, misfits } from "../../src/rule/index.ts";

/** Tells when a licence is required for work that has none. */
export default defineRule({
  id: "credentials/unneeded-license",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { fit, misfits },
  messages: {
    noneExists: {
      problem: "\"{text}\" is required.",
      why: "No license is used for the work of a {title}; the line turns away people who could do it.",
      todo: "{check}Leave it out, or name the license and what it is needed for.",
    },
    notThere: {
      problem: "\"{text}\" is required.",
      why: "This state licenses no {title}; a national certificate is what employers ask for.",
      todo: "Ask for the certificate instead, or leave the line out.",
    },
  },
  check({ fit, misfits }, tell) {
    if (fit === null) return;
    for (const { kind, mentions } of misfits) {
      if (kind !== "unneeded" && kind !== "not-there") continue;
      const check = fit.sure ? "" : `Please check: the title may mean something other than ${fit.job.title}. `;
      tell(kind === "unneeded" ? "noneExists" : "notThere", { at: mentions[0]!.at, sure: fit.sure }, { text: mentions[0]!.text, title: fit.job.title, check });
    }
  },
});
