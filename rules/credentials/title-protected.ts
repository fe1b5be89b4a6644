import { defineRule, titleProtected } from "../../src/rule/index.ts";

/** Tells when a title that the state keeps for license holders stands on work that asks for no license. */
export default defineRule({
  id: "credentials/title-protected",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { titleProtected },
  messages: {
    unlicensedWork: {
      problem: 'The title says "{title}", and "{sign}" is all that is asked for.',
      why: "{says}",
      check: 'Title it by the work, for example "{instead}", or ask for what the law wants of a {word}.',
    },
  },
  check({ titleProtected: found }, tell) {
    if (found === null) return;
    const {
      protection: { word, instead },
      law,
      title,
      at,
      sign,
    } = found;
    tell(
      "unlicensedWork",
      {
        at,
        restsOn: [found],
        profession: { cite: law.cite, url: law.url },
        suggestions: [{ title: `Write "${instead}"`, edits: [{ ...at, text: instead }] }],
      },
      { title, sign: sign.text, says: law.says, instead, word },
    );
  },
});
