import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/** One table: a file in `src/make/tables/` named like it, which reads its YAML and returns plain data. */
export interface TableMaker {
  readonly compile: () => unknown;
}

const here = fileURLToPath(new URL("./tables/", import.meta.url));
const target = fileURLToPath(new URL("../tables/compiled.ts", import.meta.url));

/** Compiles every table into one module of JSON strings; V8 reads JSON faster than any literal. */
export async function makeTables(): Promise<void> {
  const files = readdirSync(here).filter((file) => file.endsWith(".ts")).sort();
  const lines: string[] = [];
  for (const file of files) {
    const maker = (await import(pathToFileURL(here + file).href)) as TableMaker;
    lines.push(`  ${JSON.stringify(file.slice(0, -3))}: ${JSON.stringify(JSON.stringify(maker.compile()))},`);
  }
  writeFileSync(target, `// Made by \`npm run make tables\` from the YAML under rules/. Do not edit.\nexport const compiled: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`);
}
