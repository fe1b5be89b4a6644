import type { Posting } from "../../posting/index.ts";
import { credential, fulfilledBy, hasRole } from "../../tables/credentials.ts";
import type { CredentialId, OccupationId } from "../../tables/ids.ts";
import { EDUCATION_LEVELS, occupation as lookUp, type Occupation } from "../../tables/occupations.ts";
import { isOfFamily } from "../../tables/sections.ts";
import type { AnnotatedBlock } from "../annotated-blocks.ts";

/** What the requirements of a posting ask that does not go with its title. */
export interface AskedOfHolder {
  /** Licences, certificates and professional degrees of others; each once, as written. */
  readonly ofOthers: ReadonlyMap<CredentialId, string>;
  /** True where a licence is asked without saying whose, which may be the title's own. */
  readonly isLicenseOpen: boolean;
  /** The highest schooling that is named; `null` where none is. */
  readonly schooling: { readonly level: number; readonly text: string } | null;
}

/** Everything by which people of an occupation are told: licences, certificates and professional degrees. */
export function identifyingCredentials(id: OccupationId): ReadonlySet<CredentialId> {
  const own: CredentialId[] = [];
  for (let row = lookUp(id); row; row = row.parent === null ? undefined : lookUp(row.parent)) own.push(...toldBy(row));
  return new Set(own.flatMap(fulfilledBy));
}

function toldBy({ licenses, boards, education }: Occupation): CredentialId[] {
  return [
    ...licenses.flatMap(({ anyOf }) => anyOf),
    ...boards.map(({ credential: id }) => id),
    ...(education.level === "doctorate" ? education.accepts : []),
  ];
}

/** True where a posting names a credential of an occupation, be it a colleague's. */
export function namesCredentialsOf(id: OccupationId, blocks: readonly AnnotatedBlock[]): boolean {
  const own = identifyingCredentials(id);
  return blocks.some(
    ({ block, annotated }) =>
      block.kind !== "heading" && annotated.of("credential").some(({ term }) => own.has(term.id)),
  );
}

/** Reads what the requirements ask: what other sections name may be a colleague's. */
export function askedOfHolder(posting: Posting, blocks: readonly AnnotatedBlock[], title: OccupationId): AskedOfHolder {
  const own = identifyingCredentials(title);
  const ofOthers = new Map<CredentialId, string>();
  let schooling: AskedOfHolder["schooling"] = null;
  let isLicenseOpen = false;
  for (const { annotated } of requirementsIn(posting, blocks))
    for (const { term, start, end } of annotated.of("credential")) {
      const known = credential(term.id);
      if (!known) continue;
      const text = annotated.text.slice(start, end);
      isLicenseOpen ||= known.resolves === "license" || hasRole(term.id, "any-license");
      if (tellsProfession(term.id) && !own.has(term.id)) ofOthers.set(term.id, text);
      const level = known.level === null ? -1 : EDUCATION_LEVELS.indexOf(known.level);
      if (level > (schooling?.level ?? -1)) schooling = { level, text };
    }
  return { ofOthers, isLicenseOpen, schooling };
}

function requirementsIn({ sections }: Posting, blocks: readonly AnnotatedBlock[]): AnnotatedBlock[] {
  const required = new Set(sections.flatMap(({ id, blocks }) => (isOfFamily(id, "requirements") ? blocks : [])));
  return blocks.filter(({ block }) => block.kind !== "heading" && required.has(block));
}

const OF_PROFESSIONS = new Set<string>([
  "license",
  "certification",
  "board-certification",
  "registration",
  "technician-certification",
]);

function tellsProfession(id: CredentialId): boolean {
  const known = credential(id)!;
  if (known.resolves !== null || hasRole(id, "life-support") || hasRole(id, "driving")) return false;
  return OF_PROFESSIONS.has(known.kind) || hasRole(id, "professional-degree");
}
