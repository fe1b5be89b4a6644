import type { Finding } from "../rule/index.ts";
import type { Lines } from "../text/index.ts";

/** One posting with what was found in it, as reports need it. */
export interface Reported {
  readonly path: string;
  /** From 0 where the file holds several postings, `null` where it is the only one. */
  readonly index: number | null;
  readonly format: string;
  readonly title: string | null;
  /** Where the work is, in words, for the headline of the posting; asked only where there is something to tell. */
  readonly place: () => string | null;
  readonly occupation: () => string | null;
  readonly source: string;
  /** Lines of the source; asked only where there is a finding to place. */
  readonly lines: () => Lines;
  /** Where a finding about the whole posting stands. */
  readonly top: number;
  readonly findings: readonly Finding[];
}

/** How many findings of each sort a run told. A finding to check is counted there and nowhere else. */
export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  toCheck: number;
  waived: number;
  fixable: number;
}

/** What a report says of the run as a whole. */
export interface RunFacts {
  readonly tool: string;
  readonly asOf: string;
  readonly summary: Summary;
  /** Postings with at least one finding that is not waived. */
  readonly postingsWithFindings: number;
  /** Findings that `--fix` repaired in this run. */
  readonly fixed: number;
}

/** Writes a run in one format, posting by posting, so that no report has to be held as a whole. */
export interface Reporter {
  start(asOf: string): string;
  posting(reported: Reported): string;
  end(run: RunFacts): string;
}

/** A summary of nothing. */
export function emptySummary(): Summary {
  return { files: 0, errors: 0, warnings: 0, infos: 0, toCheck: 0, waived: 0, fixable: 0 };
}

/** Adds one posting's findings to a summary. */
export function count(summary: Summary, findings: readonly Finding[]): void {
  summary.files++;
  for (const finding of findings) {
    if (finding.waived !== null) {
      summary.waived++;
      continue;
    }
    if (finding.fix) summary.fixable++;
    if (!finding.sure) summary.toCheck++;
    else if (finding.level === "error") summary.errors++;
    else if (finding.level === "warning") summary.warnings++;
    else summary.infos++;
  }
}
