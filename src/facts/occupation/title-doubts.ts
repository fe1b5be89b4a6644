import type { OccupationId } from "../../tables/ids.ts";
import { areKin } from "../../tables/occupations.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import { leftOver, namedBy, namingWords, namesWork, type Standing } from "./left-over.ts";
import { longerName, type LongerName } from "./other-work.ts";
import { kindOfAll, kindOfBoth } from "./shared-kind.ts";
import type { Candidate } from "./title-candidates.ts";
import { unaccounted } from "./unaccounted.ts";

/** A title with the occupation that it seems to name. */
export interface Reading extends Standing {
  /** The likeliest that names another occupation; `null` where none does. */
  readonly rival: Candidate | null;
}

/** "Nurse Manager (LCSW)": the letters in brackets are of another profession than the name before them. */
export function namesAnotherInBrackets({ words, best, known }: Reading): boolean {
  return words.some((word) => {
    if (!word.isBracketed || !known.giveWay.has(word.canonical) || best.words.includes(word)) return false;
    const named = namedBy(word.canonical, known);
    return named !== null && !areKin(named, best.occupation!);
  });
}

/**
 * What the name means: the one occupation that goes by it, the one that all are kinds of that do, or the one whose letters
 * stand beside it, as in "Mental Health Counselor (LMHC)". `null` where that stays open.
 */
export function meaningOf({ best, words, known }: Standing): OccupationId | null {
  const { occupations } = best.phrase;
  const shared = kindOfAll(occupations);
  if (shared !== null || occupations.length < 2) return shared;
  const lettered = words.filter((word) => !best.words.includes(word)).map(({ canonical }) => namedBy(canonical, known));
  return occupations.find((id) => id !== null && lettered.includes(id)) ?? null;
}

/** "MD" is a rank of banks, "PT" part time, "MA" a state: letters are sure where a word of care stands beside them. */
export function areLettersAlone({ title, words, best, known }: Standing): boolean {
  const lettered = best.words.filter(({ start, end }) => known.ambiguous.has(title.slice(start, end)));
  if (lettered.length === 0) return false;
  const roles = best.words.filter(({ canonical }) => known.roles.has(canonical));
  if (roles.some((role) => !lettered.includes(role))) return false;
  return !words.some((word) => !lettered.includes(word) && !word.isImplied && known.care.has(word.canonical));
}

/** Two kinds of one occupation do not compete: either way it is the one that both are kinds of. */
export function competes(best: Candidate, rival: Candidate): boolean {
  return isNearlyAsGood(rival, best) && kindOfBoth(best.occupation, rival.occupation) === null;
}

/** The share of the best's score at which another may be meant as well. */
const NEARLY = 0.92;

/** True where the words of another name tell nearly as much, and the best has no more of them. */
export function isNearlyAsGood(other: Candidate, best: Candidate): boolean {
  return other.score >= best.score * NEARLY && best.phrase.words.length <= other.phrase.words.length;
}

/** A technician or an assistant is named by the words beside it, not by some further on. */
export function isScattered(standing: Standing): boolean {
  const { best, words, known } = standing;
  const head = best.words.find(({ canonical }) => known.generic.has(canonical));
  if (!head || best.words.some((word) => namesWork(word, known))) return false;
  const isBeside = (word: TitleWord): boolean => word.stretch === head.stretch;
  const named = namingWords(standing);
  const others = words.filter(
    (word) => isBeside(word) && !named.has(word.canonical) && !known.noise.has(word.canonical),
  );
  return !best.words.every(isBeside) && others.length > 0;
}

/** What O*NET knows of a longer name in the title. */
export function longerNameIn(reading: Reading): LongerName | null {
  return longerName(reading.best, leftOver(reading), reading.words, reading.known);
}

/** Some word is no part of the name, narrows nothing, is no name of a town, and is not said of such work. */
export function leavesMeaningOver(reading: Reading): boolean {
  const longer = longerNameIn(reading);
  const left = leftOver(reading).filter(({ canonical }) => !(longer?.isOurs && longer.words.has(canonical)));
  return unaccounted(left, reading.best, reading.known).length > 0;
}
