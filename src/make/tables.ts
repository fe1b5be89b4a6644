import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Term } from "../tables/lexicon.ts";

/** One table: a file in `src/make/tables/` named like it, which reads its YAML and returns plain data. */
export interface TableMaker {
  /** The table; `terms` are those of all makers together. */
  readonly compile: (terms: readonly Term[]) => unknown;
  /** The words and phrases of this knowledge that postings are scanned for. */
  readonly terms?: () => readonly Term[];
  /** True for tables that linting never reads; they stay out of the bundle that every run loads. */
  readonly rare?: boolean;
}

const here = fileURLToPath(new URL("./tables/", import.meta.url));

/** Compiles every table into a module of JSON strings; V8 reads JSON faster than any literal. The makers may look at tables too, so an empty one stands in the first time. */
export async function makeTables(): Promise<void> {
  const names = readdirSync(here).filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3)).sort();
  for (const module of ["compiled", "compiled-rare"]) if (!existsSync(pathOf(module))) write(module, [], []);
  const makers = new Map<string, TableMaker>();
  for (const name of names) makers.set(name, (await import(pathToFileURL(`${here}${name}.ts`).href)) as TableMaker);
  const terms = [...makers.values()].flatMap((maker) => maker.terms?.() ?? []);
  write("compiled", [...makers].filter(([, maker]) => !maker.rare), terms);
  write("compiled-rare", [...makers].filter(([, maker]) => maker.rare), terms);
}

function write(module: string, makers: readonly [string, TableMaker][], terms: readonly Term[]): void {
  const lines = makers.map(([name, maker]) => `  ${JSON.stringify(name)}: ${JSON.stringify(JSON.stringify(maker.compile(terms)))},`);
  const source = ["// Made by `npm run make tables` from the YAML under rules/. Do not edit.", "export const compiled: Readonly<Record<string, string>> = {", ...lines, "};", ""];
  writeFileSync(pathOf(module), source.join("\n"));
}

function pathOf(module: string): string {
  return fileURLToPath(new URL(`../tables/${module}.ts`, import.meta.url));
}
