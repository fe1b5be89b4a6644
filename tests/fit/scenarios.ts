import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** One scenario of the research: a title, excerpts of a posting, and what a good linter says. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly context?: string;
  readonly required?: readonly string[];
  readonly preferred?: readonly string[];
  readonly duties?: readonly string[];
  readonly pay?: string;
  readonly occupation: string;
  readonly expected: readonly { readonly code: string; readonly severity: string; readonly about?: string }[];
  readonly must_not_fire?: readonly string[];
}

const file = new URL("../../../shared/domain/fit-cases.md", import.meta.url);

/** Every scenario; none where the research does not lie beside the project. */
export function scenarios(): readonly Scenario[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, "utf8").matchAll(/^```yaml\n(id: FC-[^]*?)^```/gm)].map(
    (match) => parse(match[1]!) as Scenario,
  );
}

/** The scenario as a posting in Markdown. */
export function postingOf({ title, context, required, preferred, duties, pay }: Scenario): string {
  const place = /Site in ([^;]+)|^(California|Ohio)$/.exec(context ?? "");
  const lines = [`# ${title}`, ""];
  if (place) lines.push(`Location: ${place[1] ?? place[2]}`, "");
  else if (/remote/i.test(context ?? "")) lines.push("Location: Remote", "");
  if (context) lines.push(`${context}.`, "");
  if (duties) lines.push("## Responsibilities", "", ...duties.map((text) => `- ${text}`), "");
  if (required) lines.push("## Requirements", "", ...required.map((text) => `- ${text}`), "");
  if (preferred) lines.push("## Preferred Qualifications", "", ...preferred.map((text) => `- ${text}`), "");
  if (pay) lines.push("## Compensation", "", `Pay: ${pay}`, "");
  return lines.join("\n");
}
