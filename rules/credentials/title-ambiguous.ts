import { defineRule, listed, titleAmbiguous } from "../../src/rule/index.ts";

/** Tells when a title of a few letters has two meanings and the posting does not say which. */
export default defineRule({
  id: "credentials/title-ambiguous",
  since: "0.1.0",
  level: "info",
  languages: ["en"],
  needs: { titleAmbiguous },
  messages: {
    twoMeanings: {
      problem: '"{letters}" is the whole title, and it may mean {means}.',
      why: "People search for the full title, and some of those who read the letters are of another profession.",
      check: "which is meant, and write it out.",
    },
  },
  check({ titleAmbiguous: found }, tell) {
    if (found)
      tell(
        "twoMeanings",
        { at: found.at, restsOn: [found] },
        { letters: found.letters.title, means: listed(found.letters.means) },
      );
  },
});
