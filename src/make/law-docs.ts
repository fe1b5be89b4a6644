import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ObligationKind } from "../tables/law.ts";
import { askedBy, reachedBy } from "../wording/index.ts";
import { root } from "./knowledge.ts";
import { readLaws, type LawFile, type LawRow, type Sourced } from "./law.ts";
import { demandSound } from "./validation/validate.ts";

const target = join(root, "rules/knowledge/law/README.md");
const MARK = "<!-- made below by `npm run make law-docs`; edit the rows instead -->";

/** Writes the tables of `rules/knowledge/law/README.md`; what stands above the mark is written by hand. */
export function makeLawDocs(): void {
  demandSound();
  writeFileSync(target, lawDocs(readFileSync(target, "utf8")));
}

/** The page with its made part renewed. */
export function lawDocs(page: string): string {
  const files = [...readLaws().values()];
  const rows = files.flatMap((file) => file.laws.map((row) => ({ file, row })));
  const asking = rows.filter(({ row }) => !row.records);
  return [
    page.slice(0, page.indexOf(MARK) + MARK.length),
    "",
    "## Laws that ask something of a posting",
    "",
    "| Place | Law | Since | Confidence |",
    "| --- | --- | --- | --- |",
    ...asking.map(
      ({ file, row }) =>
        `| ${file.name} \`${file.place}\` | [${row.cite}](#${row.id}) | ${row.from}${row.until ? ` until ${row.until}` : ""}${row.expected ? " (expected)" : ""} | ${row.confidence} |`,
    ),
    "",
    "## Laws that are only recorded",
    "",
    "The linter stays silent about them.",
    "",
    "| Place | Law | Why |",
    "| --- | --- | --- |",
    ...rows
      .filter(({ row }) => row.records)
      .map(({ file, row }) => `| ${file.name} \`${file.place}\` | ${row.cite} | ${row.records} |`),
    "",
    "## Row by row",
    "",
    ...asking.flatMap(({ file, row }) => section(file, row)),
  ].join("\n");
}

function section(file: LawFile, row: LawRow): string[] {
  return [
    `### ${row.id}`,
    "",
    `${row.name}. ${row.citeInFull ?? row.cite}.`,
    "",
    ...datedValues(row.obligations ?? {}).map(
      ([kind, day, terms]) =>
        `- ${askedBy(kind as ObligationKind, terms as never)}, since ${day}. ${sourceOf(row, terms)}`,
    ),
    ...Object.entries(row.reach ?? {}).map(
      ([day, terms]) => `- Reach since ${day}: ${reachedBy(terms).join(". ")}. ${sourceOf(row, terms)}`,
    ),
    ...(row.exposure
      ? [
          `- Exposure: ${[row.exposure.cure, row.exposure.penalty].filter(Boolean).join(" ")} ${sourceOf(row, row.exposure)}`,
        ]
      : []),
    ...(row.doubts ?? []).map((doubt) => `- Doubt: ${doubt}`),
    "",
    `[File](${fileName(file)}.yaml)`,
    "",
  ];
}

function datedValues(obligations: NonNullable<LawRow["obligations"]>): [string, string, Sourced][] {
  return Object.entries(obligations).flatMap(([kind, dated]) =>
    Object.entries(dated).map(([day, terms]): [string, string, Sourced] => [kind, day, terms as Sourced]),
  );
}

function sourceOf(row: LawRow, { source, read }: Sourced): string {
  return `([${source}](${row.sources[source]!.url}), ${read ? `read ${read}` : "not read"})`;
}

function fileName(file: LawFile): string {
  return file.place.toLowerCase().replace("/", "-");
}
