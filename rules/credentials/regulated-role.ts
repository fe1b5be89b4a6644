import { defineRule, regulatedRole } from "../../src/rule/index.ts";

/** Tells when the law describes the holder of the post and the posting accepts less. */
export default defineRule({
  id: "credentials/regulated-role",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { regulatedRole },
  messages: {
    acceptsLess: {
      problem: '"{text}" is accepted for this post.',
      why: "{says}",
      todo: "Write: {line}",
    },
    eligibleOnly: {
      problem: '"{text}" is enough here.',
      why: "{says}",
      todo: "Write: {line}",
    },
    certificateUnnamed: {
      problem: "The certificate this post must have is not named.",
      why: "{says}",
      todo: "Add: {line}",
    },
  },
  check({ regulatedRole }, tell) {
    for (const shortfall of regulatedRole) {
      const { role, kind, mention } = shortfall;
      const message =
        kind === "accepts-less" ? "acceptsLess" : kind === "eligible-only" ? "eligibleOnly" : "certificateUnnamed";
      tell(
        message,
        {
          restsOn: [shortfall],
          level: mention ? "error" : "warning",
          profession: { cite: role.cite, url: role.url ?? null },
          section: "licensure-certification",
          ...(mention && { at: mention.at }),
        },
        {
          text: mention?.text ?? "",
          says: role.says,
          line: role.write,
        },
      );
    }
  },
});
