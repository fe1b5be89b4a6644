import { inName } from "../../tables/employer-words.ts";
import type { Word } from "../../tables/lexicon.ts";
import { workVerbs, type VerbForm } from "../../tables/work-verbs.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import type { EmployerNames } from "./employer.ts";

/** How surely a block tells what is done at work. */
export interface WorkTold {
  /** Different verbs of work in places where a duty stands. */
  readonly verbs: ReadonlySet<string>;
  /** "You will triage calls": one such sentence is enough. */
  readonly isPromised: boolean;
}

/**
 * Verbs of work where they are said of the one who is sought: "Answers the phones", "you plan visits", "the driver
 * lifts and loads".
 */
export function workTold(annotated: AnnotatedText, employer: EmployerNames | null): WorkTold {
  const verbs = new Set<string>();
  let isPromised = false;
  for (const sentence of sentencesOfWork(annotated)) {
    const isOfEmployer =
      employer !== null && !sentence.isSeeking && annotated.text.startsWith(employer.whole, sentence.start);
    if (isOfEmployer) continue;
    for (const verb of sentence.verbs) verbs.add(verb);
    isPromised ||= sentence.isPromised;
  }
  return { verbs, isPromised };
}

/** A sentence that tells of work, unless the employer's name stands at its start. */
interface SentenceOfWork extends WorkTold {
  readonly start: number;
  /** True where somebody is sought, and even the employer's own sentence speaks of the one who is. */
  readonly isSeeking: boolean;
}

const sentencesOfWork = memoPerText(({ text, words }): readonly SentenceOfWork[] => {
  const found: SentenceOfWork[] = [];
  const { isVerb } = workVerbs();
  if (!words.some(isVerb)) return found;
  for (const sentence of sentencesOf(text, words)) {
    const isSeeking = sentence.some(({ folded }) => workVerbs().isIn("seeking", folded));
    if (isOurs(sentence) && !isSeeking) continue;
    const told = toldIn(sentence, text);
    const isPromised = told.isPromised || isTask(sentence) || isRoleAtWork(sentence);
    if (isPromised || told.verbs.size > 0)
      found.push({ verbs: told.verbs, isPromised, start: sentence[0]!.start, isSeeking });
  }
  return found;
});

function toldIn(sentence: readonly Word[], text: string): WorkTold {
  const verbs = new Set<string>();
  let isPromised = false;
  /**
   * Verbs that a comma or "and" parts from the next: "lifts, loads and …"; they count when one of the row has an
   * object.
   */
  let row: string[] = [];
  sentence.forEach((word, i) => {
    const known = workVerbs().verbOf(word);
    if (known === undefined) return;
    const place = placeOf(sentence, i, text, known.form, verbs.size > 0 || row.length > 0);
    if (place === null) return;
    if (place === "in a row") return void (row = [...row, known.verb]);
    for (const verb of [...row, known.verb]) verbs.add(verb);
    row = [];
    isPromised ||= place === "promised";
  });
  return { verbs, isPromised };
}

type Place = "promised" | "said" | "in a row";

// A verb in its place, judged by its form and the words before it.
function placeOf(sentence: readonly Word[], i: number, text: string, form: VerbForm, hasVerb: boolean): Place | null {
  const word = sentence[i]!;
  const before = sentence[i - 1];
  const next = sentence[i + 1];
  if (next === undefined || next.folded === "of") return null;
  if (before === undefined) return "said";
  const isJoined = before.folded === "and" || before.folded === "or" || /[,;]/.test(text.slice(before.end, word.start));
  if (isJoined) return hasVerb && form !== "participle" ? "said" : null;
  if (form === "third-person")
    return workVerbs().isIn("nounBefore", before.folded) ? null : endsClause(text, word, next) ? "in a row" : "said";
  return form === "plain" ? plainPlace(sentence, i, hasVerb) : null;
}

// "You will plan", "you plan", "seeks a nurse to plan", "Nurses plan".
function plainPlace(sentence: readonly Word[], i: number, hasVerb: boolean): Place | null {
  const before = sentence[i - 1]!.folded;
  const earlier = sentence[i - 2]?.folded ?? "";
  if (workVerbs().isIn("promising", before)) return workVerbs().isIn("promisedByOthers", earlier) ? null : "promised";
  if (before === "you") return workVerbs().isIn("conditions", earlier) ? null : "said";
  if (before === "to")
    return workVerbs().isIn("notDutyBefore", earlier)
      ? null
      : sentence.slice(0, i).some(({ folded }) => workVerbs().isIn("seeking", folded))
        ? "promised"
        : hasVerb || (i === 1 && isDutyToDo(sentence))
          ? "said"
          : null;
  return i <= 2 && /[a-z]{3}s$/.test(before) ? "said" : null;
}

// "To wash and dry dishes" as a line of its own; "To learn more, call us" goes on to the reader.
function isDutyToDo(sentence: readonly Word[]): boolean {
  return (
    sentence.length > 3 &&
    !sentence.some(({ folded }) => workVerbs().isIn("addressing", folded) || folded.startsWith("appl"))
  );
}

// "reports, visits and" may end a list of nouns; a verb goes on to its object.
function endsClause(text: string, word: Word, next: Word): boolean {
  return (
    /[,.;:)]/.test(text.slice(word.end, next.start)) ||
    next.folded === "and" ||
    next.folded === "or" ||
    next.folded === "is" ||
    next.folded === "are"
  );
}

/** Words of a sentence that begins with a verb and goes on: "Performs ultrasound for the dating of pregnancies". */
const LONG_TASK = 7;

function isTask(sentence: readonly Word[]): boolean {
  const form = workVerbs().verbOf(sentence[0]!)?.form;
  if (form === undefined || form === "participle" || sentence.length < LONG_TASK) return false;
  return !sentence.some(({ folded }) => folded.startsWith("appl") || folded === "our" || folded === "us");
}

// "Our intern supports the team with calls": somebody, not the house, and what that person does.
function isRoleAtWork(sentence: readonly Word[]): boolean {
  if (sentence.length < LONG_TASK || !workVerbs().isIn("determiners", sentence[0]!.folded)) return false;
  const at = sentence.slice(2, 5).findIndex((word) => workVerbs().verbOf(word)?.form === "third-person") + 2;
  if (at < 2 || workVerbs().isIn("nounBefore", sentence[at - 1]!.folded)) return false;
  return !sentence.slice(1, at).some(({ folded }) => inName().test(folded) || workVerbs().isIn("noRoles", folded));
}

/** A sentence of the employer's own doings: "We provide …", "Our clinics serve …"; "Larkspur helps …" is another. */
function isOurs([first, second]: readonly Word[]): boolean {
  return first!.folded === "we" || (first!.folded === "our" && second !== undefined && inName().test(second.folded));
}

function sentencesOf(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  let last: Word[] | null = null;
  let end = 0;
  for (const word of words) {
    if (last !== null && !hasStop(text, end, word.start)) last.push(word);
    else sentences.push((last = [word]));
    end = word.end;
  }
  return sentences;
}

// Between two words a line break or a bullet parts, and a stop before a blank or right before the next word.
function hasStop(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const sign = text[i]!;
    if (sign === "\n" || sign === "•") return true;
    if (".!?:".includes(sign) && (i + 1 === end || /\s/.test(text[i + 1]!))) return true;
  }
  return false;
}
