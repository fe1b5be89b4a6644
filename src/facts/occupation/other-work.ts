import { groupOf, HEALTH_CARE, keyOf, onet } from "../../tables/onet.ts";
import { occupation as lookUp } from "../../tables/occupations.ts";
import type { TitleWord } from "../../tables/title-words.ts";
import type { Titles } from "../../tables/titles.ts";
import type { Candidate } from "./title-candidates.ts";

/** Words of a title that titles of O*NET are compared with; few have more. */
const LONGEST = 6;

/** What O*NET has to say of a longer name in a title than that of the candidate: "harbor pilot" of a pilot. */
export interface LongerName {
  /** Files the longer name under other occupations than ours alone. */
  readonly isOtherWork: boolean;
  /** … and these are of quite another sort, or all that we share with them is a role that many trades have. */
  readonly isFarOff: boolean;
  /** Files it under ours, and under none that is other work. */
  readonly isOurs: boolean;
  readonly words: ReadonlySet<string>;
}

/**
 * The longest names in the title that hold the candidate's own and some of the words it leaves over; `null` where O*NET
 * knows none.
 */
export function longerName(
  candidate: Candidate,
  left: readonly TitleWord[],
  words: readonly TitleWord[],
  known: Titles,
): LongerName | null {
  const own = distinct(candidate.words.filter(({ isImplied, canonical }) => !isImplied && !known.noise.has(canonical)));
  const meant = distinct(words.filter(({ isImplied, canonical }) => !isImplied && !known.noise.has(canonical)));
  const holdsBoth = (run: readonly string[]): boolean =>
    own.every((word) => run.includes(word)) && left.some(({ canonical }) => run.includes(canonical));
  for (let length = Math.min(LONGEST, meant.length); length > 1; length--) {
    const names = runsOf(meant, length)
      .filter(holdsBoth)
      .map((words) => ({ words, groups: onet().groupsOf(words) }))
      .filter(({ groups }) => groups.length > 0);
    if (names.length > 0) return told(candidate, names);
  }
  return null;
}

function told(
  candidate: Candidate,
  names: readonly { readonly words: readonly string[]; readonly groups: readonly string[] }[],
): LongerName {
  const ours = groupsOf(candidate);
  const sorts = new Set([...ours].map(sortOf));
  const groups = names.flatMap((name) => name.groups);
  const isOtherWork = !groups.some((group) => ours.has(group));
  const near = groups.filter((group) => sorts.has(sortOf(group)));
  return {
    isOtherWork,
    isFarOff: isOtherWork && (near.length === 0 || isRoleOfMany(candidate, ours)),
    isOurs: groups.every((group) => ours.has(group) || (HEALTH_CARE.test(group) && near.includes(group))),
    words: new Set(names.flatMap((name) => name.words)),
  };
}

// "Pilot" of a harbor or of an airliner; a nurse is one anywhere.
function isRoleOfMany({ phrase }: Candidate, ours: ReadonlySet<string>): boolean {
  const [role = "", ...others] = phrase.words;
  return others.length === 0 && ![...ours].some((group) => onet().belongsTo(role, group));
}

/** The groups that the candidate's occupation and the wider ones it is a kind of stand in. */
export function groupsOf({ occupation }: Candidate): ReadonlySet<string> {
  const groups = new Set<string>();
  for (let at = occupation; at; at = lookUp(at)?.parent ?? null) {
    const row = lookUp(at);
    if (row) groups.add(groupOf(row.soc));
  }
  return groups;
}

// 29 of 29-11: the major group. Those who treat patients and those who help them are of one sort.
function sortOf(group: string): string {
  return HEALTH_CARE.test(group) ? "care" : group.slice(0, 2);
}

function runsOf(words: readonly string[], length: number): string[][] {
  return Array.from({ length: words.length - length + 1 }, (_, start) => words.slice(start, start + length)).filter(
    (run, i, runs) => runs.findIndex((other) => keyOf(other) === keyOf(run)) === i,
  );
}

function distinct(words: readonly TitleWord[]): string[] {
  return [...new Set(words.map(({ canonical }) => canonical))];
}
