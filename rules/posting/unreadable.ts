import { defineRule, troubles } from "../../src/rule/index.ts";

/** Tells what made a file hard to read, each thing once. */
export default defineRule({
  id: "posting/unreadable",
  since: "0.1.0",
  level: "warning",
  needs: { troubles },
  judgesUnreadable: true,
  messages: {
    fatal: {
      problem: "This file could not be read. {message}",
      why: "Nothing in it was checked.",
      todo: "Then run posting-lint once more.",
    },
    hard: {
      problem: "{message}",
      why: "What is read wrongly may be judged wrongly, here and by every job board.",
      todo: "Mend it in the file; everything else was checked as well as it could be.",
    },
  },
  check({ troubles: found }, tell) {
    for (const { fatal, message, at } of found)
      tell(fatal ? "fatal" : "hard", { at, level: fatal ? "error" : "warning" }, { message });
  },
});
