import { compiled } from "./compiled-rare.ts";
import type { BoardLevel, CompactId, CredentialId, FamilyId, OccupationId } from "./ids.ts";
import type { Contraindication, EducationLevel, LicenseScope, Regulation } from "./occupations.ts";
import { lazyTable } from "./table.ts";

/** Everything the knowledge holds on an occupation, as its YAML says it. Linting never needs it. */
export interface Profile {
  readonly id: OccupationId;
  readonly title: string;
  readonly family: FamilyId;
  /** The wider occupation it is a kind of. */
  readonly parent?: OccupationId;
  /** Titles that mean it, as they stand in postings. */
  readonly titles: readonly string[];
  /** Titles that look like it and mean something else; `is` is null where the knowledge has no row for it. */
  readonly lookAlikes?: readonly { readonly title: string; readonly is: OccupationId | null }[];
  /** What the person does, one line each. */
  readonly does?: readonly string[];
  /** Where the work usually is. */
  readonly works?: string;
  readonly reportsTo?: string;
  /** Standard Occupational Classification 2018. */
  readonly soc: string;
  readonly education: ProfileEducation;
  readonly experience?: string;
  readonly licenses?: readonly ProfileLicense[];
  readonly boards?: readonly ProfileBoard[];
  /** True where a board must be one that certifies this specialty. */
  readonly boardsMustFit?: boolean;
  readonly exams?: readonly { readonly credential: CredentialId; readonly for?: string }[];
  /** Credentials that usually come with the job. */
  readonly others?: readonly CredentialId[];
  readonly contraindicated?: readonly (Contraindication | { readonly text: string })[];
  /** Phrases of duties: `for` speak for it, `against` for another; `weak` ones are shown but prove nothing. */
  readonly duties: {
    readonly for: readonly string[];
    readonly weak?: readonly string[];
    readonly against?: readonly string[];
  };
  readonly pay: ProfilePay;
  /** Figures that articles and job boards quote; shown with their nature, never used for judging. */
  readonly quotedPay?: readonly { readonly amount: number; readonly says: string }[];
  /** Full-time US dollars outside of which pay is not believable. */
  readonly payCheck: { readonly year: readonly [number, number]; readonly hour: readonly [number, number] };
  readonly regulations?: readonly Regulation[];
  readonly restrictedTitle: string;
  readonly confidence: string;
  readonly notes?: readonly string[];
  /** What the requirements and the pay rest on. */
  readonly evidence: { readonly requirements: string; readonly pay: string };
  /** Pages read for this row. */
  readonly sources?: readonly { readonly url: string; readonly read: string }[];
  /** Authoritative sites to check against. */
  readonly references?: readonly string[];
}

/** Schooling: the least that is enough, in words and as ids, and what is usual. */
export interface ProfileEducation {
  readonly min: string;
  readonly level: EducationLevel;
  readonly accepts: readonly CredentialId[];
  readonly typical: string;
  /** Residency, fellowship and other training after the degree. */
  readonly training?: string;
}

/** A licence of the occupation; any one of `anyOf` is enough. */
export interface ProfileLicense {
  readonly anyOf: readonly CredentialId[];
  readonly name: string;
  readonly issuedBy: string;
  readonly scope: LicenseScope;
  readonly required: boolean;
  readonly compacts?: readonly CompactId[];
  readonly note?: string;
}

/** A board or other certification of the occupation. */
export interface ProfileBoard {
  readonly credential: CredentialId;
  readonly level: BoardLevel;
  readonly certificate?: string;
  readonly note?: string;
}

/** Percentiles of pay in US dollars a year, with where they come from. */
export interface ProfilePay {
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly year: number;
  readonly approximate: boolean;
  readonly source: string;
  /** True where the source's code covers other occupations too. */
  readonly sharedCode?: boolean;
  readonly note?: string;
}

const table = lazyTable<readonly Profile[]>("profiles", undefined, compiled);

/** Every profile, in order of family. */
export function profiles(): readonly Profile[] {
  return table();
}

/** The profile of an occupation by its id. */
export function profile(id: string): Profile | undefined {
  return table().find((one) => one.id === id);
}
