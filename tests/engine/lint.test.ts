import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { defineRule, type ActiveRule } from "../../src/rule/index.ts";
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
    messages: { plain: MESSAGE, mild: MESSAGE, open: MESSAGE, openMild: MESSAGE },
    check(_, tell) {
      tell("plain", {});
      tell("mild", { level: "info" });
      tell("open", { sure: false });
      tell("openMild", { sure: false, level: "info" });
    },
  });
  const levels = (rule: ActiveRule) =>
    Object.fromEntries(findingsIn(POSTING, [rule]).map(({ messageId, level }) => [messageId, level]));

  test("is the rule's, unless it says otherwise for this one; what a person decides is no error", () => {
    expect(levels(active(graded)[0]!)).toEqual({ plain: "error", mild: "info", open: "warning", openMild: "info" });
  });

  test("is the config's where it chose one", () => {
    expect(levels({ rule: graded, level: "warning", levelIsChosen: true, options: {} })).toEqual({
      plain: "warning",
      mild: "warning",
      open: "warning",
      openMild: "warning",
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
