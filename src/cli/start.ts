// The first file of the command line. It loads the program the quickest way this Node knows: with the compiled code
// that the build kept for exactly this version, else through Node's own compile cache, else plainly.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

const program = join(__dirname, "main.cjs");
const kept = join(__dirname, `main.${process.version}-${process.arch}.cache`);

if (existsSync(kept)) runKept();
else {
  // Loaded here alone: it brings Node's loader of ES modules along.
  (require("node:module") as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  start(require("./main.cjs") as Program);
}

type Program = (require: NodeJS.Require, folder: string) => void;

// V8 looks by itself whether the kept code fits, and compiles anew where it does not.
function runKept(): void {
  const script = new Script(readFileSync(program, "latin1"), { filename: program, cachedData: readFileSync(kept) });
  start(script.runInThisContext() as Program);
}

function start(run: Program): void {
  run(require, __dirname);
}
