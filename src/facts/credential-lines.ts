import type { Posting } from "../posting/index.ts";
import { credential } from "../tables/credentials.ts";
import { defineFact } from "./fact.ts";
import { places } from "./places.ts";
import { writing, type Insertion } from "./writing.ts";

/** Lines that ask for credentials, and where they would go in this posting. */
export interface CredentialLines {
  /** "Active, unrestricted license to practice medicine in Tennessee (MD or DO)". */
  asking(id: string): string;
  /** Puts a line where requirements stand; `null` where the posting has no such place. */
  add(text: string): Insertion | null;
}

const WHERE = ["licensure-certification", "qualifications-required", "qualifications", "education-experience", "education", "experience", "skills", "responsibilities"];

export const credentialLines = defineFact("credentialLines", (_posting: Posting, ask): CredentialLines => {
  const state = ask(places).work.find(({ id }) => id.startsWith("US-"));
  const place = state ? nameOf(state.text, state.city) : "____";
  return {
    asking: (id) => (credential(id)?.line ?? "____").replaceAll("{place}", place),
    add: (text) => ask(writing).line(WHERE, text) ?? ask(writing).section("Requirements", text),
  };
});

// "Nashville, TN" → "TN"; a state by itself as it is written.
function nameOf(text: string, city: string | null): string {
  const parts = text.split(",").map((part) => part.trim()).filter(Boolean);
  return city !== null && parts.length > 1 ? parts[1]!.replace(/\s+\d{5}.*$/, "") : (parts[0] ?? "____");
}
