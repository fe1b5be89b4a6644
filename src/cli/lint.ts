import { dirname } from "node:path";
import type { Settings } from "../config/index.ts";
import { readBytes } from "../host/index.ts";
import { lint, type LintedPosting } from "../index.ts";
import { count, emptySummary, type Reported, type Summary } from "../report/index.ts";
import { Configs, type LoadedConfig } from "./config.ts";
import { postingFiles } from "./files.ts";
import type { Io } from "./io.ts";
import { readLintOptions, type FailOn, type LintOptions } from "./lint-options.ts";
import { Outputs } from "./outputs.ts";
import { reportedPostings } from "./reported.ts";
import { stop } from "./stop.ts";
import { TOOL } from "./version.ts";

/** `posting-lint [lint] [paths…]`: reads, judges and reports; the answer is the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const options = readLintOptions(args);
  const configs = new Configs(io, options);
  const asOf = options.asOf ?? io.today;
  const outputs = new Outputs(options.formats, io);
  const tally = { summary: emptySummary(), postingsWithFindings: 0, fixed: 0 };
  outputs.start(asOf);
  for (const { path, config } of await targets(options, configs, io)) {
    const bytes = readBytes(path);
    if ("why" in bytes) stop(`"${path}" could not be read: ${bytes.why}.`);
    const linted = judge(path, bytes, config.settingsFor(path), asOf, options, io);
    for (const reported of reportedPostings(path, linted)) report(reported, options, tally, outputs);
  }
  outputs.end({ tool: TOOL, asOf, ...tally });
  return exitCode(tally.summary, options);
}

interface Tally { readonly summary: Summary; postingsWithFindings: number; fixed: number }

function judge(path: string, content: Uint8Array, settings: Settings, asOf: string, options: LintOptions, io: Io): LintedPosting[] {
  const { employer, statements, columns, rules } = settings;
  return lint({ path, content, columns }, io.readers, { asOf, employer, statements }, rules, options.heedsDirectives);
}

function report(reported: Reported, { quiet }: LintOptions, tally: Tally, outputs: Outputs): void {
  const findings = quiet ? reported.findings.filter(({ level, sure }) => level === "error" && sure) : reported.findings;
  count(tally.summary, findings);
  if (findings.some(({ waived }) => waived === null)) tally.postingsWithFindings++;
  outputs.posting({ ...reported, findings });
}

async function targets({ paths }: LintOptions, configs: Configs, io: Io): Promise<{ path: string; config: LoadedConfig }[]> {
  const root = await configs.forFolder(".");
  const files = postingFiles(paths, (path) => root.isIgnored(path));
  const chosen: { path: string; config: LoadedConfig }[] = [];
  for (const path of files) {
    const config = await configs.forFolder(dirname(path));
    if (!config.isIgnored(path)) chosen.push({ path, config });
    else if (paths.includes(path)) io.warn(`posting-lint: "${path}" is left out, as the config's "ignore" says.\n`);
  }
  return chosen;
}

const WEIGHTS: Readonly<Record<FailOn, (summary: Summary) => number>> = {
  error: ({ errors }) => errors,
  warning: ({ errors, warnings }) => errors + warnings,
  check: ({ errors, warnings, toCheck }) => errors + warnings + toCheck,
  info: ({ errors, warnings, toCheck, infos }) => errors + warnings + toCheck + infos,
  never: () => 0,
};

function exitCode(summary: Summary, { failOn, maxWarnings }: LintOptions): number {
  return WEIGHTS[failOn](summary) > 0 || summary.warnings > maxWarnings ? 1 : 0;
}
