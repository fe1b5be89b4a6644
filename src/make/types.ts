import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./knowledge.ts";

const ENTRY = "src/index.d.ts";

/** Writes the type declarations of the library: those that `src/index.ts` leads to, and no others. */
export function writeTypes(folder: string): void {
  const all = `${folder}.all`;
  try {
    declare(all);
    for (const file of reachable(all, ENTRY, new Set())) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(all, file), join(folder, file));
    }
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

// Types are checked by `npm run types`; here they are only written down.
function declare(folder: string): void {
  const flags = [
    "--noEmit",
    "false",
    "--noCheck",
    "--declaration",
    "--emitDeclarationOnly",
    "--rewriteRelativeImportExtensions",
    "--rootDir",
    root,
    "--outDir",
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), ...flags],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The type declarations could not be written: ${stdout}${stderr}`);
}

function reachable(folder: string, file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), "utf8");
  for (const [, target = ""] of text.matchAll(/(?:\bfrom |\bimport\()"(\.[^"]+)"/g)) {
    reachable(folder, relative(folder, join(folder, dirname(file), target.replace(/\.(?:js|ts)$/, ".d.ts"))), seen);
  }
  return seen;
}
