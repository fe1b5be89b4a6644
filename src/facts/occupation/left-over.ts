import type { OccupationId } from "../../tables/ids.ts";
import { areKin, occupation as lookUp } from "../../tables/occupations.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import type { Titles } from "../../tables/titles.ts";
import { kindOfBoth } from "./shared-kind.ts";
import type { Candidate } from "./title-candidates.ts";

/** A candidate among all those of its title. */
export interface Standing {
  readonly title: string;
  readonly best: Candidate;
  readonly candidates: readonly Candidate[];
  readonly words: readonly TitleWord[];
  readonly known: Titles;
}

/** Words of a title that the name of the occupation leaves over, and that mean something else or might. */
export function leftOver(standing: Standing): TitleWord[] {
  const { best, words, known } = standing;
  const isAsked = asksLicense(best) ? () => true : isInStretchOf(best);
  const named = namingWords(standing);
  return words.filter(
    (word) =>
      !word.isImplied &&
      isAsked(word) &&
      !named.has(word.canonical) &&
      !known.noise.has(word.canonical) &&
      !saysTheSame(word, standing) &&
      !isSpelled(word, standing) &&
      !meansElse(word, standing) &&
      !isOfItsCare(word, best, known),
  );
}

/** True where a licence hangs on the name; where none does, what stands apart from it may say anything. */
export function asksLicense({ occupation }: Candidate): boolean {
  return lookUp(occupation ?? "")?.licenses.some(({ required }) => required) ?? false;
}

function isInStretchOf({ words }: Candidate): (word: TitleWord) => boolean {
  const stretches = new Set(words.map(({ stretch }) => stretch));
  return ({ stretch }) => stretches.has(stretch);
}

/** The words of every name in a title of the occupation that the best one names. */
export function namingWords({ best, candidates }: Standing): ReadonlySet<string> {
  return new Set(candidates.filter((one) => namesSame(one, best)).flatMap(({ phrase }) => phrase.words));
}

// "Security Gate Guard" is a gate guard and a security guard, and both are one.
function namesSame(other: Candidate, best: Candidate): boolean {
  return other === best || kindOfBoth(other.occupation, best.occupation) !== null;
}

// "Wound Care Coordinator, Registered Nurse", "Clinician - Nurse Practitioner", "RN II - Pediatric Hospital Medicine",
// "Therapist (LCSW/LMFT)".
function saysTheSame(word: TitleWord, { best, words, known }: Standing): boolean {
  const { canonical, stretch, isBracketed } = word;
  if (best.occupation === null || !known.roles.has(canonical)) return false;
  if (known.umbrella.has(canonical)) return isUmbrellaOf(word, best, words, known);
  if (known.besideNurse.has(canonical) && best.words.every((word) => word.stretch < stretch)) return true;
  if (known.either.some((role) => best.phrase.words.includes(role.is) && isOneOf(canonical, role))) return true;
  const named = namedBy(canonical, known);
  if (named === best.occupation) return true;
  // A coordinator of wellness needs no licence, and a nurse who is one does.
  if (named === null || !asksLicense(best)) return false;
  return (isBracketed || known.courtesy.has(canonical)) && areKin(named, best.occupation);
}

// "Mortgage Loan Originator (MLO)": the letters in brackets are the words before them over again.
function isSpelled(word: TitleWord, { title, words }: Standing): boolean {
  return words.some(({ start, end, isBracketed }) => {
    const letters = title.slice(start, end);
    if (!isBracketed || !/^[A-Z]{2,5}$/.test(letters)) return false;
    const [written = ""] = new RegExp(`(?:[^\\s(]+\\s+){${letters.length}}\\($`).exec(title.slice(0, start)) ?? [];
    const initials = written.match(/\b\w/g)?.slice(0, letters.length).join("").toUpperCase();
    return initials === letters && word.start >= start - written.length && word.end <= end;
  });
}

// "Cook, PT": letters that mean much name no role where one is written out, and they are no alternative to it.
function meansElse(
  { start, end, stretch, alternative, isBracketed }: TitleWord,
  { title, best, known }: Standing,
): boolean {
  if (isBracketed || !known.ambiguous.has(title.slice(start, end))) return false;
  const role = best.words.find((word) => namesWork(word, known) && word.end - word.start > end - start + 1);
  return role !== undefined && (role.alternative === alternative || role.stretch !== stretch);
}

// An "Office Specialist" of physicians is none: the word stands right beside the role it covers, or apart from it.
function isUmbrellaOf(word: TitleWord, best: Candidate, words: readonly TitleWord[], known: Titles): boolean {
  const at = words.indexOf(word);
  return (
    isCare(best, known) &&
    best.words.some(
      (own) => namesWork(own, known) && (own.stretch !== word.stretch || Math.abs(words.indexOf(own) - at) === 1),
    )
  );
}

function isOneOf(role: string, { one, other }: Titles["either"][number]): boolean {
  return one.has(role) || other.has(role);
}

/** The occupation that a role names by itself. */
export function namedBy(role: string, known: Titles): OccupationId | null {
  return known.phrasesOf(role).find(({ words }) => words.length === 1)?.occupations[0] ?? null;
}

// Where the work is one of care, a field, a unit, a setting or a population narrows it and makes it no other. A
// technician is nothing yet without them.
function isOfItsCare({ canonical }: TitleWord, best: Candidate, known: Titles): boolean {
  if (!known.care.has(canonical) || !isCare(best, known)) return false;
  return (
    best.words.some((word) => namesWork(word, known)) && !(known.careFields.has(canonical) && isManySided(best, known))
  );
}

/** True where a field beside the role makes it another: "therapist". */
export function isManySided({ words }: Candidate, known: Titles): boolean {
  return words.every(({ canonical }) => !known.roles.has(canonical) || known.manySided.has(canonical));
}

/** True for a role that says by itself what is done: a nurse, and no specialist or technician. */
export function namesWork({ canonical }: Pick<TitleWord, "canonical">, known: Titles): boolean {
  return known.roles.has(canonical) && !known.generic.has(canonical) && !known.umbrella.has(canonical);
}

/** True where the work is one of care. */
export function isCare({ occupation }: Candidate, known: Titles): boolean {
  const family = occupation === null ? undefined : lookUp(occupation)?.family;
  return family !== undefined && known.careFamilies.has(family);
}
