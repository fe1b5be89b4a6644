import type { Problem } from "../config/index.ts";
import type { HouseTerm } from "../facts/index.ts";
import type { Found, WalkOptions } from "../host/find.ts";
import type { Readers } from "../parse/index.ts";
import type { Paint } from "../report/index.ts";

/** What a command may use of the world. It writes here, so that tests can listen and the terminal gets one write. */
export interface Io {
  /** Gathers text for standard output. */
  write(text: string): void;
  /** Gathers text for standard error: remarks about the run, never findings. */
  warn(text: string): void;
  /** Hands over what was gathered so far, for output that must not grow in memory. */
  flush(): void;
  /** All of standard input, as bytes. */
  readInput(): Uint8Array;
  /** Standard input line by line, in constant memory. */
  inputLines(): Iterable<string>;
  /** Colours for standard output, by the rules of picocolors: `NO_COLOR`, `FORCE_COLOR`, a terminal, `CI`. */
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Today by the machine's clock, `YYYY-MM-DD`. */
  readonly today: string;
  /** The folder the command was started in. */
  readonly folder: string;
  /** Readers of formats, each loaded when first asked for. */
  readonly readers: Readers;
  /** Looks through a folder and those in it. */
  walk(folder: string, options: WalkOptions): Found;
  /** Looks for what fits one of some patterns. */
  match(patterns: readonly string[], options: WalkOptions): Found;
  /** Runs a config that is a program (`.mjs`, `.js`), shown to the user by this name; answers with what it exports. */
  readConfigModule(file: string, shown: string): Promise<unknown>;
  /** What cannot be meant in a config. */
  checkConfig(config: unknown): readonly Problem[];
  /** How a pattern of a config is found; throws where it cannot be read. */
  findPattern(pattern: string): HouseTerm["find"];
}

/** A command of the command line. Its file is loaded only when somebody asks for it. */
export interface Command {
  /**
   * Gets the words after the command's name and answers with the exit code: 0 well, 1 findings, 2 could not do the job.
   */
  run(args: readonly string[], io: Io): number | Promise<number>;
}
