import type { RawTerm } from "../tables/lexicon.ts";
import { patternLists } from "./tables/patterns.ts";
import { statementKinds } from "./tables/statements.ts";
import type { NamesIn } from "./validation/references.ts";
import { partsOf, schemas } from "./validation/schemas.ts";

/**
 * The text of `src/tables/ids.ts`: every closed set of the knowledge as a type, so that a word that is changed in YAML
 * and not in code is told by the compiler.
 */
export function idsSource(names: readonly NamesIn[], terms: readonly RawTerm[]): string {
  return [
    "// Made by `npm run make tables` from rules/knowledge and its schemas. Do not edit.",
    ...[...closedSets(), ...rowIds(names), kindsOfStatements()].map(({ name, says, values }) =>
      documented(says, union(`export type ${name} =`, values)),
    ),
    documented(
      "The ids that terms of each kind may have.",
      ["export interface TermIds {", ...termIds(terms), "}"].join("\n"),
    ),
    documented(
      "The lists of each file of `rules/knowledge/patterns`.",
      [
        "export interface PatternLists {",
        ...[...patternLists()].map(([file, lists]) => union(`  readonly ${keyOf(file)}:`, lists)),
        "}",
      ].join("\n"),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

interface NamedUnion {
  readonly name: string;
  readonly says: string;
  readonly values: readonly string[];
}

/** The sets that the schemas close, where they name a type for them. */
function closedSets(): NamedUnion[] {
  const parts = [...schemas.values()].flatMap((schema) => [...partsOf(schema)]);
  return parts.flatMap((part) => {
    const name = part["x-type"];
    return typeof name === "string"
      ? [{ name, says: part.description ?? "", values: part["enum"] as readonly string[] }]
      : [];
  });
}

/** Rows whose ids code and terms name. */
const ROWS: Readonly<Record<string, { readonly name: string; readonly says: string }>> = {
  format: {
    name: "SystemId",
    says: "Hiring systems, and other shapes of postings: files of `rules/knowledge/fields/formats`.",
  },
  section: { name: "SectionId", says: "Parts of a posting: rows of `rules/knowledge/headings/sections.yaml`." },
  credential: { name: "CredentialId", says: "Rows of `rules/knowledge/credentials`." },
  occupation: { name: "OccupationId", says: "Rows of `rules/knowledge/occupations`." },
  family: { name: "FamilyId", says: "Families of occupations: files of `rules/knowledge/occupations`." },
  compact: { name: "CompactId", says: "Files of `rules/knowledge/compacts`." },
  specialty: { name: "SpecialtyId", says: "Specialties of `rules/knowledge/credentials/boards.yaml`." },
  "outside-board": { name: "OutsideBoardId", says: "Bodies outside the systems of `boards.yaml`." },
  "wrong-name": { name: "WrongNameId", says: "Wrong names of `rules/knowledge/credentials/names.yaml`." },
  society: { name: "SocietyId", says: "Societies of `names.yaml`." },
  accreditor: { name: "AccreditorId", says: "Accreditors of `names.yaml`." },
  population: { name: "PopulationId", says: "Rows of `rules/knowledge/credentials/populations.yaml`." },
  "protected-class": { name: "ProtectedClassId", says: "Classes of `rules/knowledge/words/protected-classes.yaml`." },
  "outdated-reference": { name: "OutdatedReferenceId", says: "Rows of `rules/knowledge/statements/outdated.yaml`." },
};

function rowIds(names: readonly NamesIn[]): NamedUnion[] {
  const declared = names.flatMap((one) => one.declared);
  return Object.entries(ROWS).map(([kind, { name, says }]) => ({
    name,
    says,
    values: declared.filter((one) => one.kind === kind).map(({ id }) => id),
  }));
}

function kindsOfStatements(): NamedUnion {
  return {
    name: "StatementKind",
    says: "Statements that postings carry for the law's sake or the applicant's: `rules/knowledge/words/statements.yaml`.",
    values: statementKinds(),
  };
}

/** Kinds of terms whose ids are those of rows. All others have the few that their lists give them. */
const OF_ROWS: Readonly<Record<string, string>> = {
  credential: "CredentialId",
  "license-holder": "CredentialId",
  "role-setting": "OccupationId",
  compact: "CompactId",
  specialty: "SpecialtyId",
  "outside-board": "OutsideBoardId",
  misnamed: "WrongNameId",
  society: "SocietyId",
  accreditor: "AccreditorId",
  population: "PopulationId",
  class: "ProtectedClassId",
  "outdated-reference": "OutdatedReferenceId",
  // Too many to name, and no code names one.
  place: "string",
  city: "string",
  "place-code": "string",
  duty: "string",
};

function termIds(terms: readonly RawTerm[]): string[] {
  const ids = new Map<string, Set<string>>();
  for (const { kind, id } of terms) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, all]) => {
      const member = `  readonly ${keyOf(kind)}:`;
      return OF_ROWS[kind] ? `${member} ${OF_ROWS[kind]};` : union(member, [...all]);
    });
}

/** Columns of a line, as for all code. */
const WIDTH = 120;

/** Behind what stands before it on its line; on lines of their own where they do not fit there. */
function union(before: string, values: readonly string[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  const line = `${before} ${quoted.join(" | ")};`;
  const indent = /^ */.exec(before)![0];
  return line.length <= WIDTH ? line : `${before}${quoted.map((value) => `\n${indent}  | ${value}`).join("")};`;
}

function keyOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
}

function documented(says: string, source: string): string {
  const line = `/** ${says} */`;
  if (line.length <= WIDTH) return `${line}\n${source}`;
  const lines = [""];
  for (const word of says.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length + 2 <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(` ${word}`);
  }
  return ["/**", ...lines.map((text) => ` *${text}`), " */", source].join("\n");
}
