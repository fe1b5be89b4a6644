import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import {
  allOf,
  defineRule,
  guess,
  likely,
  SURE,
  type ActiveRule,
  type Message,
  type Premise,
} from "../../src/rule/index.ts";
import { readers } from "../support/readers.ts";
import { active, findingsIn, wordRule } from "../support/rule.ts";

const MESSAGE = { problem: "Something stands here.", why: "A test asks.", todo: "Nothing." };

const POSTING = `# Night Nurse

Fennmoor Clinic looks for a nurse for its night shifts.

## Duties

- Care for twelve patients a night
- Hand over at seven

## Requirements

- Nursing degree and calm hands
`;

describe("findings", () => {
  test("come in order of place, whichever rule told them first", () => {
    const told = findingsIn(POSTING, active(wordRule("test/late", "calm"), wordRule("test/early", "Fennmoor")));
    expect(told.map(({ rule }) => rule)).toEqual(["test/early", "test/late"]);
  });

  test("at one place come the shorter first, then by rule", () => {
    const told = findingsIn(
      POSTING,
      active(wordRule("test/b", "calm hands"), wordRule("test/z", "calm"), wordRule("test/a", "calm hands")),
    );
    expect(told.map(({ rule }) => rule)).toEqual(["test/z", "test/a", "test/b"]);
  });

  test("know the section they stand in", () => {
    const [finding] = findingsIn(POSTING, active(wordRule("test/word", "patients")));
    expect(finding!.section).toBe("responsibilities");
  });

  test("belong to the section that the rule names, where it names one", () => {
    const rule = defineRule({
      id: "test/line",
      since: "0.1.0",
      level: "info",
      needs: {},
      messages: { plain: MESSAGE },
      check: (_, tell) => tell("plain", { section: "compensation" }),
    });
    expect(findingsIn(POSTING, active(rule))[0]!.section).toBe("compensation");
  });

  test("told twice for the same words are told once", () => {
    const [rule] = active(wordRule("test/word", "calm"));
    expect(findingsIn(POSTING, [rule!, rule!])).toHaveLength(1);
  });
});

describe("a rule that crashes", () => {
  const crashing = defineRule({
    id: "test/crashing",
    since: "0.1.0",
    level: "warning",
    needs: {},
    messages: { found: { problem: "…", why: "…", todo: "…" } },
    check(_, tell) {
      tell("found", {});
      throw new Error("the ward is closed.");
    },
  });

  test("becomes one finding that names it, and the others run", () => {
    const told = findingsIn(POSTING, active(crashing, wordRule("test/word", "calm")));
    expect(told.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
      "test/crashing crashed",
      "test/word found",
    ]);
    expect(told[0]!.problem).toBe("The rule test/crashing could not judge this posting: the ward is closed.");
  });
});

describe("the level of a finding", () => {
  const graded = defineRule({
    id: "test/graded",
    since: "0.1.0",
    level: "error",
    needs: {},
    messages: {
      plain: MESSAGE,
      mild: MESSAGE,
      open: MESSAGE,
      openMild: MESSAGE,
      milderInDoubt: MESSAGE,
      graveIfSure: MESSAGE,
    },
    check(_, tell) {
      tell("plain", {});
      tell("mild", { level: "info" });
      tell("open", { restsOn: [guess({ key: "unpaid" })] });
      tell("openMild", { restsOn: [guess({ key: "unpaid" })], level: "info" });
      tell("milderInDoubt", { restsOn: [guess({ key: "unpaid" })], levelInDoubt: "info" });
      tell("graveIfSure", { restsOn: [SURE], levelInDoubt: "info" });
    },
  });
  const levels = (rule: ActiveRule) =>
    Object.fromEntries(findingsIn(POSTING, [rule]).map(({ messageId, level }) => [messageId, level]));

  test("is the rule's, unless it says otherwise for this one; what a person decides is no error", () => {
    expect(levels(active(graded)[0]!)).toEqual({
      plain: "error",
      mild: "info",
      open: "warning",
      openMild: "info",
      milderInDoubt: "info",
      graveIfSure: "error",
    });
  });

  test("is the config's where it chose one", () => {
    expect(levels({ rule: graded, level: "warning", levelIsChosen: true, options: {} })).toEqual({
      plain: "warning",
      mild: "warning",
      open: "warning",
      openMild: "warning",
      milderInDoubt: "warning",
      graveIfSure: "warning",
    });
    expect(levels({ rule: graded, level: "error", levelIsChosen: true, options: {} })).toMatchObject({
      mild: "error",
      open: "error",
    });
  });

  test("of a crash is error, in one line", () => {
    const failing = defineRule({
      id: "test/failing",
      since: "0.1.0",
      level: "info",
      needs: {},
      messages: { plain: MESSAGE },
      check: () => {
        throw new Error("first line\nsecond line");
      },
    });
    expect(findingsIn(POSTING, active(failing))).toMatchObject([
      { level: "error", sure: true, problem: expect.stringMatching(/: first line\.$/) },
    ]);
  });

  test("cannot be told of a message that the rule does not have", () => {
    const slip = defineRule({
      id: "test/slip",
      since: "0.1.0",
      level: "info",
      needs: {},
      messages: { plain: MESSAGE },
      check: (_, tell) => tell("plan" as "plain", {}),
    });
    expect(findingsIn(POSTING, active(slip))).toMatchObject([
      { messageId: "crashed", problem: expect.stringContaining('it has no message "plan"') },
    ]);
  });
});

