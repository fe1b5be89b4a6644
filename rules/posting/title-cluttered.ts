import { defineRule, titleCluttered } from "../../src/rule/index.ts";

/** Tells when the title carries pay, numbers, dates or cries beside the job's name. */
export default defineRule({
  id: "posting/title-cluttered",
  since: "0.1.0",
  level: "warning",
  needs: { titleCluttered },
  messages: {
    cluttered: {
      problem: "The title carries more than the job's name: {parts}.",
      why: "Job boards match and rank by the plain title, and Google asks for the job's name alone.",
      todo: "{todo} What you took out belongs into the text.",
    },
    shouted: {
      problem: "The title is written in capitals.",
      why: "Capitals are harder to read, read like shouting, and some job boards turn such postings away.",
      todo: "Write it like any other name, with a capital for each main word.",
    },
  },
  check({ titleCluttered: found }, tell) {
    if (!found) return;
    const { title, parts, clean, isShouted } = found;
    if (parts.length > 0) {
      const named = parts.map(({ text }) => `"${text}"`).join(", ");
      const todo = clean === null ? "Keep only what the job is called." : `Write "${clean}".`;
      const suggestions = clean === null ? [] : [{ title: `Write "${clean}"`, edits: [{ ...title.at, text: clean }] }];
      tell("cluttered", { at: title.at, suggestions }, { parts: named, todo });
    }
    if (isShouted) tell("shouted", { at: title.at, level: "info" });
  },
});
