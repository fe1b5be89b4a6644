import type { Finding } from "../rule/index.ts";
import type { Reported, Reporter, RunFacts } from "./reported.ts";

/** `--format json`: one object for the run, as `schemas/report.schema.json` describes it. */
export function jsonReporter(tool: string): Reporter {
  let written = 0;
  return {
    start: (asOf) =>
      `{"version":1,"unit":"utf-16","tool":${JSON.stringify(tool)},"asOf":${JSON.stringify(asOf)},"files":[`,
    posting: (reported) => `${written++ ? "," : ""}\n${JSON.stringify(fileOf(reported))}`,
    end: (run: RunFacts) => `\n],"summary":${JSON.stringify(run.summary)}}\n`,
  };
}

/** `--format jsonl`: one posting a line, as each is done. */
export function jsonlReporter(): Reporter {
  return { start: () => "", posting: (reported) => `${JSON.stringify(fileOf(reported))}\n`, end: () => "" };
}

function fileOf(reported: Reported): object {
  const { path, index, format, title } = reported;
  const findings = reported.findings.map((finding) => findingOf(finding, reported));
  return { path, ...(index === null ? {} : { index }), format, title, occupation: reported.occupation(), findings };
}

function findingOf(finding: Finding, { lines, source }: Reported): object {
  const {
    rule,
    messageId,
    level,
    sure,
    reasons,
    problem,
    why,
    todo,
    at,
    section,
    law,
    profession,
    fix,
    suggestions,
    fingerprint,
    waived,
  } = finding;
  return {
    rule,
    messageId,
    level,
    sure,
    ...(reasons.length > 0 && { reasons }),
    problem,
    why,
    todo,
    start: lines().at(at.start),
    end: lines().at(at.end),
    text: source.slice(at.start, at.end),
    section,
    law: law && {
      id: law.id,
      place: law.place,
      placeName: law.placeName,
      cite: law.cite,
      since: law.since,
      url: law.url,
      ...(law.exposure && { exposure: law.exposure }),
    },
    profession,
    fix: fix && { edits: fix },
    suggestions,
    fingerprint,
    waived,
  };
}