describe("what a finding rests on", () => {
  const ILLINOIS = { id: "US-IL", name: "Illinois" };
  const fifteen = guess({ key: "head-count", atLeast: 15 });
  const anyone = guess({ key: "anyone-there", place: ILLINOIS });
  const title = likely({ key: "title-unclear", occupation: "chef-cook", title: "Cook" });
  const elsewhere = guess({ key: "requirements-elsewhere" });

  function told(restsOn: readonly Premise[] | undefined, message: Message = { ...MESSAGE, todo: "Add the pay." }) {
    const rule = defineRule({
      id: "test/resting",
      since: "0.1.0",
      level: "error",
      needs: {},
      messages: { message },
      check: (_, tell) => tell("message", restsOn ? { restsOn } : {}),
    });
    return findingsIn(POSTING, active(rule))[0]!;
  }

  test.each([
    ["nothing in doubt", undefined],
    ["only what is sure", [SURE, SURE]],
    ["a sure reading with its reason", [{ certainty: "sure", because: { key: "several-jobs" } }]],
  ] as const)("%s: it is sure, and its todo stands as it was written", (_, restsOn) =>
    expect(told(restsOn)).toMatchObject({ sure: true, level: "error", todo: "Add the pay.", reasons: [] }),
  );

  test.each([
    ["a fact decides", [fifteen], "this is needed if you employ 15 people or more"],
    [
      "each of the facts that decide is named",
      [allOf([fifteen, anyone]), SURE, guess({ key: "unpaid" })],
      "this is needed if you employ 15 people or more, and you employ anyone in Illinois, and the work is paid",
    ],
    [
      "two facts about one head-count are one condition",
      [
        guess({
          key: "both",
          reasons: [
            { key: "head-count", atLeast: 15 },
            { key: "anyone-there", place: ILLINOIS },
          ],
        }),
      ],
      "this is needed if you employ 15 people or more and you employ anyone in Illinois",
    ],
    ["it may be otherwise", [title], "the title may mean something other than Cook"],
    ["the first doubt is enough", [SURE, elsewhere, title], "the requirements may stand elsewhere"],
    [
      "a doubt and a fact",
      [fifteen, title],
      "the title may mean something other than Cook; this is needed if you employ 15 people or more",
    ],
  ] as const)("%s: it is a please check that says so", (_, restsOn, clause) =>
    expect(told(restsOn)).toMatchObject({
      sure: false,
      level: "warning",
      todo: `Please check: ${clause}. Add the pay.`,
    }),
  );

  test("is told as keys and values too, one by one", () => {
    expect(told([allOf([fifteen, anyone]), SURE, title]).reasons).toEqual([
      { key: "head-count", atLeast: 15 },
      { key: "anyone-there", place: ILLINOIS },
      { key: "title-unclear", occupation: "chef-cook", title: "Cook" },
    ]);
  });

  test.each([
    ["which of the two is meant, and write it out.", "Please check which of the two is meant, and write it out."],
    ["This is fine at night. If not, say so.", "Please check: this is fine at night. If not, say so."],
  ])("a message that asks says what is in doubt itself: %s", (check, todo) => {
    const { problem, why } = MESSAGE;
    expect(told([title], { problem, why, check })).toMatchObject({ sure: false, level: "warning", todo });
    expect(told(undefined, { problem, why, check })).toMatchObject({ sure: false, level: "warning", todo });
  });

  test("a message may say the reason in its own place, sure or not", () => {
    const message = { ...MESSAGE, problem: "No posting: {because}.", todo: "Give it a title." };
    const jobs: Premise = { certainty: "sure", because: { key: "several-jobs" } };
    expect(told([jobs], message)).toMatchObject({
      sure: true,
      problem: "No posting: a list of several jobs.",
      todo: "Give it a title.",
    });
    expect(told([guess({ key: "too-little-text" })], message)).toMatchObject({
      sure: false,
      problem: "No posting: too little text.",
      todo: "Give it a title.",
    });
  });
});

