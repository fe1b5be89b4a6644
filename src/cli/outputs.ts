import { resolve } from "node:path";
import { writeFile } from "../host/index.ts";
import {
  plain,
  reportFormats,
  type ReportFormat,
  type Reported,
  type Reporter,
  type RunFacts,
} from "../report/index.ts";
import { REPORT_FORMATS } from "../report/names.ts";
import { didYouMean } from "../text/index.ts";
import type { Io } from "./io.ts";
import type { LintOptions } from "./lint-options.ts";
import { stop } from "./stop.ts";
import { TOOL } from "./version.ts";

/** Text beyond this many units is handed over before the run ends, so that memory does not grow with the report. */
const FULL = 1 << 20;

/** The reports of one run: on the terminal, in files, or both. */
export class Outputs {
  readonly #sinks: readonly { readonly reporter: Reporter; readonly put: (text: string) => void }[];
  readonly #files = new Map<string, string[]>();

  /** `isAside` sends what would go to standard output to standard error. */
  constructor(formats: LintOptions["formats"], io: Io, isAside: boolean) {
    let pending = 0;
    const toTerminal = (text: string): void => {
      if (isAside) io.warn(text);
      else io.write(text);
      pending += text.length;
      if (pending < FULL) return;
      io.flush();
      pending = 0;
    };
    this.#sinks = formats.map(({ name, file }) => {
      const { make } = formatNamed(name);
      if (file === null) return { reporter: make({ paint: io.paint, width: io.width, tool: TOOL }), put: toTerminal };
      const text: string[] = [];
      this.#files.set(resolve(io.folder, file), text);
      return { reporter: make({ paint: plain, width: 100, tool: TOOL }), put: (more) => void text.push(more) };
    });
  }

  start(asOf: string): void {
    for (const { reporter, put } of this.#sinks) put(reporter.start(asOf));
  }

  posting(reported: Reported): void {
    for (const { reporter, put } of this.#sinks) put(reporter.posting(reported));
  }

  /** Ends every report and writes those that go to files. */
  end(run: RunFacts): void {
    for (const { reporter, put } of this.#sinks) put(reporter.end(run));
    for (const [file, text] of this.#files) {
      const trouble = writeFile(file, text.join(""));
      if (trouble)
        stop(`The report could not be written to "${file}": ${trouble.why}. Correct the path after --format.`);
    }
  }
}

function formatNamed(name: string): ReportFormat {
  const known = REPORT_FORMATS.find((one) => one === name);
  return known
    ? reportFormats[known]
    : stop(`There is no format "${name}".${didYouMean(name, REPORT_FORMATS)} Formats: ${REPORT_FORMATS.join(", ")}.`);
}
