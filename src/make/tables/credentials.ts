import type { PackedCredential } from "../../tables/credentials.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { Packing } from "../packing.ts";
import { readCredentials, type CredentialRow } from "../credentials.ts";

/** What facts and rules ask about credentials. */
export function compile(): Uint8Array {
  return new Packing()
    .keyedTexts(new Map(readCredentials().map((row) => [row.id, JSON.stringify(withoutEmptyEnd(packed(row)))])))
    .whole();
}

function packed({
  name,
  kind,
  issuer,
  ambiguous,
  status,
  anyOf,
  resolves,
  onlyIn,
  line,
  instead,
  level,
}: CredentialRow): PackedCredential {
  return [
    name,
    kind,
    issuer ?? 0,
    ambiguous?.map(bare) ?? 0,
    status ?? 0,
    anyOf ?? 0,
    resolves ?? 0,
    onlyIn ?? 0,
    line ?? 0,
    instead ?? 0,
    level ?? 0,
  ];
}

function withoutEmptyEnd(row: readonly unknown[]): readonly unknown[] {
  return row.slice(0, row.findLastIndex((value) => value !== 0) + 1);
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
