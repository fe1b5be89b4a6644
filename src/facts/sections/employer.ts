import type { Posting } from "../../posting/index.ts";
import {
  apposition,
  beginsOfItself,
  germanHouse,
  introduction,
  notAlone,
  ofItself,
  predicate,
} from "../../tables/employer-words.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";

/** What the posting's employer is called. */
export interface EmployerNames {
  /** The name without what stands in brackets behind it. */
  readonly whole: string;
  /** The first word of a longer name, where it can stand for the whole: "Larkspur" of "Larkspur Health". */
  readonly short: string | null;
}

/** `null` where the employer is not known, or its name is too short to be found. */
export function namesOf({ employer }: Posting): EmployerNames | null {
  if (employer === null) return null;
  const whole = employer.value.replace(/\s*\(.*$/s, "").trim();
  return whole.length < 3 ? null : { whole, short: shortName(whole) };
}

function shortName(name: string): string | null {
  const first = /^(\p{Lu}[\p{L}'’-]{3,}) \S/u.exec(name)?.[1];
  return first === undefined || notAlone().test(first) ? null : first;
}

/** True for a paragraph that tells something about the employer, known by name or by what sort of house it is. */
export function introducesEmployer(paragraph: AnnotatedText, names: EmployerNames | null): boolean {
  if (introducesHouse(paragraph)) return true;
  return (
    names !== null &&
    (speaksOf(paragraph.text, names.whole) || (names.short !== null && speaksOf(paragraph.text, names.short)))
  );
}

const introducesHouse = memoPerText(
  ({ text }) =>
    introduction().test(text) ||
    (HOUSE.test(text) && germanHouse().test(text)) ||
    (beginsOfItself().test(text) && ofItself().test(text)),
);

// How texts begin that two of the patterns may fit, which are costly to build.
const HOUSE = /^(?:Das|Die|Der|Unsere?) /;
// "Larkspur Health has served …", "At Larkspur Health, we believe …"
function speaksOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const after = text.slice(at + name.length, at + name.length + 120);
  return (
    apposition().test(after) ||
    (at === 3 && text.startsWith("At ") && /^,? we\b/.test(after)) ||
    predicate().test(after)
  );
}
