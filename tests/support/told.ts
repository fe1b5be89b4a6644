import { defaultRules, findWords, lint } from "../../src/index.ts";
import type { Finding, Rule } from "../../src/rule/index.ts";
import { Lines } from "../../src/text/index.ts";
import type { Expectation, Sample } from "./page.ts";
import { readers } from "./readers.ts";

/** What a rule tells about the posting of a sample, in order of place. */
export function findingsOn(rule: Rule, { ending, text, settings }: Sample): Finding[] {
  const level = settings.level ?? (rule.level === "off" ? "warning" : rule.level);
  const beside = defaultRules().filter((active) => settings.with?.includes(active.rule.id));
  const linted = lint(
    { path: `page.${ending}`, content: text },
    readers,
    {
      asOf: settings["as-of"] ?? "2026-11-22",
      employer: settings.employer ?? {},
      statements: settings.statements ?? {},
      terms: (settings.terms ?? []).map((term) => ({ ...term, find: findWords(term.words) })),
    },
    [{ rule, level, levelIsChosen: settings.level !== undefined, options: settings.options ?? {} }, ...beside],
  );
  return linted
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule.id && finding.waived === null);
}

/** What is told, and what the carets announce, line by line. What a caret leaves open is taken as it is told. */
export function compare(sample: Sample, findings: readonly Finding[]): { told: string[]; announced: string[] } {
  const lines = new Lines(sample.text);
  const open = findings.map((finding) => ({ finding, place: placeOf(finding, sample.text, lines) }));
  const told = open.map(({ finding, place }) => written(place, finding));
  const announced = sample.expected.map((caret) => {
    const place = `${caret.line}:${caret.column}+${caret.length}`;
    const i = open.findIndex((one) => one.place === place && isMeant(caret, one.finding));
    return i < 0
      ? `${place} ${caret.messageId ?? "(any message)"} ${caret.law ?? ""}`
      : written(place, open.splice(i, 1)[0]!.finding, caret);
  });
  return { told: told.sort(), announced: announced.sort() };
}

function isMeant({ messageId, law }: Expectation, finding: Finding): boolean {
  return (messageId === null || messageId === finding.messageId) && (law === null || law === finding.law?.id);
}

function written(place: string, finding: Finding, caret?: Expectation): string {
  const { messageId, problem, why, todo, fix, suggestions } = finding;
  const edits = [...(fix ?? []), ...suggestions.flatMap((suggestion) => suggestion.edits)].map(({ text }) => text);
  const words = [problem, why, todo, ...suggestions.map(({ title }) => title), ...edits].join(" | ");
  const repair = fix ? "fix" : suggestions.length > 0 ? "suggestion" : "";
  const unsaid = caret?.words.filter((said) => !words.includes(said)) ?? [];
  return [
    place,
    messageId,
    (caret?.sure ?? finding.sure) ? "" : "please check",
    caret?.level ?? finding.level,
    finding.law?.id,
    caret?.repair ?? repair,
    `#${caret?.section ?? finding.section}`,
    words,
    ...unsaid.map((said) => `and "${said}"`),
  ].join(" ");
}

// Carets mark no more than one line; a longer stretch is marked by its first.
function placeOf({ at }: Finding, text: string, lines: Lines): string {
  const { line, column } = lines.at(at.start);
  const endOfLine = text.indexOf("\n", at.start);
  const end = Math.min(at.end, endOfLine < 0 ? text.length : endOfLine);
  return `${line}:${column}+${Math.max(1, end - at.start)}`;
}
