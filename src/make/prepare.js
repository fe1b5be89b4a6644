// npm runs this where the package is made from its sources: after "npm ci" in a clone, before "npm pack", and wherever
// npm or pre-commit installs from a git address. Who installs the packed file does not run it.
import { execSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, realpathSync, unlinkSync } from "node:fs";
import { join } from "node:path";

// npm hands its settings down. Under "npm install -g git+…" they would send our packages to the folder for the whole
// machine, and npm itself puts none beside the clone (https://github.com/npm/cli/issues/8440).
const NOT_OURS = /^npm_config_(?:global|location|prefix|local_prefix|global_prefix|dry_run)$/i;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name)));

if (!replacesLink()) {
  if (!existsSync("node_modules/tsx")) run("npm ci --ignore-scripts --include=dev --include=optional");
  run("npm run --silent make build");
}

/**
 * "npm install -g git+…" clones, links the clone into the folder for the whole machine, packs the clone, unpacks that
 * through the link onto the clone, and removes the clone (https://github.com/npm/cli/issues/6984). An empty folder in
 * the link's place takes what is unpacked. npm runs this file once more before it packs, so nothing is built here.
 */
function replacesLink() {
  const isGitInstall = process.env._PACOTE_NO_PREPARE_ !== undefined;
  if (!isGitInstall || process.env.npm_config_global !== "true") return false;
  const installed = join(execSync("npm root --global", { encoding: "utf8" }).trim(), "posting-lint");
  if (!existsSync(installed) || realpathSync(installed) !== process.cwd()) return false;
  unlinkSync(installed);
  mkdirSync(installed);
  return true;
}

function run(command) {
  // All of it goes to standard error: pre-commit 3 takes what "npm pack" says on standard output for a file's name.
  const { status } = spawnSync(command, { shell: true, env, stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
