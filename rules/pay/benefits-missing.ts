import { benefits, breach, defineRule, obligations, placeOf, under, writing } from "../../src/rule/index.ts";

/** Tells when a law asks for a description of benefits and the posting names none. */
export default defineRule({
  id: "pay/benefits-missing",
  since: "0.1.0",
  level: "error",
  obligations: ["benefits"],
  needs: { obligations, benefits, writing },
  messages: {
    missing: {
      problem: "No benefits are described.",
      why: "{place} asks for a general description of the benefits that come with the job.",
      todo: 'Name them, for example "{line}".',
    },
    praisedOnly: {
      problem: '"{words}" names no benefit.',
      why: "{place} asks for a general description of the benefits that come with the job.",
      todo: 'Name them, for example "{line}".',
    },
    behindLink: {
      problem: "The benefits stand behind a link, not in the posting.",
      why: "{place} asks for a general description of the benefits that come with the job.",
      todo: 'Name them here too, for example "{line}".',
    },
  },
  check({ obligations, benefits, writing }, tell) {
    if (benefits.named.length > 0) return;
    const praise = benefits.vague[0];
    for (const obligation of obligations.of("benefits")) {
      const lack = breach(benefits.hasLink ? obligation.detail.link : "breach", { key: "benefits-behind-link" });
      if (lack === null) continue;
      const edit =
        writing.line(["benefits"], BODY) ??
        writing.line(["compensation-benefits", "compensation"], LINE) ??
        writing.section("Benefits", LINE);
      tell(
        benefits.hasLink ? "behindLink" : praise ? "praisedOnly" : "missing",
        {
          ...under(obligation, lack, benefits.areWhole),
          section: "benefits",
          ...(praise && { at: praise.at }),
          ...(edit && { suggestions: [{ title: "Add a line for benefits", edits: [edit] }] }),
        },
        { place: placeOf(obligation), words: praise?.text ?? "", line: LINE },
      );
    }
  },
});

const BODY = "____ (health), ____ (retirement), ____ (paid days off)";
const LINE = `Benefits: ${BODY}`;
