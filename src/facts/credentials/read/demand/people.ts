import { hasRole } from "../../../../tables/credentials.ts";
import { isDoubtfulCode } from "../../../../tables/places.ts";
import type { Hit, TermKind } from "../../../../tables/lexicon.ts";
import type { NamedCredential } from "../../model.ts";
import type { TextSpan } from "../../../../text/index.ts";
import { segmentAround } from "../clause.ts";
import { cueIn, cueRightBehind, saysCue, speaksOf, type CuedText } from "../cues.ts";
import { saysEligible } from "./asking.ts";
import type { Subject } from "./subject.ts";

/**
 * "The RN writes the plan of care": the letters or the name of who holds a licence, and nothing that asks the applicant
 * for one. Outside of requirements and wishes the steps of running text decide.
 */
export function namesPeople(subject: Subject): boolean {
  const { context, one, annotated } = subject;
  const mayAsk = context === "required" || context === "asked" || context === "preferred";
  return mayAsk && isPerson(one, annotated) && (isWhatOneWorksAs(subject) || !isAskedOfApplicant(subject));
}

function isPerson(one: NamedCredential, annotated: CuedText): boolean {
  return hasRole(one.id, "person") && !papersIn(annotated, one);
}

function isAskedOfApplicant(subject: Subject): boolean {
  const { governing, one, annotated, clause, text } = subject;
  return (
    governing !== null ||
    saysEligible(subject) ||
    papersIn(annotated, clause) ||
    cueIn(annotated, "in-force", one) !== undefined ||
    ASKING.some((kind) => subject.cues(kind).some((cue) => speaksOf(cue, one, text))) ||
    subject.cues("held").some((cue) => cue.term.direction === "backward" && speaksOf(cue, one, text)) ||
    isOfALicensor(subject) ||
    isListed(subject)
  );
}

const ASKING = ["in-force", "being", "compact-word", "schooling"] as const satisfies readonly TermKind[];

/**
 * True where words in a stretch name a paper: "license", or "licensed" and "certified" with "as" or "in" behind; not
 * "licensed nurse".
 */
function papersIn(annotated: CuedText, at: TextSpan): boolean {
  return annotated
    .of("paper")
    .some(
      ({ term, start, end }) =>
        start >= at.start &&
        end <= at.end &&
        term.id !== "person" &&
        ((term.id === "paper" && !ADJECTIVE.test(term.form)) ||
          cueRightBehind(annotated, "after-status", end) !== undefined),
    );
}

// "Licensed" and "certificated" stand before nouns too.
const ADJECTIVE = /(?:ed|ee|ing)$/;

/** "Two years on a ward as an RN", "duties of the RN": the work behind "as" or "of", where no paper stands before. */
function isWhatOneWorksAs({ one, annotated, clause, text }: Subject): boolean {
  return (
    /(?:as\s+(?:an?|the)\s+(?:[\p{L}-]+\s+)?|of\s+(?:an?|the)\s+)$/iu.test(text.slice(clause.start, one.start)) &&
    !papersIn(annotated, { start: clause.start, end: one.start })
  );
}

/** "Registered Nurse - Ohio Board of Nursing": who gives the paper stands behind, perhaps with a dash between. */
function isOfALicensor({ one, text }: Subject): boolean {
  const [behind = ""] = text.slice(one.end, one.end + 80).split(/[.;\n•|]/);
  return CAPITAL.test(behind) && saysCue(behind, "licensor");
}

const CAPITAL = /\p{Lu}/u;

/** "LPN - Ohio Board of Nursing" wherever it stands: that is how lists of hiring systems ask. */
export function isNamedWithItsLicensor(subject: Subject): boolean {
  return hasRole(subject.one.id, "person") && /^\s*[-–—]\s*\p{Lu}/u.test(subject.after(8)) && isOfALicensor(subject);
}

/** "RN", "BSN and RN", "LPN or RN with two years on a ward": an item that begins with names alone. */
function isListed(subject: Subject): boolean {
  const { one, clause, text } = subject;
  if (/^\s*[-–—|]/.test(text.slice(clause.end, clause.end + 3))) return false;
  const done = namesAloneUntil(subject, clause);
  if (done >= one.end && (SIGNS.test(text.slice(done, clause.end)) || goesOn(subject, done))) return true;
  const segment = segmentAround(text, clause, one);
  return isBesideAPaper(subject) && SIGNS.test(text.slice(namesAloneUntil(subject, segment), segment.end));
}

/** How far a stretch has names, places and words that say nothing of their own. */
function namesAloneUntil({ named, annotated, text }: Subject, { start, end }: TextSpan): number {
  const sayNothing = NOTHING_OF_THEIR_OWN.flatMap((kind): readonly Hit[] => annotated.of(kind));
  const said = [...named, ...sayNothing.filter((cue) => !cue.term.label && !isWordInCapitals(cue, text))];
  let done = start;
  for (const one of said.sort((a, b) => a.start - b.start)) {
    if (one.start < done) continue;
    if (one.start >= end || !SIGNS.test(text.slice(done, one.start))) break;
    done = one.end;
  }
  return done;
}

// "RN OR nights" is no nurse of Oregon; "RN: OR" and "OR-RN" are.
function isWordInCapitals({ term, start, end }: Hit, text: string): boolean {
  return isDoubtfulCode(term.id) && !/[:(-]\s*$/.test(text.slice(0, start)) && !/^[-)]/.test(text.slice(end));
}

const NOTHING_OF_THEIR_OWN = [
  "joins-names",
  "label-word",
  "strength",
  "in-force",
  "later",
  "compact-word",
  "place",
  "place-code",
] as const satisfies readonly TermKind[];

const SIGNS = /^[\s,/()[\]&+:.*•–—-]*$/;

// "Master of Social Work, LCSW": what else the clause lists is no name of people.
function isBesideAPaper({ named, clause }: Subject): boolean {
  return named.some(({ id, start, end }) => start >= clause.start && end <= clause.end && !hasRole(id, "person"));
}

// "RN with two years on a ward", "RN in Ohio": more is said of the one who is named.
function goesOn({ annotated, text }: Subject, at: number): boolean {
  return (
    cueRightBehind(annotated, "adds", at) !== undefined ||
    annotated.of("goes-on").some((cue) => cue.end <= at && /^\s*$/.test(text.slice(cue.end, at)))
  );
}
