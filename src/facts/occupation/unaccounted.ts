import { onet } from "../../tables/onet.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import type { Titles } from "../../tables/titles.ts";
import { asksLicense, isCare, isManySided, namesWork } from "./left-over.ts";
import { groupsOf } from "./other-work.ts";
import type { Candidate } from "./title-candidates.ts";

/** Of the words that a name leaves over, those that O*NET cannot account for either: no name of a town, and not said of such work. */
export function unaccounted(left: readonly TitleWord[], candidate: Candidate, known: Titles): TitleWord[] {
  const groups = [...groupsOf(candidate)];
  const profession = professionIn(candidate, groups, known);
  return left.filter((word) => {
    const isBehind = profession !== undefined && word.start > profession.end;
    // "Medical Director, Program Director": who leads something besides stays what she is; who recruits does not.
    if (known.roles.has(word.canonical))
      return !(isBehind && isApart(word, candidate) && known.leading.has(word.canonical));
    if (isBehind) return false;
    if ((profession || isCare(candidate, known)) && groups.some((group) => onet().isUsedIn(word.canonical, group)))
      return false;
    if (isCare(candidate, known) && !isManySided(candidate, known) && onet().isOfCare(word.canonical)) return false;
    return !isName(word, candidate, known);
  });
}

/** True where titles are made of these words, and none of work like the candidate's. */
export function saysOtherWork(left: readonly TitleWord[], candidate: Candidate): boolean {
  const groups = [...groupsOf(candidate)];
  return left.some(
    ({ canonical }) =>
      onet().knows(canonical) &&
      !onet().isOfCare(canonical) &&
      !groups.some((group) => onet().isUsedIn(canonical, group)),
  );
}

// Behind "Pharmacist", "Attorney" or "Police Officer" stands for whom they work and on what, whatever it is called.
function professionIn(
  candidate: Candidate,
  groups: readonly string[],
  known: Titles,
): { readonly end: number } | undefined {
  const { phrase, words } = candidate;
  const role = words.find((word) => namesProfession(word, candidate, groups, known));
  if (role) return role;
  const named = onet().groupsOf(phrase.words);
  const isOfOursAlone = named.length > 0 && named.every((group) => groups.includes(group));
  return isOfOursAlone ? { end: Math.max(...words.map(({ end }) => end)) } : undefined;
}

function namesProfession(
  { canonical }: TitleWord,
  candidate: Candidate,
  groups: readonly string[],
  known: Titles,
): boolean {
  if (!namesWork({ canonical }, known)) return false;
  if (known.either.some(({ is }) => is === canonical)) return true;
  return namesLicensedCare(canonical, candidate, known) || groups.some((group) => onet().belongsTo(canonical, group));
}

// A paramedic is one by that word alone, and under a licence.
function namesLicensedCare(role: string, candidate: Candidate, known: Titles): boolean {
  const alone = known.phrasesOf(role).find(({ words }) => words.length === 1);
  if (alone?.occupations.length !== 1 || known.manySided.has(role)) return false;
  const [occupation = null] = alone.occupations;
  return isCare(candidate, known) && occupation !== null && asksLicense({ ...candidate, occupation });
}

function isApart({ stretch }: TitleWord, { words }: Candidate): boolean {
  return words.every((own) => own.stretch !== stretch);
}

// A word that no title is made of is a town's or an employer's; before "Architect" it may be that of a software.
function isName(word: TitleWord, candidate: Candidate, known: Titles): boolean {
  if (onet().knows(word.canonical) || known.weightOf(word.canonical) > 0) return false;
  return isCare(candidate, known) || isApart(word, candidate);
}
