import type { PackedCredentials } from "../../tables/credentials.ts";
import type { Term } from "../../tables/lexicon.ts";
import { readCredentials, type CredentialRow } from "../credentials.ts";

/** What facts and rules ask about credentials. */
export function compile(): PackedCredentials {
  return readCredentials().map(({ id, name, kind, status = "current", anyOf = [], resolves = null, ambiguous = [], issuer = null, onlyIn = [], line = null, instead = null }) =>
    [id, name, kind, status, anyOf, resolves, ambiguous.map(bare), issuer, onlyIn, line, instead] as const);
}

/** Every form under which postings name a credential. */
export function terms(): Term[] {
  return readCredentials().flatMap((row) => [
    ...(row.forms ?? []).map((form) => term(row, form, false)),
    ...[...(row.abbreviations ?? []), ...(row.ambiguous ?? [])].map((form) => term(row, form, true)),
  ]);
}

function term(row: CredentialRow, form: string, exactCase: boolean): Term {
  return { kind: "credential", id: row.id, form, exactCase };
}

function bare(form: string): string {
  return form.replace(/[^\p{L}\p{N}]/gu, "");
}
