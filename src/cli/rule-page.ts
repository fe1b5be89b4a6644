import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The page of a rule, which ships beside the program; empty where it has none. */
export function rulePage(id: string): string {
  const path = join(__dirname, "..", "..", "rules", `${id}.md`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** What a rule finds, in the first sentence of its page. */
export function summaryOfPage(id: string): string {
  return sectionsOfPage(rulePage(id))[0]?.text.split("\n\n", 1)[0]!.replace(/\s+/g, " ").trim() ?? "";
}

/** A heading of a page with what stands below it. */
export interface PageSection {
  readonly heading: string;
  readonly text: string;
}

/** The sections of a page; the first is what stands below its title. */
export function sectionsOfPage(page: string): PageSection[] {
  const sections: { heading: string; lines: string[] }[] = [];
  let isInSample = false;
  for (const line of page.split("\n")) {
    if (line.startsWith("```")) isInSample = !isInSample;
    const heading = isInSample ? null : /^#{1,2} (.*)$/.exec(line);
    if (heading) sections.push({ heading: heading[1]!.trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({ heading, text: lines.join("\n").trim() }));
}
