import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./knowledge.ts";

/** Lists of what lies in the folders of the project, by the file they are written to. */
export const LISTS: Readonly<Record<string, () => string>> = {
  "src/facts/registry.ts": factsSource,
  "src/parse/format-ids.ts": formatIdsSource,
  "src/parse/formats.ts": formatsSource,
  "src/parse/readers.ts": readersSource,
  "src/cli/readers.ts": lateReadersSource,
  "src/report/names.ts": reportNamesSource,
  "src/report/reporters.ts": reportersSource,
};

const MADE = "// Made by `npm run make registry`. Do not edit.";

/** Writes the lists. Only names and texts of files are looked at: what a stale list names may be gone. */
export function makeLists(): void {
  for (const [file, source] of Object.entries(LISTS)) writeFileSync(join(root, file), source());
}

/** Facts, and the types of their answers. */
function factsSource(): string {
  const files = filesUnder("src/facts").filter((file) => file.endsWith("/model.ts") || definesFact(file));
  const exports = files.map((file) => `export ${file.endsWith("/model.ts") ? "type " : ""}* from "./${file}";`);
  return lines(MADE, ...exports);
}

function definesFact(file: string): boolean {
  return /^export const \w+ = defineFact\(/m.test(readFileSync(join(root, "src/facts", file), "utf8"));
}

// Help and flags name the formats, and load none of them.
function formatIdsSource(): string {
  return lines(
    MADE,
    "",
    "/** The formats of files, called as their folders are. */",
    array("FILE_FORMATS", foldersWith("format.ts")),
    "",
    "/** A format of files. */",
    "export type FileFormatId = (typeof FILE_FORMATS)[number];",
  );
}

function reportNamesSource(): string {
  return lines(
    MADE,
    "",
    "/** The formats of reports, called as their files are. */",
    array("REPORT_FORMATS", reportNames()),
    "",
    "/** A format of reports. */",
    "export type ReportName = (typeof REPORT_FORMATS)[number];",
  );
}

/** As the formatter writes it. */
function array(name: string, values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const inOneLine = `export const ${name} = [${quoted.join(", ")}] as const;`;
  return inOneLine.length <= 120 ? inOneLine : `export const ${name} = [\n  ${quoted.join(",\n  ")},\n] as const;`;
}

function formatsSource(): string {
  const ids = foldersWith("format.ts");
  return lines(
    MADE,
    ...ids.map((id) => `import ${id} from "./${id}/format.ts";`),
    'import type { FileFormatId } from "./format-ids.ts";',
    'import type { FileFormat } from "./format.ts";',
    "",
    "/** Every format of files, in order of id. */",
    "export const fileFormats: Readonly<Record<FileFormatId, FileFormat>> = {",
    ...ids.map((id) => `  ${id},`),
    "};",
  );
}

function readersSource(): string {
  const names = foldersWith("library.ts");
  return lines(
    MADE,
    ...names.map((name) => `import * as ${name} from "./${name}/library.ts";`),
    'import type { Readers } from "./reader.ts";',
    "",
    "/** Every reader, loaded: for the library, for tests, for whoever does not count milliseconds. */",
    "export const allReaders: Readers = {",
    ...names.map((name) => `  ${name}: () => ${name},`),
    "};",
  );
}

function lateReadersSource(): string {
  return lines(
    MADE,
    'import type { Readers } from "../parse/index.ts";',
    "",
    "/** Readers of formats as files beside the command line's own, each loaded when a posting first needs it. */",
    "export const lazyReaders: Readers = {",
    ...foldersWith("library.ts").map((name) => `  ${name}: () => require("./readers/${name}.cjs"),`),
    "};",
  );
}

function reportersSource(): string {
  const names = reportNames();
  return lines(
    MADE,
    ...names.map((name) => `import ${name} from "./formats/${name}.ts";`),
    'import type { ReportName } from "./names.ts";',
    'import type { ReportFormat } from "./reporter.ts";',
    "",
    "/** Every format of reports by its name, in order. */",
    "export const reportFormats: Readonly<Record<ReportName, ReportFormat>> = {",
    ...names.map((name) => `  ${name},`),
    "};",
  );
}

function reportNames(): string[] {
  return filesUnder("src/report/formats").map((file) => file.replace(/\.ts$/, ""));
}

/** Folders of the parsers that have a file of this name: what is loaded late is a `library.ts`. */
export function foldersWith(file: string): string[] {
  const folders = readdirSync(join(root, "src/parse")).sort();
  return folders.filter((folder) => existsSync(join(root, "src/parse", folder, file)));
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
