import { build } from "esbuild";
import { chmodSync, existsSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./knowledge.ts";
import { makeTables } from "./tables.ts";

/** Compiles the tables and builds `dist/`; what was there stays until the new build is whole. */
export async function makeBuild(): Promise<void> {
  await makeTables();
  const target = join(root, "dist");
  const draft = `${target}.${process.pid}`;
  try {
    await bundle(draft);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Bundles into a folder: the command line as one CommonJS file, each slow reader and each rare command as a file of its
 * own that is loaded at first use, and the library as ES modules.
 */
export async function bundle(folder: string): Promise<void> {
  const define = { POSTING_LINT_VERSION: JSON.stringify(version()) };
  const common = { bundle: true, platform: "node", target: "node20", minify: true, legalComments: "none", logLevel: "warning", absWorkingDir: root, define } as const;
  const commonJs = { ...common, format: "cjs", outExtension: { ".js": ".cjs" } } as const;
  await build({ ...commonJs, entryPoints: ["src/cli/main.ts"], outfile: join(folder, "cli.cjs"), external: ["./readers/*", "./commands/*"], banner: { js: "#!/usr/bin/env node" } });
  chmodSync(join(folder, "cli.cjs"), 0o755);
  await build({ ...commonJs, entryPoints: entries("src/parse/readers"), outdir: join(folder, "readers") });
  await build({ ...commonJs, entryPoints: entries("src/cli/commands"), outdir: join(folder, "commands") });
  await build({ ...common, format: "esm", entryPoints: ["src/index.ts"], outfile: join(folder, "index.js"), packages: "external" });
}

function version(): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}

function entries(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts")).map((file) => `${folder}/${basename(file)}`);
}
