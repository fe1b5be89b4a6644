import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/make/lines.ts";
import { byFirstWord, Cues } from "../../src/make/tables/terms.ts";
import { Lexicon, scanTerms, wordsOf, type RawTerm } from "../../src/tables/lexicon.ts";
import { Lines } from "../../src/tables/lines.ts";
import { readCue } from "../../src/tables/term.ts";
import { lexicon } from "../../src/tables/terms.ts";

function lexiconOf(terms: readonly RawTerm[]): Lexicon {
  const cues = new Cues();
  return new Lexicon(new Lines(linesOf({ terms: byFirstWord(terms, cues) })).rows("terms"), cues.all.map(readCue));
}

/** What is found, as "kind: words of the text". */
function found(text: string, terms: Lexicon): string[] {
  return scanTerms(text, wordsOf(text), terms).map(({ term, start, end }) => `${term.kind}: ${text.slice(start, end)}`);
}

function term(kind: string, form: string, exactCase = false): RawTerm {
  return { kind, id: "any", form, exactCase };
}

// Few words, so that many phrases share their beginnings: some are as long as others, some begin like others.
const word = fc.constantFrom("care", "plan", "cares", "ärzt");
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

test("a text has a term where it has all its words, letter by letter, and nowhere else", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { maxLength: 30 }),
      fc.array(word, { minLength: 10, maxLength: 30 }),
      (forms, text) => {
        const terms = lexiconOf(forms.map((form, number) => term(`kind-${number}`, form)));
        const expected = text.flatMap((_, from) =>
          forms.flatMap((form, number) => {
            const end = from + form.split(" ").length;
            return text.slice(from, end).join(" ") === form ? [`kind-${number}: ${form}`] : [];
          }),
        );
        expect(found(text.join(" "), terms).sort()).toEqual(expected.sort());
      },
    ),
  );
});

test("the words of what is found are the words of the term", () => {
  const known = ["registered nurse", "board certified", "RN, BSN", "salary range", "New York", "Führerschein", "DO"];
  const letters = fc.constantFrom(..."abcdeinrst ", "é", "Z", "-", ".");
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...known),
        fc.array(letters, { maxLength: 6 }).map((all) => all.join("")),
      ),
    )
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (posting) => {
      const words = wordsOf(posting);
      for (const { term, firstWord, endWord } of scanTerms(posting, words, lexicon()))
        expect(folded(words.slice(firstWord, endWord))).toBe(folded(wordsOf(term.form)));
    }),
  );
});

function folded(words: readonly { readonly folded: string }[]): string {
  return words.map((one) => one.folded).join(" ");
}

test("the longest term of a kind is told, and what lies inside it is not", () => {
  const terms = lexiconOf([
    term("credential", "nurse"),
    term("credential", "registered nurse"),
    term("credential", "registered nurse anesthetist"),
    term("duty", "nurse"),
  ]);
  expect(found("a registered nurse anesthetist", terms)).toEqual([
    "credential: registered nurse anesthetist",
    "duty: nurse",
  ]);
  expect(found("nurse", terms)).toEqual(["credential: nurse", "duty: nurse"]);
  expect(found("a registered nurse, a nurse", terms)).toEqual([
    "credential: registered nurse",
    "duty: nurse",
    "credential: nurse",
    "duty: nurse",
  ]);
});

test("capitals count where a term says so, marks between them never", () => {
  const terms = lexiconOf([term("credential", "DO", true), term("credential", "RN, BSN", true)]);
  expect(found("D.O. or DO; RN/BSN", terms)).toEqual(["credential: D.O.", "credential: DO", "credential: RN/BSN"]);
  expect(found("what we do, Do, rn bsn", terms)).toEqual([]);
});

test("a term of two meanings is told twice", () => {
  const terms = lexiconOf([term("place", "Georgia"), { ...term("name", "Georgia"), id: "first-name" }]);
  expect(found("in Georgia", terms)).toEqual(["place: Georgia", "name: Georgia"]);
});

test("a form with a semicolon stops the build", () => {
  expect(() => byFirstWord([term("benefit", "sick leave; holidays")], new Cues())).toThrow("has a semicolon");
});

test("a term has the direction, the reach and the ends of its list, and none where its list has none", () => {
  const bound = { direction: "forward", reach: 40, ends: [",", "and"] } as const;
  const terms = lexiconOf([
    { ...term("bound", "up to"), ...bound },
    { ...term("bound", "max"), direction: "both" },
    { ...term("bound", "Max.", true), ...bound },
    term("plain", "to"),
  ]);
  const cues = (text: string) =>
    scanTerms(text, wordsOf(text), terms).map(({ term: { form, direction, reach, ends } }) => [
      form,
      direction,
      reach,
      ends && [", then", "this and that", "sandy or not"].filter((between) => ends.standIn(between)),
    ]);
  expect(cues("up to")).toEqual([
    ["up to", "forward", 40, [", then", "this and that"]],
    ["to", undefined, undefined, undefined],
  ]);
  expect(cues("Max")).toEqual([
    ["max", "both", undefined, undefined],
    ["Max.", "forward", 40, [", then", "this and that"]],
  ]);
});
