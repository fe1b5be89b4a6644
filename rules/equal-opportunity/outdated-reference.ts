import { defineRule, outdatedReferences } from "../../src/rule/index.ts";

/** Tells when a posting leans on an order or a poster that was revoked or replaced. */
export default defineRule({
  id: "equal-opportunity/outdated-reference",
  since: "0.1.0",
  level: "warning",
  needs: { outdatedReferences },
  messages: {
    revoked: {
      problem: '"{text}" refers to something that ended on {ended}.',
      why: "{was} was revoked by {by}; the sentence around it may stay, the reference no longer holds.",
      todo: "Take the reference out and keep the plain statement of equal opportunity.",
    },
    replaced: {
      problem: '"{text}" was replaced on {ended}.',
      why: "{was} gave way to {by}.",
      todo: 'Write "{now}" instead.',
    },
  },
  check({ outdatedReferences: mentions }, tell) {
    for (const { reference, text, at } of mentions) {
      const { ended, was, by, now } = reference;
      const profession = { cite: `${was}, ended ${ended}`, url: reference.source.url };
      if (now === null) tell("revoked", { at, profession }, { text, ended, was, by });
      else
        tell(
          "replaced",
          { at, profession, suggestions: [{ title: `Write "${now}"`, edits: [{ ...at, text: now }] }] },
          { text, ended, was, by, now },
        );
    }
  },
});
