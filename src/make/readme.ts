import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allFlags, allUsages, doesOf, writtenFlag } from "../cli/flags.ts";
import { root } from "./knowledge.ts";

const target = join(root, "README.md");

/** Renews the tables of commands and flags in `README.md`; what stands around them is written by hand. */
export function makeReadme(): void {
  writeFileSync(target, readmeSource(readFileSync(target, "utf8")));
}

/** The README with its made parts renewed: each stands between two marks. */
export function readmeSource(page: string): string {
  return Object.entries(PARTS).reduce((text, [name, rows]) => {
    const [start, end] = [`<!-- ${name}: made by \`npm run make readme\` -->\n`, `<!-- end of ${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md lacks the marks around its table of ${name}.`);
    return `${text.slice(0, from + start.length)}\n${table(rows())}\n${text.slice(to)}`;
  }, page);
}

type Row = readonly [written: string, does: string];

const PARTS: Readonly<Record<string, () => Row[]>> = {
  commands: () => [["command", "what it does"], ...allUsages().map(([written, does]): Row => [`\`${written}\``, does])],
  flags: () => [
    ["flag", "what it does"],
    ...allFlags().map(([name, flag]): Row => [`\`${writtenFlag(name, flag)}\``, doesOf(flag)]),
  ],
};

function table([head, ...rows]: readonly Row[]): string {
  return [head!, ["---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
