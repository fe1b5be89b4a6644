import { build } from "esbuild";
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./knowledge.ts";
import { makeTables } from "./tables.ts";

/**
 * Builds `dist/`: the command line as one CommonJS file, each slow reader and each rare command as a file of its own
 * that is loaded at first use, and the library as ES modules.
 */
export async function makeBuild(): Promise<void> {
  await makeTables();
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const common = { bundle: true, platform: "node", target: "node20", minify: true, legalComments: "none", define: { POSTING_LINT_VERSION: JSON.stringify(version()) }, logLevel: "warning", absWorkingDir: root } as const;
  const commonJs = { ...common, format: "cjs", outExtension: { ".js": ".cjs" } } as const;
  await build({ ...commonJs, entryPoints: ["src/cli/main.ts"], outfile: "dist/cli.cjs", external: ["./readers/*", "./commands/*"], banner: { js: "#!/usr/bin/env node" } });
  chmodSync(join(root, "dist/cli.cjs"), 0o755);
  await build({ ...commonJs, entryPoints: entries("src/parse/readers"), outdir: "dist/readers" });
  await build({ ...commonJs, entryPoints: entries("src/cli/commands"), outdir: "dist/commands" });
  await build({ ...common, format: "esm", entryPoints: ["src/index.ts"], outfile: "dist/index.js", packages: "external" });
}

function version(): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}

function entries(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts")).map((file) => `${folder}/${basename(file)}`);
}
