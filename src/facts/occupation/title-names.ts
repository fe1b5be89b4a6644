import type { OccupationId } from "../../tables/ids.ts";
import type { SourceSpan } from "../../text/index.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import type { Titles } from "../../tables/titles.ts";
import type { Certainty } from "../certainty.ts";
import type { Decided } from "../steps.ts";
import { leftOver, type Standing } from "./left-over.ts";
import { longerName } from "./other-work.ts";
import { kindOfBoth } from "./shared-kind.ts";
import { candidatesFor, type Candidate } from "./title-candidates.ts";
import { certaintyOf } from "./title-certainty.ts";
import { areLettersAlone, isNearlyAsGood, meaningOf } from "./title-doubts.ts";
import { headsOf } from "./title-head.ts";
import { saysOtherWork } from "./unaccounted.ts";

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
  readonly at: SourceSpan | null;
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

/** As many names in a title are looked at, likeliest first; who comes behind them has never been meant. */
const LOOKED_AT = 6;

/** The occupation whose name the words of a title hold, and whether they hold the whole name. */
export function matchWords(
  title: string,
  words: readonly TitleWord[],
  known: Titles,
): TitleMatch & { readonly isWhole: boolean } {
  const all = candidatesFor(words, headsOf(title, words, known), known);
  const standing = (best: Candidate): Standing => ({ title, best, candidates: all, words, known });
  const candidates = all.slice(0, LOOKED_AT).filter((best) => !isOthersWork(standing(best)));
  const best = candidates[0] && firstNamed(candidates[0], candidates, known);
  if (!best) return { ...NO_MATCH, isWhole: false };
  const rival = candidates.find(({ occupation }) => occupation !== best.occupation) ?? null;
  const { answer: certainty, step } = certaintyOf({ ...standing(best), rival });
  const meaning = certainty === "sure" ? meaningOf(standing(best)) : null;
  const occupation = meaning === null ? best.occupation : whatIsShared(meaning, best, rival);
  return {
    occupation,
    certainty,
    alternatives: othersNamed([best, ...candidates], occupation),
    isWhole: best.isWhole,
    decidedBy: step,
    ...writtenAs(best, title),
  };
}

function othersNamed(candidates: readonly Candidate[], own: OccupationId | null): OccupationId[] {
  const named = new Set(candidates.flatMap(({ phrase }) => phrase.occupations));
  return [...named]
    .filter((id) => id !== null)
    .filter((id) => id !== own)
    .slice(0, 4);
}

function writtenAs({ words }: Candidate, title: string): Pick<TitleMatch, "words" | "at"> {
  return {
    words: [...new Set(words.map(({ start, end }) => title.slice(start, end)))],
    at: { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) },
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
