import type { ReportName } from "./names.ts";
import type { Paint } from "./paint.ts";
import type { Reporter } from "./reported.ts";

/** What a report is written for. */
export interface ReportOptions {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Name and version of this program. */
  readonly tool: string;
}

/**
 * A format of reports: what a file in `formats` exports, under its name. `--format` takes it and help and README list it
 * from then on.
 */
export interface ReportFormat {
  readonly name: ReportName;
  /** What it is for, for the list of formats. */
  readonly does: string;
  readonly make: (options: ReportOptions) => Reporter;
}

/** Declares a format of reports. */
export function defineReporter(format: ReportFormat): ReportFormat {
  return format;
}
