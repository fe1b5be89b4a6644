import type { Block, Posting } from "../../posting/index.ts";
import { employerWords } from "../../tables/employer-words.ts";

/** The employer's name without what stands in brackets behind it; `null` where it is not known or too short to be found. */
export function employerName({ employer }: Posting): string | null {
  const name = employer?.value.replace(/\s*\(.*$/s, "").trim() ?? "";
  return name.length < 3 ? null : name;
}

/** True for a paragraph that tells something about the employer, known by name or by what sort of house it is. */
export function introducesEmployer({ kind, text: { text } }: Block, name: string | null): boolean {
  if (kind !== "paragraph") return false;
  if (employerWords().introduction.test(text) || employerWords().house.test(text)) return true;
  return name !== null && [name, ...shortName(name)].some((each) => speaksOf(text, each));
}

/** The first word of a longer name, where it can stand for the whole: "Larkspur" of "Larkspur Health". */
function shortName(name: string): string[] {
  const first = /^(\p{Lu}[\p{L}'’-]{3,}) \S/u.exec(name)?.[1];
  return first === undefined || employerWords().notAlone.test(first) ? [] : [first];
}

// "Larkspur Health has served …", "At Larkspur Health, we believe …"
function speaksOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const after = text.slice(at + name.length, at + name.length + 120);
  return employerWords().apposition.test(after) || (at === 3 && text.startsWith("At ") && /^,? we\b/.test(after)) || employerWords().predicate.test(after);
}
