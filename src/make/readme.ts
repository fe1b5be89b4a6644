import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allFlags, allUsages, doesOf, writtenFlag } from "../cli/flags.ts";
import { allFormats } from "../parse/index.ts";
import { reportFormats } from "../report/index.ts";
import { atsTable } from "../tables/ats.ts";
import { listed } from "../text/index.ts";
import { root } from "./knowledge.ts";

/** Pages with parts that follow from the code, and what makes them; what stands around these is written by hand. */
export const PAGES: Readonly<Record<string, (page: string) => string>> = {
  "README.md": readmeSource,
  ".pre-commit-hooks.yaml": hookSource,
};

/** Renews the made parts of these pages. */
export function makeReadme(): void {
  for (const [page, source] of Object.entries(PAGES)) {
    const file = join(root, page);
    writeFileSync(file, source(readFileSync(file, "utf8")));
  }
}

/** The hook with the endings by which its files are chosen. */
function hookSource(hooks: string): string {
  const endings = allFormats().flatMap((format) => format.endings);
  return hooks.replace(/^  files: .*$/m, () => `  files: \\.(${endings.join("|")})$`);
}

/** The README with its made parts renewed: each stands between two marks. */
function readmeSource(page: string): string {
  return Object.entries(PARTS).reduce((text, [name, rows]) => {
    const [start, end] = [`<!-- ${name}: made by \`npm run make readme\` -->\n`, `<!-- end of ${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md lacks the marks around its table of ${name}.`);
    return `${text.slice(0, from + start.length)}\n${table(rows())}\n${text.slice(to)}`;
  }, page);
}

type Row = readonly string[];

const PARTS: Readonly<Record<string, () => readonly Row[]>> = {
  commands: () => [["command", "what it does"], ...allUsages().map(([written, does]): Row => [`\`${written}\``, does])],
  flags: () => [
    ["flag", "what it does"],
    ...allFlags().map(([name, flag]): Row => [`\`${writtenFlag(name, flag)}\``, doesOf(flag)]),
  ],
  formats: () => [
    ["format", "files", "what it holds"],
    ...allFormats().map(({ id, name, endings, holds }): Row => [
      name,
      endings.map((ending) => `\`.${ending}\``).join(" "),
      [holds, ...systemsIn(id)].join("; "),
    ]),
  ],
  reports: () => [
    ["`--format`", "what it writes"],
    ...Object.values(reportFormats).map(({ name, does }): Row => [`\`${name}\``, does]),
  ],
};

function systemsIn(id: string): string[] {
  const names = atsTable().systems.flatMap(({ writtenIn, name }) => (writtenIn === id ? [name] : []));
  return names.length > 0 ? [`in the shapes of ${listed(names)}`] : [];
}

function table([head, ...rows]: readonly Row[]): string {
  return [head!, head!.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
