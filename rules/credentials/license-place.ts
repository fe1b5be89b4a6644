import { credentialLines, defineRule, licenseElsewhere, licenseWithoutState } from "../../src/rule/index.ts";

/**
 * Tells when the licence asked for is one of another state than the one the work is in, or of no state readers can
 * tell.
 */
export default defineRule({
  id: "credentials/license-place",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { licenseElsewhere, licenseWithoutState, credentialLines },
  messages: {
    elsewhere: {
      problem: "A license of {asked} is asked for, and the work is in {work}.",
      why: "A license counts in the state where the patients or clients are.",
      check: "It is right only if the people served are in {asked}. Otherwise ask for a license of the state of work.",
    },
    stateUnsaid: {
      problem: '"{text}" does not say of which state.',
      why: "A license counts in the state where the patients or clients are; candidates from elsewhere cannot tell whether theirs is enough.",
      check: "that the state of work is meant, and name it: {line}",
    },
    whichState: {
      problem: '"{text}" does not say of which state, and the work is {where}.',
      why: "A license counts in the state where the patients or clients are; candidates cannot tell whether theirs is enough.",
      check: "which states you need, and name them: {line}",
    },
  },
  check({ licenseElsewhere: found, licenseWithoutState: unsaid, credentialLines }, tell) {
    if (found) tell("elsewhere", { at: found.mention.at, restsOn: [found] }, { asked: found.asked, work: found.work });
    if (!unsaid) return;
    const { at, text, kind, license } = unsaid;
    const place = kind === "state-unsaid" ? unsaid.place : null;
    const suggestions =
      place === null
        ? {}
        : {
            suggestions: [{ title: `Add "(${place})"`, edits: [{ start: at.end, end: at.end, text: ` (${place})` }] }],
          };
    tell(
      kind === "state-unsaid" ? "stateUnsaid" : "whichState",
      { at, restsOn: [unsaid], level: "info", ...suggestions },
      {
        text,
        where: kind === "remote" ? "remote" : "in several states",
        line: kind === "state-unsaid" ? credentialLines.asking(license) : credentialLines.askingOf(license, "____"),
      },
    );
  },
});
