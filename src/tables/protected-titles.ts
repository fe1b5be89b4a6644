import type { CredentialId, OccupationId } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** The law of one state on a title. */
export interface TitleLaw {
  readonly place: string;
  readonly cite: string;
  readonly url: string;
  /** Whom the title is for, as a sentence. */
  readonly says: string;
}

/** A title that some states keep for those who hold the license or the degree. */
export interface ProtectedTitle {
  readonly id: string;
  /** The word of the title. */
  readonly word: string;
  /** Ids of `rules/knowledge/occupations` that titles with this word are read as. */
  readonly occupations: readonly OccupationId[];
  /** Ids of `rules/knowledge/credentials` that show unlicensed work where nothing more is asked. */
  readonly signs: readonly CredentialId[];
  /** A title for such work. */
  readonly instead: string;
  readonly places: readonly TitleLaw[];
}

const table = lazyTable<readonly ProtectedTitle[]>("protected-titles");

/** Every protected title. */
export function protectedTitles(): readonly ProtectedTitle[] {
  return table();
}
