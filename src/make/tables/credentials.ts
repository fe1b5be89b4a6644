import type { Credential } from "../../tables/credentials.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { withLines } from "../lines.ts";
import { readCredentials, type CredentialRow } from "../credentials.ts";

/** What facts and rules ask about credentials, as JSON behind their ids. */
export function compile(): string {
  const rows = readCredentials();
  const unnamedLicense = rows.find(({ roles }) => roles?.includes("unnamed-license"));
  return withLines(unnamedLicense?.id, { credentials: rows.map((row) => [row.id, JSON.stringify(credentialOf(row))]) });
}

function credentialOf(row: CredentialRow): Credential {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    roles: row.roles ?? [],
    issuer: row.issuer ?? null,
    ambiguous: (row.ambiguous ?? []).map(bare),
    status: row.status ?? "current",
    anyOf: row.anyOf ?? [],
    resolves: row.resolves ?? null,
    onlyIn: row.onlyIn ?? [],
    line: row.line ?? `Current, unrestricted ${row.name} in {place}`,
    instead: row.instead ?? null,
    level: row.level ?? null,
  };
}

/** Every form under which postings name a credential. */
export function terms(): RawTerm[] {
  return readCredentials().flatMap((row) => [
    ...(row.forms ?? []).map((form) => term(row, form, false)),
    ...[...(row.abbreviations ?? []), ...(row.ambiguous ?? [])].map((form) => term(row, form, true)),
    ...(row.holders ?? []).map((form): RawTerm => ({ kind: "license-holder", id: row.id, form, exactCase: false })),
  ]);
}

function term(row: CredentialRow, form: string, exactCase: boolean): RawTerm {
  return { kind: "credential", id: row.id, form, exactCase };
}

function bare(form: string): string {
  return form.replace(/[^\p{L}\p{N}]/gu, "");
}
