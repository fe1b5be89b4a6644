import { credentialName, defineRule, fit, listed, misfits, withArticle } from "../../src/rule/index.ts";

/** Tells when a licence, degree, certificate or examination of another profession is required. */
export default defineRule({
  id: "credentials/wrong-profession",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { fit, misfits },
  messages: {
    otherProfession: {
      problem: "\"{text}\" does not fit {title}.",
      why: "{names} belongs to another profession, so that nobody who fits the title can meet the line.",
      todo: "{check}Ask for {own} instead, or change the title.",
    },
    otherPopulation: {
      problem: "\"{text}\" does not fit {title}.",
      why: "The certificate is for other patients or another level of care than this post has.",
      todo: "{check}Ask for {own}.",
    },
    noBody: {
      problem: "\"{text}\" is asked of {title}.",
      why: "Board certification is a physicians' word; nurses are certified too, by ANCC, BCEN, AACN and others, and each certificate has its own name.",
      todo: "Name the certificate you mean, for example {own}.",
    },
    rarelyNeeded: {
      problem: "\"{text}\" is rarely needed by {title}.",
      why: "It shuts out people who could do the work.",
      todo: "Leave it out, or say what it is needed for.",
    },
  },
  check({ fit, misfits }, tell) {
    if (fit === null) return;
    const { job } = fit;
    const own = listed([...job.licenses.map(({ name }) => name.replace(/ \([^)]*\)$/, "")), ...job.boards.filter(({ level }) => level !== "optional").slice(0, 2).map(({ credential }) => credentialName(credential))].slice(0, 2)) || "what the profession uses";
    for (const { kind, mentions } of misfits) {
      const message = kind === "other-profession" ? "otherProfession" : kind === "other-population" ? "otherPopulation" : kind === "rarely-needed" ? "rarelyNeeded" : kind === "no-body" ? "noBody" : null;
      if (message === null) continue;
      const first = mentions[0]!;
      const check = fit.sure ? "" : `Please check: the title may mean something other than ${job.title}. `;
      const level = kind === "rarely-needed" ? "info" : kind === "other-population" || kind === "no-body" ? "warning" : "error";
      tell(message, { at: first.at, sure: fit.sure, level }, { text: first.text, title: withArticle(job.title), names: listed(mentions.map(({ id }) => credentialName(id)), "and"), own, check });
    }
  },
});
