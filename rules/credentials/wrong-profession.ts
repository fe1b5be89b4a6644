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
      problem: '"{text}" does not fit {title}.',
      why: "{names} belongs to another profession, so that nobody who fits the title can meet the line.",
      todo: "Ask for {own} instead, or change the title.",
    },
    otherPopulation: {
      problem: '"{text}" does not fit {title}.',
      why: "The certificate is for other patients or another level of care than this post has.",
      todo: "Ask for {own}.",
    },
    noBody: {
      problem: '"{text}" is asked of {title}.',
      why: "Board certification is a physicians' word; nurses are certified too, by ANCC, BCEN, AACN and others, and each certificate has its own name.",
      todo: "Name the certificate you mean{example}.",
    },
    rarelyNeeded: {
      problem: '"{text}" is rarely needed by {title}.',
      why: "It shuts out people who could do the work.",
      todo: "Leave it out, or say what it is needed for.",
    },
  },
  check({ fit, misfits }, tell) {
    if (fit === null) return;
    const { job } = fit;
    for (const misfit of misfits) {
      const { kind, mentions } = misfit;
      if (!(kind in TOLD)) continue;
      const licenses = job.licenses.map(({ name }) => name.replace(/ \([^)]*\)$/, ""));
      const usual = namesOf(job.boards.filter(({ level }) => level !== "optional"));
      const own = listed([...licenses, ...usual].slice(0, 2)) || "what the profession uses";
      const examples = namesOf(job.boards);
      const [message, level] = TOLD[kind as keyof typeof TOLD];
      const { at, text } = mentions[0]!;
      const names = listed(
        mentions.map(({ id }) => credentialName(id)),
        "and",
      );
      const example = examples.length > 0 ? `, for example ${listed(examples)}` : "";
      const fitting = kind === "other-population" ? listed(usual) || own : own;
      tell(
        message,
        { at, restsOn: [fit.title, misfit], level },
        { text, title: withArticle(job.title), names, own: fitting, example },
      );
    }
  },
});

const TOLD = {
  "other-profession": ["otherProfession", "error"],
  "other-population": ["otherPopulation", "warning"],
  "no-body": ["noBody", "warning"],
  "rarely-needed": ["rarelyNeeded", "info"],
} as const;

function namesOf(boards: readonly { readonly credential: string }[]): string[] {
  return boards.slice(0, 2).map(({ credential }) => credentialName(credential));
}
