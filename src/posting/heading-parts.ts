import { headingKey, type Headings } from "../tables/headings.ts";
import type { SectionId } from "./posting.ts";

/** "Some of your key responsibilities include" is "responsibilities" between words that announce nothing of their own. */
export function trimmedMatch(key: string, known: Headings): SectionId | null {
  const starts = [key];
  for (let rest = key; ; ) {
    const lead = known.leads.find((words) => rest.startsWith(`${words} `));
    if (!lead) break;
    starts.push((rest = rest.slice(lead.length + 1)));
  }
  for (const start of starts) {
    for (let rest = start; ; ) {
      const id = known.variants.get(rest);
      if (id) return id;
      const tail = known.tails.find((words) => rest.endsWith(` ${words}`));
      if (!tail) break;
      rest = rest.slice(0, -tail.length - 1);
    }
  }
  return null;
}

const QUALIFYING = new Set(["qualifications", "qualifications-required", "qualifications-preferred", "education", "experience", "education-experience", "licensure-certification", "skills"]);

/**
 * "Education, Experience and Certifications": every part is known by itself. Parts of one family make the family's own
 * section; otherwise the part that is not merely a summary names it.
 */
export function compoundMatch(text: string, known: Headings): SectionId | null {
  const parts = text.split(/\s*(?:,|&|\+|\/|\band\b)\s*/i).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 5) return null;
  const ids: SectionId[] = [];
  for (const part of parts) {
    const key = headingKey(part);
    const id = known.variants.get(key) ?? trimmedMatch(key, known);
    if (!id) return null;
    ids.push(id);
  }
  if (ids.every((id) => QUALIFYING.has(id))) return ids.every((id) => id === ids[0]) ? ids[0]! : "qualifications";
  return ids.find((id) => id !== "summary" && id !== "job-details") ?? ids[0]!;
}
