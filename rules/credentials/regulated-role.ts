import { defineRule, roleShortfalls } from "../../src/rule/index.ts";

/** Tells when the law describes the holder of the post and the posting accepts less. */
export default defineRule({
  id: "credentials/regulated-role",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { roleShortfalls },
  messages: {
    acceptsLess: {
      problem: '"{text}" is accepted for this post.',
      why: "{says}",
      todo: "{check}Write: {line}",
    },
    eligibleOnly: {
      problem: '"{text}" is enough here.',
      why: "{says}",
      todo: "{check}Write: {line}",
    },
    certificateUnnamed: {
      problem: "The certificate this post must have is not named.",
      why: "{says}",
      todo: "{check}Add: {line}",
    },
  },
  check({ roleShortfalls }, tell) {
    for (const { role, kind, mention, decides } of roleShortfalls) {
      const message =
        kind === "accepts-less" ? "acceptsLess" : kind === "eligible-only" ? "eligibleOnly" : "certificateUnnamed";
      const sure = decides === null;
      tell(
        message,
        {
          sure,
          level: mention && sure ? "error" : "warning",
          profession: { cite: role.cite, url: role.url ?? null },
          section: "licensure-certification",
          ...(mention && { at: mention.at }),
        },
        {
          text: mention?.text ?? "",
          says: role.says,
          line: role.write,
          check: sure ? "" : `Please check: ${decides}. `,
        },
      );
    }
  },
});
