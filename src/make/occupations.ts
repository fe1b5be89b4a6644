import type { Contraindication, EducationLevel, LicenseScope } from "../tables/occupations.ts";
import { readKnowledgeFolder } from "./knowledge.ts";

/** One occupation of `rules/occupations`, with the defaults of its family filled in. */
export interface OccupationRow {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly parent?: string;
  /** Titles that mean it, as they stand in postings. */
  readonly titles: readonly string[];
  /** Titles that look like it and mean something else; `is` is null where the knowledge has no row for it. */
  readonly lookAlikes?: readonly { readonly title: string; readonly is: string | null }[];
  /** What the person does, one line each, for the profile. */
  readonly does?: readonly string[];
  /** Where the work usually is. */
  readonly works?: string;
  readonly reportsTo?: string;
  readonly soc: string;
  readonly education: { readonly min: string; readonly level: EducationLevel; readonly accepts: readonly string[]; readonly typical: string; readonly training?: string };
  readonly experience?: string;
  readonly licenses?: readonly LicenseRow[];
  readonly boards?: readonly BoardRow[];
  /** True where a board must be one that certifies this specialty. */
  readonly boardsMustFit?: boolean;
  readonly exams?: readonly { readonly credential: string; readonly for?: string }[];
  readonly others?: readonly string[];
  readonly contraindicated?: readonly (Contraindication | { readonly text: string })[];
  /** Phrases of duties: `for` speak for it, `against` for another; `weak` ones are shown but prove nothing. */
  readonly duties: { readonly for: readonly string[]; readonly weak?: readonly string[]; readonly against?: readonly string[] };
  readonly pay: PayRow;
  /** Figures that articles and job boards quote; shown with their nature, never used for judging. */
  readonly quotedPay?: readonly { readonly amount: number; readonly says: string }[];
  readonly payCheck: { readonly year: readonly [number, number]; readonly hour: readonly [number, number] };
  readonly regulations?: readonly { readonly cite: string; readonly says: string }[];
  readonly restrictedTitle: string;
  readonly confidence: string;
  readonly notes?: readonly string[];
  readonly evidence: { readonly requirements: string; readonly pay: string };
  readonly sources?: readonly { readonly url: string; readonly read: string }[];
  readonly references?: readonly string[];
}

interface LicenseRow {
  readonly anyOf: readonly string[];
  readonly name: string;
  readonly issuedBy: string;
  readonly scope: LicenseScope;
  readonly required: boolean;
  readonly compacts?: readonly string[];
  readonly note?: string;
}

interface BoardRow {
  readonly credential: string;
  readonly level: "required" | "customary" | "optional";
  readonly certificate?: string;
  readonly note?: string;
}

interface PayRow {
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly year: number;
  readonly approximate: boolean;
  readonly source: string;
  readonly sharedCode?: boolean;
  readonly note?: string;
}

interface Family {
  readonly family: string;
  readonly defaults?: Partial<OccupationRow>;
  readonly common?: Partial<OccupationRow>;
  readonly occupations: readonly Partial<OccupationRow>[];
}

let rows: readonly OccupationRow[] | undefined;

/** Every occupation of every family, in order of family and of the file. */
export function readOccupations(): readonly OccupationRow[] {
  return (rows ??= [...readKnowledgeFolder<Family>("occupations").values()].flatMap((family) => family.occupations.map((own) => complete(own, family))));
}

// Defaults hold where a row says nothing; lists under `common` are added to what it says.
function complete(own: Partial<OccupationRow>, { family, defaults = {}, common = {} }: Family): OccupationRow {
  return {
    ...defaults,
    ...own,
    family,
    education: { ...defaults.education, ...own.education },
    duties: { for: [], ...own.duties, against: [...(common.duties?.against ?? []), ...(own.duties?.against ?? [])] },
    boards: [...(common.boards ?? []), ...(own.boards ?? [])],
    contraindicated: [...(common.contraindicated ?? []), ...(own.contraindicated ?? [])],
    regulations: [...(common.regulations ?? []), ...(own.regulations ?? [])],
    notes: [...(common.notes ?? []), ...(own.notes ?? [])],
  } as OccupationRow;
}
