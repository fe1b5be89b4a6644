import { defineRule, misnamings } from "../../src/rule/index.ts";

/** Tells when a body, a credential or a law is misspelt or carries an old name. */
export default defineRule({
  id: "credentials/misnamed",
  since: "0.1.0",
  level: "warning",
  languages: ["en"],
  needs: { misnamings },
  messages: {
    misspelt: {
      problem: '"{text}" is misspelt.',
      why: "Searches and applicants look for the right name: {known}.",
      todo: 'Write "{write}".',
    },
    oldName: {
      problem: '"{text}" is an old name{since}.',
      why: "It is {known} today; a name that is gone makes the posting look copied.",
      todo: 'Write "{write}".',
    },
    calledOtherwise: {
      problem: '"{text}" is understood, and called otherwise.',
      why: "What people hold, and search for, is called {known}.",
      todo: 'Write "{write}".',
    },
    notSo: {
      problem: '"{text}" does not exist as such.',
      why: "Nobody can show it; what people have is called {known}.",
      todo: 'Write "{write}".',
    },
    society: {
      problem: '"{text}" is named as a certifier.',
      why: "It is a society of members and certifies nobody.",
      todo: "Name who certifies: {known}.",
    },
  },
  check({ misnamings }, tell) {
    for (const { kind, text, write, known, since, at, isPlain } of misnamings) {
      if (kind === "accreditor") continue;
      const edits = write !== null && isPlain ? [{ start: at.start, end: at.end, text: write }] : null;
      const isSafe = kind === "misspelt" || kind === "style";
      const message = isSafe
        ? "misspelt"
        : kind === "society"
          ? "society"
          : kind === "incorrect"
            ? "notSo"
            : kind === "wording"
              ? "calledOtherwise"
              : "oldName";
      const level =
        kind === "style" || kind === "obsolete" || kind === "renamed" || kind === "wording" ? "info" : "warning";
      tell(
        message,
        {
          at,
          level,
          ...(edits && isSafe && { fix: edits }),
          ...(edits && !isSafe && { suggestions: [{ title: `Write "${write}"`, edits }] }),
        },
        { text, write: write ?? known, known, since: since === null ? "" : ` (since ${since})` },
      );
    }
  },
});
