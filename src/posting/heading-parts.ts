import { firstWord, headingKey, lastWord, type Headings } from "../tables/headings.ts";
import { isOfFamily } from "../tables/sections.ts";
import type { SectionId } from "./posting.ts";

/**
 * "Some of your key responsibilities include" is "responsibilities" between words that announce nothing of their own.
 */
export function trimmedMatch(key: string, known: Headings): SectionId | null {
  for (let start: string | null = key; start !== null; start = withoutLead(start, known)) {
    for (let rest: string | null = start; rest !== null; rest = withoutTail(rest, known)) {
      const id = known.variants.get(rest);
      if (id) return id;
    }
  }
  return null;
}

function withoutLead(key: string, known: Headings): string | null {
  const lead = known.leads
    .get(firstWord(key))
    ?.find(({ words }) => key.length > words.length && key.startsWith(words) && key[words.length] === " ");
  return lead ? key.slice(lead.words.length + 1) : null;
}

function withoutTail(key: string, known: Headings): string | null {
  const tail = known.tails.get(lastWord(key))?.find(({ words }) => endsWithWords(key, words));
  return tail ? key.slice(0, -tail.words.length - 1) : null;
}

/** True when the key ends with these whole words and has others before them. */
export function endsWithWords(key: string, words: string): boolean {
  return key.length > words.length && key.endsWith(words) && key[key.length - words.length - 1] === " ";
}

/**
 * "Education, Experience and Certifications": every part is known by itself. Parts of one family make the family's own
 * section; otherwise the part that is not merely a summary names it.
 */
export function compoundMatch(text: string, known: Headings): SectionId | null {
  if (!/[,&+/]| and /i.test(text)) return null;
  const parts = text.split(/\s*(?:,|&|\+|\/|\band\b)\s*/i).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 5) return null;
  const ids: SectionId[] = [];
  for (const part of parts) {
    const key = headingKey(part);
    const id = known.variants.get(key) ?? trimmedMatch(key, known);
    if (!id) return null;
    ids.push(id);
  }
  if (ids.every((id) => isOfFamily(id, "requirements")))
    return ids.every((id) => id === ids[0]) ? ids[0]! : "qualifications";
  if (ids.every((id) => isOfFamily(id, "pay"))) return "compensation-benefits";
  return ids.find((id) => id !== "summary" && id !== "job-details") ?? ids[0]!;
}
