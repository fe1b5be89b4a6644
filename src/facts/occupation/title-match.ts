import type { OccupationId } from "../../tables/ids.ts";
import { legalForm } from "../../tables/employer-words.ts";
import type { Span } from "../../text/index.ts";
import { remembering } from "../../text/remember.ts";
import { readTitleWords, type TitleWord } from "../../tables/title-words.ts";
import { titles, type Titles } from "../../tables/titles.ts";
import type { Certainty } from "../certainty.ts";
import type { Decided } from "../steps.ts";
import { exactWords } from "./exact-words.ts";
import { leftOver, saysOtherWork, type Standing } from "./left-over.ts";
import { longerName } from "./other-work.ts";
import { kindOfBoth } from "./shared-kind.ts";
import { candidatesFor, type Candidate } from "./title-candidates.ts";
import { certaintyOf } from "./title-certainty.ts";
import { areLettersAlone, isNearlyAsGood, meaningOf } from "./title-doubts.ts";
import { headsOf } from "./title-head.ts";

/** Which occupation a title names. */
export interface TitleMatch {
  /** `null` where the title names none we know. */
  readonly occupation: OccupationId | null;
  /** A guess where it may mean another. */
  readonly certainty: Certainty;
  /** Other occupations it could mean, likeliest first. */
  readonly alternatives: readonly OccupationId[];
  /** The words that decided it, as written. */
  readonly words: readonly string[];
  /** From the first of those words to the last, in the title. */
  readonly at: Span | null;
  /** The step that decided how sure it is; `null` where no name was found. */
  readonly decidedBy: Decided<Certainty>["step"] | null;
}

/** What a title names that names no occupation. */
export const NO_MATCH: TitleMatch = {
  occupation: null,
  certainty: "guess",
  alternatives: [],
  words: [],
  at: null,
  decidedBy: null,
};

/** Finds the occupation that a title names: the longest and most specific titles win, and the head noun rules. */
export function matchTitle(title: string): TitleMatch {
  return matches(title);
}

// An employer's postings share their titles, and each costs as much as finding all their pay.
const matches = remembering(findMatch, 300);

function findMatch(title: string): TitleMatch {
  const known = titles();
  const all = readTitleWords(title, known.vocabulary).filter((word) => !isOfName(title, word, known));
  const words = exactWords(title, all, known);
  const { isWhole: _, ...match } = matchWords(title, words, known);
  if (match.occupation !== null) return match;
  const alike = matchAlike(title, words, known);
  return alike.occupation === null ? matchField(title, words, known) : alike;
}

// "Larkspur Physicians, LLC", "CRNA - Riverside Doctors Hospital", "RN - Larkspur Health Partners": these people are an
// employer.
function isOfName(title: string, { canonical, start, end, stretch }: TitleWord, known: Titles): boolean {
  const { legalForm, inName } = employerWords();
  if (legalForm.test(title.slice(end, end + 14))) return true;
  if (stretch === 0 || !known.roles.has(canonical) || !title.slice(start, end).endsWith("s")) return false;
  const [before = ""] = /[^\s]+(?= $)/.exec(title.slice(0, start)) ?? [];
  const [behind = ""] = /^ [^\s]+/.exec(title.slice(end)) ?? [];
  return inName.test(before) || inName.test(behind);
}

// "Neonatology - Level III" names no role, and only physicians post by that field.
function matchField(title: string, words: readonly TitleWord[], known: Titles): TitleMatch {
  const field = words.find(({ canonical }) => known.physiciansOwn.has(canonical));
  if (!field || words.some(({ canonical }) => known.roles.has(canonical))) return NO_MATCH;
  const { isWhole, ...match } = matchWords(
    title,
    [...words, { ...field, canonical: "physician", isImplied: true }],
    known,
  );
  const others = words.filter(
    (word) =>
      word.stretch === field.stretch &&
      word.canonical !== field.canonical &&
      known.weightOf(word.canonical) > 0 &&
      !known.noise.has(word.canonical),
  );
  const isSaid =
    isWhole && match.at !== null && others.every(({ start, end }) => start >= match.at!.start && end <= match.at!.end);
  return isSaid ? { ...match, certainty: "guess" } : NO_MATCH;
}

