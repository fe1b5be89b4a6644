import { areKin } from "../../tables/occupations.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import type { Certainty } from "../certainty.ts";
import { decide, type Decided, type Step } from "../steps.ts";
import { leftOver, namedBy, namesWork, unaccounted, type Standing } from "./left-over.ts";
import { longerName, type LongerName } from "./other-work.ts";
import { kindOfAll, kindOfBoth } from "./shared-kind.ts";
import type { Candidate } from "./title-candidates.ts";

/** A title with the occupation that it seems to name. */
export interface Reading extends Standing {
  /** The likeliest that names another occupation; `null` where none does. */
  readonly rival: Candidate | null;
}

/** Whether a title surely names the occupation that it seems to name. Where two readings compete, it does not. */
const steps: readonly Step<Reading, Certainty>[] = [
  {
    name: "part-of-a-name",
    quote: "Director, Kennel Services and Behavior",
    when: ({ best }) => best.occupation === null || !best.isWhole,
    then: () => "guess",
  },
  {
    name: "several-meanings",
    quote: "Social Worker",
    when: ({ best }) => best.phrase.occupations.length > 1 && kindOfAll(best.phrase.occupations) === null,
    then: () => "guess",
  },
  {
    name: "anybody",
    quote: "Part-time Clinician",
    when: ({ best, known }) => best.phrase.words.length === 1 && known.umbrella.has(best.phrase.words[0]!),
    then: () => "guess",
  },
  {
    name: "letters-of-another-license",
    quote: "Nurse Manager (LCSW)",
    when: namesAnotherInBrackets,
    then: () => "guess",
  },
  {
    name: "letters-that-mean-much",
    quote: "MD - Larkspur Bank",
    when: areLettersAlone,
    then: () => "guess",
  },
  {
    name: "rival",
    quote: "LPN or RN",
    when: ({ best, rival }) => rival !== null && competes(best, rival),
    then: () => "guess",
  },
  {
    name: "scattered",
    quote: "Program Support Assistant, Clinical Excellence",
    when: isScattered,
    then: () => "guess",
  },
  {
    name: "nothing-left-over",
    quote: "RN - ICU nights $10k sign on",
    when: (reading) => leftOver(reading).length === 0,
    then: () => "sure",
  },
  {
    name: "other-work",
    quote: "Geology Teacher",
    when: (reading) => longerNameIn(reading)?.isOtherWork ?? false,
    then: () => "guess",
  },
  {
    name: "word-left-over",
    quote: "Registered Nurse, Data Governance",
    when: leavesMeaningOver,
    then: () => "guess",
  },
  {
    name: "names-left-over",
    quote: "LPN Larkspur Uro/Gyn",
    when: () => true,
    then: () => "sure",
  },
];

/** Decides whether a title surely names an occupation. */
export function certaintyOf(reading: Reading): Decided<Certainty> {
  return decide(steps, reading);
}

// "Nurse Manager (LCSW)": the letters in brackets are of another profession than the name before them.
function namesAnotherInBrackets({ words, best, known }: Reading): boolean {
  return words.some((word) => {
    if (!word.isBracketed || !known.giveWay.has(word.canonical) || best.words.includes(word)) return false;
    const named = namedBy(word.canonical, known);
    return named !== null && !areKin(named, best.occupation!);
  });
}

/** "MD" is a rank of banks, "PT" part time, "MA" a state: letters are sure where a word of care stands beside them. */
export function areLettersAlone({ title, words, best, known }: Standing): boolean {
  const lettered = best.words.filter(({ start, end }) => known.ambiguous.has(title.slice(start, end)));
  if (lettered.length === 0) return false;
  const roles = best.words.filter(({ canonical }) => known.roles.has(canonical));
  if (roles.some((role) => !lettered.includes(role))) return false;
  return !words.some((word) => !lettered.includes(word) && !word.isImplied && known.care.has(word.canonical));
}

// Two kinds of one occupation do not compete: either way it is the one that both are kinds of.
function competes(best: Candidate, rival: Candidate): boolean {
  if (rival.score < best.score * 0.92 || best.phrase.words.length > rival.phrase.words.length) return false;
  return kindOfBoth(best.occupation, rival.occupation) === null;
}

// A technician or an assistant is named by the words beside it, not by some further on.
function isScattered({ best, words, known }: Reading): boolean {
  const head = best.words.find(({ canonical }) => known.generic.has(canonical));
  if (!head || best.words.some((word) => namesWork(word, known))) return false;
  const isBeside = (word: TitleWord): boolean => word.stretch === head.stretch;
  const others = words.filter(
    (word) => isBeside(word) && !best.words.includes(word) && !known.noise.has(word.canonical),
  );
  return !best.words.every(isBeside) && others.length > 0;
}

function longerNameIn(reading: Reading): LongerName | null {
  return longerName(reading.best, leftOver(reading), reading.words, reading.known);
}

function leavesMeaningOver(reading: Reading): boolean {
  const longer = longerNameIn(reading);
  const left = leftOver(reading).filter(({ canonical }) => !(longer?.isOurs && longer.words.has(canonical)));
  return unaccounted(left, reading.best, reading.known).length > 0;
}
