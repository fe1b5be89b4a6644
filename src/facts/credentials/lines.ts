import type { Posting, SectionId } from "../../posting/index.ts";
import { credential } from "../../tables/credentials.ts";
import { isInAmericanState, placeName, stateOf } from "../../tables/places.ts";
import { defineFact } from "../fact.ts";
import { places } from "../places/places.ts";
import { writing } from "../writing/writing.ts";
import { type Insertion } from "../writing/model.ts";

/** Lines that ask for credentials, and where they would go in this posting. */
export interface CredentialLines {
  /** "Active, unrestricted license to practice medicine in Tennessee (MD or DO)". */
  asking(id: string): string;
  /** The same line for places that the caller names. */
  askingOf(id: string, place: string): string;
  /** Puts a line where requirements stand; `null` where the posting has no such place. */
  add(text: string): Insertion | null;
}

const WHERE: readonly SectionId[] = [
  "licensure-certification",
  "qualifications-required",
  "qualifications",
  "education-experience",
  "education",
  "experience",
  "skills",
  "responsibilities",
];

export const credentialLines = defineFact("credentialLines", (_posting: Posting, ask): CredentialLines => {
  const askingOf = (id: string, where: string): string => (credential(id)?.line ?? "____").replaceAll("{place}", where);
  return {
    asking(id) {
      const site = ask(places).work.find((place) => isInAmericanState(place.id));
      return askingOf(id, site ? placeName(stateOf(site.id)) : "____");
    },
    askingOf,
    add: (text) => ask(writing).line(WHERE, text) ?? ask(writing).section("Requirements", text),
  };
});
