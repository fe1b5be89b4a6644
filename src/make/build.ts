import { spawnSync } from "node:child_process";
import { build, type BuildOptions, type Plugin } from "esbuild";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./knowledge.ts";
import { inAscii } from "../tables/lines.ts";
import { samplePosting } from "./sample-postings.ts";
import { makeTables } from "./tables.ts";
import { THIRD_PARTY, thirdPartyLicences } from "./third-party.ts";
import { writeTypes } from "./types.ts";
import { makeValidators } from "./validators.ts";

/** Compiles the tables and the schemas, and builds `dist/`; what was there stays until the new build is whole. */
export async function makeBuild(): Promise<void> {
  await makeTables();
  makeValidators();
  const target = join(root, "dist");
  const draft = `${target}.${process.pid}`;
  try {
    await bundle(draft);
    writeTypes(join(draft, "types"));
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    linkCommand(join(root, "node_modules/.bin"));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

// npm links the commands of a project's dependencies, not its own: without this, "npx posting-lint" here depends on
// npx's cache.
function linkCommand(folder: string): void {
  const link = join(folder, "posting-lint");
  if (!existsSync(folder) || process.platform === "win32") return;
  rmSync(link, { force: true });
  symlinkSync("../../dist/cli.cjs", link);
}

/** Parts of the command line that few runs need, each a file of its own. */
const ON_DEMAND = {
  "config-check": "src/cli/config-check.ts",
  "config-module": "src/cli/config-module.ts",
  patterns: "src/cli/patterns.ts",
  walk: "src/host/walk.ts",
};

/**
 * Bundles into a folder: the command line as one CommonJS file; each slow reader, each rare command and each table as a
 * file of its own that is loaded at first use; the library as one ES module that holds everything. Gives the files that
 * went into the bundles, from the folder of the project. Plugins may put something else in the place of a module of the
 * command line, to measure what that is worth.
 */
export async function bundle(folder: string, plugins: readonly Plugin[] = []): Promise<ReadonlySet<string>> {
  const inputs = new Set<string>();
  for (const options of bundlesIn(folder, plugins)) {
    const { metafile } = await build({ ...options, metafile: true });
    for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  }
  chmodSync(join(folder, "cli.cjs"), 0o755);
  writeFileSync(join(folder, THIRD_PARTY), thirdPartyLicences(inputs, root));
  await writeTables(join(folder, "tables"));
  escapeLetters(join(folder, "main.cjs"));
  keepCompiledCode(folder);
  return inputs;
}

function bundlesIn(folder: string, plugins: readonly Plugin[]): BuildOptions[] {
  const commonJs = (tables: string): BuildOptions => commonJsWith(tables, plugins);
  return [
    {
      ...commonJs("./tables"),
      entryPoints: ["src/cli/main.ts"],
      outfile: join(folder, "main.cjs"),
      banner: { js: AS_FUNCTION },
      footer: { js: "};" },
      external: ["./readers/*", "./commands/*", ...Object.keys(ON_DEMAND).map((name) => `./${name}.cjs`)],
    },
    { ...commonJs("./tables"), entryPoints: ON_DEMAND, outdir: folder },
    {
      ...commonJs("./tables"),
      entryPoints: ["src/cli/start.ts"],
      outfile: join(folder, "cli.cjs"),
      external: ["./main.cjs"],
      banner: { js: "#!/usr/bin/env node" },
    },
    { ...commonJs("../tables"), entryPoints: lateReaders(), outdir: join(folder, "readers") },
    { ...commonJs("../tables"), entryPoints: entries("src/cli/commands"), outdir: join(folder, "commands") },
    {
      ...common(),
      platform: "browser",
      mainFields: ["browser", "module", "main"],
      format: "esm",
      entryPoints: ["src/index.ts"],
      outfile: join(folder, "index.js"),
    },
  ];
}

// The program is a function, whether it is run as a script or as a module: nothing needs to be put around a text of its
// size.
const AS_FUNCTION = '(typeof module === "object" ? module : {}).exports = function (require, __dirname) {';

// The program is read byte by byte as Latin-1, which is quickest; esbuild leaves letters beyond ASCII in patterns as
// they are.
function escapeLetters(file: string): void {
  writeFileSync(file, inAscii(readFileSync(file, "utf8")));
}

// Runs the program over some postings and keeps what V8 compiled for it: a third of a short run goes into compiling.
function keepCompiledCode(folder: string): void {
  const postings = Array.from({ length: 12 }, (_, i) => join(folder, `sample-${i}.md`));
  postings.forEach((file, i) => writeFileSync(file, samplePosting(i + 1)));
  spawnSync(process.execPath, ["-e", KEEP, folder, ...postings], { stdio: ["ignore", "ignore", "inherit"] });
  postings.forEach((file) => rmSync(file));
}

// What V8's baseline compiler (Sparkplug) has taken up keeps a mark, for which a later run would compile it at its
// first call: it stays off while the postings are linted, and is on again, as in that later run, where the code is
// kept.
const KEEP = `
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");
const [, folder, ...postings] = process.argv;
const program = join(folder, "main.cjs");
setFlagsFromString("--no-sparkplug");
const script = new Script(readFileSync(program, "latin1"), { filename: program });
process.argv = [process.execPath, join(folder, "cli.cjs"), ...postings];
process.on("exit", () => {
  setFlagsFromString("--sparkplug");
  writeFileSync(join(folder, "main." + process.version + "-" + process.arch + ".cache"), script.createCachedData());
  process.exitCode = 0;
});
script.runInThisContext()(require("node:module").createRequire(program), folder);
`;

// Node reads `\p{L}` as it stands; rewritten for older engines, such a pattern would be made anew each time its line is
// run.
function common(): BuildOptions {
  return {
    supported: { "regexp-unicode-property-escapes": true },
    bundle: true,
    platform: "node",
    target: "node20",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    absWorkingDir: root,
    mainFields: ["module", "main"],
    define: { POSTING_LINT_VERSION: JSON.stringify(version()) },
  };
}

function commonJsWith(tablesFolder: string, plugins: readonly Plugin[]): BuildOptions {
  const shared = common();
  return {
    ...shared,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    plugins: [tablesFromFiles, ...plugins],
    define: { ...shared.define, TABLES_FOLDER: JSON.stringify(tablesFolder) },
  };
}

const TABLE_MODULES = /\/compiled(-rare)?\.ts$/;

/** Lets the command line read each table from its file instead of carrying them all. */
const tablesFromFiles: Plugin = {
  name: "tables-from-files",
  setup: ({ onResolve }) => onResolve({ filter: TABLE_MODULES }, () => ({ path: join(root, "src/cli/compiled.ts") })),
};

async function writeTables(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(join(root, "src/tables")).filter((name) => TABLE_MODULES.test(`/${name}`))) {
    const { compiled } = (await import(`${pathToFileURL(join(root, "src/tables", file)).href}?${Date.now()}`)) as {
      compiled: Record<string, string>;
    };
    for (const [name, text] of Object.entries(compiled)) writeFileSync(join(folder, `${name}.txt`), text);
  }
}

function version(): string {
  return (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
}

/** What is loaded at first use of each format: the `library.ts` in its folder, called as the folder is. */
function lateReaders(): Record<string, string> {
  const folders = readdirSync(join(root, "src/parse"));
  const files = folders.map((folder): [string, string] => [folder, `src/parse/${folder}/library.ts`]);
  return Object.fromEntries(files.filter(([, file]) => existsSync(join(root, file))));
}

function entries(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${basename(file)}`);
}
