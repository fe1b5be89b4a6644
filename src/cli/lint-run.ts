import { dirname } from "node:path";
import { unifiedDiff } from "../fix/index.ts";
import { readBytes, readText, replaceFile } from "../host/index.ts";
import { decode } from "../parse/encoding.ts";
import { count, emptySummary } from "../report/index.ts";
import type { Configs, LoadedConfig } from "./config.ts";
import { exitCode } from "./exit-code.ts";
import { postingFiles } from "./files.ts";
import type { Io } from "./io.ts";
import { Judge, type Judged } from "./judge.ts";
import type { LintOptions } from "./lint-options.ts";
import { Outputs } from "./outputs.ts";
import { reportedPostings } from "./reported.ts";
import { TOOL } from "./version.ts";

/** One run over files or standard input. */
export class LintRun {
  readonly #options: LintOptions;
  readonly #configs: Configs;
  readonly #io: Io;
  readonly #asOf: string;
  readonly #judge: Judge;
  readonly #outputs: Outputs;
  readonly #summary = emptySummary();
  #postingsWithFindings = 0;
  #fixed = 0;
  #hasDiff = false;
  #hasFailed = false;

  constructor(options: LintOptions, configs: Configs, io: Io) {
    this.#options = options;
    this.#configs = configs;
    this.#io = io;
    this.#asOf = options.asOf ?? io.today;
    this.#judge = new Judge(options, io, this.#asOf);
    this.#outputs = new Outputs(options.formats, io, this.#isFilter());
    if (options.repair !== "diff") this.#outputs.start(this.#asOf);
  }

  async files(): Promise<void> {
    for (const { path, config } of await this.#targets()) {
      const content = this.#options.repair === "none" ? readText(path) : readBytes(path);
      if (typeof content !== "string" && "why" in content) this.#fail(`"${path}" could not be read: ${content.why}.`);
      else this.#guarded(path, () => this.#one(path, content, config));
    }
  }

  // What the disk refuses is told, and the other files are judged all the same.
  #fail(sentence: string): void {
    this.#hasFailed = true;
    this.#io.warn(`posting-lint: ${sentence}\n`);
  }

  // A fault of ours in one file must not keep the others from being judged.
  #guarded(path: string, judge: () => void): void {
    try {
      judge();
    } catch (error) {
      this.#fail(
        `"${path}" could not be judged: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}. This is a fault of posting-lint; please report it with the file.`,
      );
    }
  }

  async standardInput(): Promise<void> {
    const { filename, format } = this.#options.stdin!;
    const path = filename ?? "<stdin>";
    const config = await this.#configs.forFolder(filename === null ? "." : dirname(filename));
    if (format === "ndjson") return this.#stream(path, config);
    this.#one(path, this.#io.readInput(), config);
  }

  // One posting a line, one result a line; nothing of a posting is kept when the next one comes.
  #stream(path: string, config: LoadedConfig): void {
    const settings = config.settingsFor(path);
    let index = 0;
    for (const line of this.#io.inputLines()) {
      if (line.trim() === "") continue;
      this.#guarded(`${path}, line ${index + 1}`, () => {
        const linted = this.#judge.judge({ path, content: line, format: "ndjson" }, settings);
        this.#report(path, { linted, repaired: [], change: null }, index);
      });
      index++;
    }
  }

  #one(path: string, content: Uint8Array | string, config: LoadedConfig): void {
    const format = this.#options.stdin?.format ?? null;
    const input = { path, content, ...(format === null ? {} : { format }) };
    const settings = config.settingsFor(path);
    const asItIs = (): Judged => ({ linted: this.#judge.judge(input, settings), repaired: [], change: null });
    if (typeof content === "string" || this.#options.repair === "none") return this.#report(path, asItIs(), null);
    let judged = this.#judge.judgeAndRepair({ ...input, content }, settings);
    if (judged.change && !this.#keep(path, judged.change)) judged = asItIs();
    if (this.#isFilter()) this.#io.write(judged.change?.after ?? decode(content).text);
    this.#report(path, judged, null);
  }

  // Answers whether the repairs stand where they were asked for.
  #keep(path: string, { before, after, bytes }: NonNullable<Judged["change"]>): boolean {
    const { repair } = this.#options;
    if (repair === "diff") {
      this.#hasDiff = true;
      this.#io.write(unifiedDiff(path, before, after));
    } else if (repair === "write" && !this.#options.stdin) {
      const refused = replaceFile(path, bytes);
      if (refused) this.#fail(`"${path}" could not be repaired and is as it was: ${refused.why}.`);
      return refused === null;
    }
    return true;
  }

  // `--stdin --fix` is a filter: the repaired text comes out, and what is left to say goes to standard error.
  #isFilter(): boolean {
    return this.#options.stdin !== null && this.#options.repair === "write";
  }

  #report(path: string, { linted, repaired }: Judged, index: number | null): void {
    this.#fixed += repaired.length;
    for (const reported of reportedPostings(path, linted, index)) {
      const findings = this.#options.quiet
        ? reported.findings.filter(({ level, sure }) => level === "error" && sure)
        : reported.findings;
      count(this.#summary, findings);
      if (findings.some(({ waived }) => waived === null)) this.#postingsWithFindings++;
      if (this.#options.repair !== "diff") this.#outputs.posting({ ...reported, findings });
    }
  }

  async #targets(): Promise<{ path: string; config: LoadedConfig }[]> {
    const { paths, debug } = this.#options;
    const root = await this.#configs.forFolder(".");
    const chosen: { path: string; config: LoadedConfig }[] = [];
    for (const path of postingFiles(paths, this.#io, {
      isIgnored: (one, isFolder) => root.isIgnored(one, isFolder),
      closed: (folder, why) => this.#fail(`The folder "${folder}" could not be read: ${why}.`),
      debug,
    })) {
      const config = await this.#configs.forFolder(dirname(path));
      if (!config.isIgnored(path)) chosen.push({ path, config });
      else if (paths.includes(path) || debug)
        this.#io.warn(`posting-lint: "${path}" is left out, as "ignore" in the config says.\n`);
    }
    return chosen;
  }

  /** Ends the reports; the answer is the exit code. */
  end(): number {
    if (this.#options.stats)
      this.#io.warn(
        `posting-lint: ${this.#summary.files} ${this.#summary.files === 1 ? "posting" : "postings"} in ${Math.round(performance.now())} ms since the start, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB.\n`,
      );
    if (this.#options.repair === "diff") return this.#hasFailed ? 2 : this.#hasDiff ? 1 : 0;
    this.#outputs.end({
      tool: TOOL,
      asOf: this.#asOf,
      summary: this.#summary,
      postingsWithFindings: this.#postingsWithFindings,
      fixed: this.#fixed,
    });
    return this.#hasFailed ? 2 : exitCode(this.#summary, this.#options);
  }
}
