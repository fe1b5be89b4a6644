import { defineRule, fit, traineeOverasked, misfits, withArticle } from "../../src/rule/index.ts";

/** Tells when people in training are asked for what the training leads to. */
export default defineRule({
  id: "credentials/trainee-overasked",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { fit, misfits, traineeOverasked },
  messages: {
    cannotHold: {
      problem: '"{text}" is required of {title}.',
      why: "Nobody in this training can hold it yet; it comes at the end.",
      todo: "Ask for {instead}.",
    },
    fullLicense: {
      problem: '"{text}" is required of {title}.',
      why: "Most states let people train under a training license; a full one shuts out those who finished residency lately.",
      check: "whether your state or hospital asks for it; otherwise ask for a training license or permit.",
    },
    experience: {
      problem: "{years} of experience are required, and the post is for beginners{words}.",
      why: "Beginners cannot have it, so that the people you invite cannot apply.",
      todo: 'Drop the years, or say "preferred", or leave out the invitation to beginners.',
    },
  },
  check({ fit, misfits, traineeOverasked }, tell) {
    for (const misfit of misfits) {
      const { kind, mentions, instead } = misfit;
      if (kind === "seldom-yet")
        tell(
          "fullLicense",
          { at: mentions[0]!.at, restsOn: [misfit] },
          { text: mentions[0]!.text, title: withArticle(fit!.job.title) },
        );
      if (kind === "too-early")
        tell(
          "cannotHold",
          { at: mentions[0]!.at, restsOn: [fit!.title, misfit] },
          {
            text: mentions[0]!.text,
            title: withArticle(fit!.job.title),
            instead: instead ?? "what a trainee can hold",
          },
        );
    }
    if (traineeOverasked === null) return;
    const { years, at, beginners } = traineeOverasked;
    tell("experience", { at, level: "warning" }, { years, words: beginners === null ? "" : ` ("${beginners}")` });
  },
});
