import { defineRule, directives, type DirectiveFlaw } from "../../src/rule/index.ts";

/** Tells when a directive cannot be heeded: no reason, no rule, a rule that does not exist, a day that is none. */
export default defineRule({
  id: "directives/unclear",
  since: "0.1.0",
  level: "error",
  needs: { directives },
  judgesUnreadable: true,
  judgesDirectives: true,
  messages: {
    unknownKind: {
      problem: '"{word}" is no directive.',
      why: "It lets nothing pass, and whoever wrote it thinks that it does.",
      todo: "Use posting-lint-disable-next-line, posting-lint-disable, posting-lint-enable or posting-lint-disable-file.",
    },
    noRule: {
      problem: "The directive does not say which rule it is for.",
      why: "It would hide every finding, also those that nobody has seen yet, so it lets nothing pass.",
      todo: 'Name the rule, for example "{word} pay/undisclosed -- the board shows the pay".',
    },
    unknownRule: {
      problem: 'There is no rule "{word}".',
      why: "The directive lets nothing pass.",
      todo: 'Correct the rule\'s name; "posting-lint rules" lists them all.',
    },
    noReason: {
      problem: "The directive gives no reason.",
      why: "Whoever reviews the posting next cannot tell whether it still holds, so it lets nothing pass.",
      todo: 'Add the reason at its end, for example "-- agreed with counsel".',
    },
    badDay: {
      problem: '"{word}" is no day.',
      why: "The directive lets nothing pass, since nobody can tell until when it should.",
      todo: "Write the last day as until=2027-01-31.",
    },
  },
  check({ directives }, tell) {
    for (const { flaw, word, at } of directives) if (flaw) tell(MESSAGES[flaw], { at }, { word });
  },
});

const MESSAGES = {
  "unknown-kind": "unknownKind",
  "no-rule": "noRule",
  "unknown-rule": "unknownRule",
  "no-reason": "noReason",
  "bad-day": "badDay",
} as const satisfies Record<DirectiveFlaw, string>;
