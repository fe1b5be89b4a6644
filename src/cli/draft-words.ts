import { credential } from "../tables/credentials.ts";
import type { DutyKind } from "../tables/law.ts";
import type { Profile } from "../tables/profiles.ts";
/** What a draft is written for. */
export interface DraftOrder {
  readonly title: string;
  readonly profile: Profile;
  /** The place as its readers call it, or a blank. */
  readonly placeName: string;
  readonly placeId: string | null;
  /** The day, `YYYY-MM-DD`, on which compacts and laws are read. */
  readonly asOf: string;
  /** What the law of the place asks of postings. */
  readonly asked: ReadonlySet<DutyKind>;
}

/** Puts values into `{name}`; square brackets stay for a person. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/** A credential as a requirement names it. */
export function spokenName(id: string): string {
  return (credential(id)?.name ?? id).replace(/ \([^)]*\)$/, "");
}
