import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { goBy } from "../../src/make/accuracy/records.ts";
import { bundle } from "../../src/make/build.ts";
import { root } from "../../src/make/knowledge.ts";
import type { AccuracyRecord } from "../../src/tables/accuracy.ts";

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line, built from the sources as they are now. */
export interface Cli {
  /** The path of the program, for runs of another kind. */
  readonly program: string;
  run(
    args: readonly string[],
    options?: { readonly folder?: string; readonly input?: string | Uint8Array; readonly env?: Record<string, string> },
  ): Ran;
  /** A folder with these files in it, gone when the tests are done. */
  folder(files: Readonly<Record<string, string | Uint8Array>>): string;
}

/** Builds the command line once for a test file. It takes every rule at its word but for those with a record. */
export async function buildCli(records: Readonly<Record<string, AccuracyRecord>> = {}): Promise<Cli> {
  const base = mkdtempSync(join(root, "node_modules", ".cli-test-"));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  await bundle(join(base, "dist"));
  goBy(join(base, "dist"), records);
  let folders = 0;
  return {
    program: join(base, "dist", "cli.cjs"),
    run(args, { folder = base, input, env = {} } = {}) {
      const { NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, NO_COLOR: ___, CI: ____, ...inherited } = process.env;
      const ran = spawnSync(process.execPath, [join(base, "dist", "cli.cjs"), ...args], {
        cwd: folder,
        input,
        encoding: "utf8",
        env: { ...inherited, COLUMNS: "100", ...env },
        maxBuffer: 1 << 28,
      });
      return { code: ran.status, out: ran.stdout, err: ran.stderr };
    },
    folder(files) {
      const folder = mkdtempSync(join(tmpdir(), `posting-lint-${folders++}-`));
      afterAll(() => rmSync(folder, { recursive: true, force: true }));
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      return folder;
    },
  };
}