describe("a rule rests", () => {
  const english = { ...wordRule("test/english", "Nacht"), languages: ["en"] };
  const german =
    "# Pflegefachkraft für die Nachtwache\n\n## Ihre Aufgaben\n\n- Sie betreuen nachts zwei Stationen und übergeben morgens\n\n## Ihr Profil\n\n- Sie haben eine abgeschlossene Ausbildung in der Pflege\n";

  test("on postings in other languages", () => {
    expect(findingsIn(german, active(english))).toEqual([]);
    expect(findingsIn(german, active(wordRule("test/any", "Nacht")))).toHaveLength(1);
  });

  test("on files that are no postings, unless it judges those", () => {
    const notes = "Buy milk.\n";
    expect(findingsIn(notes, active(wordRule("test/word", "milk")))).toEqual([]);
    expect(findingsIn(notes, active({ ...wordRule("test/word", "milk"), judgesUnreadable: true }))).toHaveLength(1);
  });
});

test("a file of bytes that is no text is told as unreadable, as an error, and nothing else is", () => {
  const [linted] = lint(
    { path: "notes.md", content: Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 7) },
    readers,
    { asOf: "2026-11-22", employer: {}, statements: {} },
  );
  expect(linted!.findings.map(({ rule, messageId, level, at }) => [rule, messageId, level, at])).toEqual([
    ["posting/unreadable", "fatal", "error", { start: 0, end: 0 }],
  ]);
});

describe("a fingerprint", () => {
  const marks = (text: string) =>
    findingsIn(text, active(wordRule("test/word", "nurse"))).map(({ fingerprint }) => fingerprint);

  test("stays when lines move", () => {
    expect(marks(POSTING.replace("# Night Nurse\n", "# Night Nurse\n\nPublished in November.\n"))).toEqual(
      marks(POSTING),
    );
  });

  test("changes with the words around it", () => {
    expect(marks(POSTING.replace("its night shifts", "its day shifts"))).not.toEqual(marks(POSTING));
  });

  test("changes with the rule, the words and the heading, and not with blanks between them", () => {
    expect(marks(POSTING.replace("Clinic looks for", "Clinic  looks   for"))).toEqual(marks(POSTING));
    const calm = (text: string, id = "test/word") =>
      findingsIn(text, active(wordRule(id, "calm"))).map(({ fingerprint }) => fingerprint);
    expect(calm(POSTING, "test/other")).not.toEqual(calm(POSTING));
    expect(calm(POSTING.replace("## Requirements", "## What you bring"))).not.toEqual(calm(POSTING));
  });

  test("tells messages and laws apart that speak of the same words", () => {
    const law = (id: string) => ({
      id,
      place: "US-CO",
      placeName: "Colorado",
      cite: id,
      since: "2021-01-01",
      url: "https://law.example",
    });
    const all = [
      ["plain", "us-co-one"],
      ["plain", "us-co-two"],
      ["other", "us-co-two"],
    ] as const;
    const marksOf = (tellings: (typeof all)[number][]) =>
      findingsIn(
        POSTING,
        active(
          defineRule({
            id: "test/twofold",
            since: "0.1.0",
            level: "info",
            needs: {},
            messages: { plain: MESSAGE, other: MESSAGE },
            check: (_, tell) => tellings.forEach(([message, id]) => tell(message, { because: law(id) })),
          }),
        ),
      ).map(({ fingerprint }) => fingerprint);
    // Each has its own mark, whether the others are told beside it or not.
    expect(marksOf([...all]).toSorted()).toEqual(all.flatMap((one) => marksOf([one])).toSorted());
    expect(new Set(marksOf([...all])).size).toBe(3);
    expect(marksOf(all.slice(0, 2).reverse())).toEqual(marksOf(all.slice(0, 2)));
  });

  test("is sixteen hexadecimal digits", () => {
    for (const mark of marks(POSTING)) expect(mark).toMatch(/^[0-9a-f]{16}$/);
  });

  test("is another one for each finding", () => {
    const twice = POSTING.replace("a nurse for", "a nurse, a nurse for");
    expect(new Set(marks(twice)).size).toBe(2);
  });
});
