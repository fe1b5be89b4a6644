import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { RawTerm } from "../tables/lexicon.ts";
import { inAscii } from "../tables/lines.ts";

/** One table: a file in `src/make/tables/` named like it, which reads its YAML and returns plain data. */
export interface TableMaker {
  /** The table as plain data, or as a text with lines; `terms` are those of all makers together. */
  readonly compile: (terms: readonly RawTerm[]) => unknown;
  /** The words and phrases of this knowledge that postings are scanned for. */
  readonly terms?: () => readonly RawTerm[];
  /** True for tables that linting never reads; they stay out of the bundle that every run loads. */
  readonly rare?: boolean;
}

const here = fileURLToPath(new URL("./tables/", import.meta.url));

/**
 * Compiles every table into a module of strings: JSON, which V8 reads faster than any literal; and writes down the ids
 * that the knowledge has, as types. The makers may look at tables too, so an empty one stands in the first time, and
 * where an earlier one had another shape.
 */
export async function makeTables(): Promise<void> {
  for (const module of ["compiled", "compiled-rare"])
    if (!existsSync(pathOf(module)) || !readFileSync(pathOf(module), "utf8").startsWith(HEAD)) write(module, [], []);
  const { demandSound } = await import("./validation/validate.ts");
  const names = demandSound();
  const makers = await tableMakers();
  const terms = termsOf(makers);
  write(
    "compiled",
    makers.filter(([, maker]) => !maker.rare),
    terms,
  );
  write(
    "compiled-rare",
    makers.filter(([, maker]) => maker.rare),
    terms,
  );
  const { idsSource } = await import("./ids.ts");
  writeFileSync(pathOf("ids"), idsSource(names, await everyTerm()));
}

/** The terms of every table, and those of cues and everyday words, which have lexicons of their own. */
export async function everyTerm(): Promise<readonly RawTerm[]> {
  const { cueTerms } = await import("./cues.ts");
  const { everydayTerms } = await import("./everyday.ts");
  return [...termsOf(await tableMakers()), ...cueTerms(), ...everydayTerms()];
}

type NamedMaker = readonly [name: string, maker: TableMaker];

async function tableMakers(): Promise<readonly NamedMaker[]> {
  const names = readdirSync(here)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3))
    .sort();
  return Promise.all(
    names.map(async (name) => [name, (await import(pathToFileURL(`${here}${name}.ts`).href)) as TableMaker] as const),
  );
}

function termsOf(makers: readonly NamedMaker[]): readonly RawTerm[] {
  return makers.flatMap(([, maker]) => maker.terms?.() ?? []);
}

const HEAD = "// Made by `npm run make tables` from the YAML under rules/knowledge/. Do not edit.";

function write(module: string, makers: readonly NamedMaker[], terms: readonly RawTerm[]): void {
  const lines = makers.map(
    ([name, maker]) => `  ${JSON.stringify(name)}: ${JSON.stringify(textOf(maker.compile(terms)))},`,
  );
  const source = [HEAD, "export const compiled: Readonly<Record<string, string>> = {", ...lines, "};", ""];
  writeFileSync(pathOf(module), source.join("\n"));
}

function textOf(table: unknown): string {
  return typeof table === "string" ? table : inAscii(JSON.stringify(table));
}

function pathOf(module: string): string {
  return fileURLToPath(new URL(`../tables/${module}.ts`, import.meta.url));
}