// "Kennel Attendant" is no title of ours, but "Kennel Technician" is: another role of the same sort may stand for the
// head.
function matchAlike(title: string, words: readonly TitleWord[], known: Titles): TitleMatch {
  const heads = headsOf(title, words, known);
  // Who helps a doctor is none.
  if (words.some(({ canonical, isImplied }) => !isImplied && known.courtesy.has(canonical))) return NO_MATCH;
  for (const head of heads)
    for (const other of known.alikeTo(head).filter((role) => mayBeRead(words, role, known))) {
      const { isWhole, ...match } = matchWords(
        title,
        words.map((word) => (word.canonical === head ? { ...word, canonical: other } : word)),
        known,
      );
      if (match.occupation !== null && isWhole && match.words.length > 1) return { ...match, certainty: "guess" };
    }
  return NO_MATCH;
}

// A "Maternal Fetal Medicine Specialist" is a physician, a "Family Specialist" is none.
function mayBeRead(words: readonly TitleWord[], role: string, known: Titles): boolean {
  return role !== "physician" || words.some(({ canonical }) => known.physiciansOwn.has(canonical));
}

function matchWords(
  title: string,
  words: readonly TitleWord[],
  known: Titles,
): TitleMatch & { readonly isWhole: boolean } {
  const heads = headsOf(title, words, known);
  const all = candidatesFor(words, heads, known);
  const candidates = all.filter((best) => !isOthersWork({ best, candidates: all, title, words, known }));
  const best = candidates[0] && firstNamed(candidates[0], candidates, known);
  if (!best) return { ...NO_MATCH, isWhole: false };
  const rival = candidates.find(({ occupation }) => occupation !== best.occupation) ?? null;
  const { answer: certainty, step } = certaintyOf({ title, words, best, candidates, rival, known });
  const meaning = certainty === "sure" ? meaningOf({ title, best, candidates, words, known }) : null;
  const occupation = meaning === null ? best.occupation : whatIsShared(meaning, best, rival);
  const named = [best, ...candidates].flatMap(({ phrase }) => phrase.occupations);
  const alternatives = [...new Set(named)].filter((id) => id !== null && id !== occupation).slice(0, 4);
  return {
    occupation,
    certainty,
    alternatives: alternatives as OccupationId[],
    isWhole: best.isWhole,
    decidedBy: step,
    words: [...new Set(best.words.map(({ start, end }) => title.slice(start, end)))],
    at: {
      start: Math.min(...best.words.map(({ start }) => start)),
      end: Math.max(...best.words.map(({ end }) => end)),
    },
  };
}

// "Harbor Pilot", "MD - Leveraged Finance": what the title says beside the candidate's name makes it work of quite another sort.
function isOthersWork(standing: Standing): boolean {
  const { best, words, known } = standing;
  const left = best.occupation === null ? [] : leftOver(standing);
  if (left.length === 0) return false;
  return (
    (areLettersAlone(standing) && saysOtherWork(left, best)) ||
    (longerName(best, left, words, known)?.isFarOff ?? false)
  );
}

// "ICU/ED RN" names two kinds of one occupation, and surely that one.
function whatIsShared(own: OccupationId, best: Candidate, rival: Candidate | null): OccupationId {
  if (rival === null || !isNearlyAsGood(rival, best)) return own;
  const shared = kindOfBoth(own, rival.occupation);
  return shared === null || shared === rival.occupation ? own : shared;
}

// "RN or LPN" seeks either; of professions known by their letters, the one named first stands for both.
function firstNamed(best: Candidate, candidates: readonly Candidate[], { giveWay }: Titles): Candidate {
  const [own] = best.words;
  if (best.words.length > 1 || !best.isWhole || !giveWay.has(own!.canonical)) return best;
  return (
    candidates.find(
      ({ words: [word, ...more], isWhole }) =>
        isWhole &&
        more.length === 0 &&
        giveWay.has(word!.canonical) &&
        word!.stretch === own!.stretch &&
        word!.alternative < own!.alternative,
    ) ?? best
  );
}
