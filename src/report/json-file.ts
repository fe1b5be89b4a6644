import type { Finding } from "../rule/index.ts";
import type { Reported } from "./reported.ts";

/** A posting with its findings, as an entry of `files` in `schemas/report.schema.json`. */
export function fileOf(reported: Reported): object {
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
