import { defineRule, kind, troubles } from "../../src/rule/index.ts";

/** Tells when a file does not advertise a job, so that no other rule judged it. */
export default defineRule({
  id: "posting/not-a-posting",
  since: "0.1.0",
  level: "warning",
  needs: { kind, troubles },
  judgesUnreadable: true,
  messages: {
    other: {
      problem: "This does not read like a job posting: {because}.",
      why: "No other rule judged it, so nothing here was checked.",
      todo: 'Give it a title, its duties and what you ask for; or list it under "ignore" in posting-lint.yaml when it is something else.',
    },
  },
  check({ kind, troubles: found }, tell) {
    // Nobody can tell what a file is that could not be read; `posting/unreadable` says so.
    const isUnreadable = found.some(({ fatal }) => fatal);
    if (!kind.isPosting && !isUnreadable) tell("other", { restsOn: [kind] });
  },
});
