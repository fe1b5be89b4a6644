import { defineRule, genderSpecificTitle, obligations, placeOf, under } from "../../src/rule/index.ts";

/** Tells when the title names one sex and a law asks for a neutral one. */
export default defineRule({
  id: "notices/gender-specific-title",
  since: "0.1.0",
  level: "error",
  obligations: ["gender-neutral"],
  needs: { obligations, genderSpecificTitle },
  messages: {
    oneSex: {
      problem: '"{word}" in the title names one sex only.',
      why: "{place} asks for titles that are open to all.",
      todo: 'Give both forms, or add "(all genders)" in the words that are usual there.',
    },
  },
  check({ obligations, genderSpecificTitle }, tell) {
    if (!genderSpecificTitle) return;
    for (const obligation of obligations.of("gender-neutral"))
      tell(
        "oneSex",
        { ...under(obligation), at: genderSpecificTitle.at },
        { word: genderSpecificTitle.word, place: placeOf(obligation) },
      );
  },
});
