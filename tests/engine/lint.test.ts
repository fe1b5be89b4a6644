import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/rule/index.ts";
import { active, findingsIn, wordRule } from "../support/rule.ts";

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

  test("know the section they stand in", () => {
    const [finding] = findingsIn(POSTING, active(wordRule("test/word", "patients")));
    expect(finding!.section).toBe("responsibilities");
  });

  test("told twice for the same words are told once", () => {
    const [rule] = active(wordRule("test/word", "calm"));
    expect(findingsIn(POSTING, [rule!, rule!])).toHaveLength(1);
  });
});

describe("a rule that crashes", () => {
  const crashing = defineRule({
    id: "test/crashing", since: "0.1.0", level: "warning", needs: {}, messages: { found: { problem: "…", why: "…", todo: "…" } },
    check(_, tell) {
      tell("found", {});
      throw new Error("the ward is closed.");
    },
  });

  test("becomes one finding that names it, and the others run", () => {
    const told = findingsIn(POSTING, active(crashing, wordRule("test/word", "calm")));
    expect(told.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual(["test/crashing crashed", "test/word found"]);
    expect(told[0]!.problem).toBe("The rule test/crashing could not judge this posting: the ward is closed.");
  });
});

describe("a rule rests", () => {
  const english = { ...wordRule("test/english", "Nacht"), languages: ["en"] };
  const german = "# Pflegefachkraft für die Nachtwache\n\n## Ihre Aufgaben\n\n- Sie betreuen nachts zwei Stationen und übergeben morgens\n\n## Ihr Profil\n\n- Sie haben eine abgeschlossene Ausbildung in der Pflege\n";

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

describe("a fingerprint", () => {
  const marks = (text: string) => findingsIn(text, active(wordRule("test/word", "nurse"))).map(({ fingerprint }) => fingerprint);

  test("stays when lines move", () => {
    expect(marks(POSTING.replace("# Night Nurse\n", "# Night Nurse\n\nPublished in November.\n"))).toEqual(marks(POSTING));
  });

  test("changes with the words around it", () => {
    expect(marks(POSTING.replace("its night shifts", "its day shifts"))).not.toEqual(marks(POSTING));
  });

  test("is another one for each finding", () => {
    const twice = POSTING.replace("a nurse for", "a nurse, a nurse for");
    expect(new Set(marks(twice)).size).toBe(2);
  });
});
