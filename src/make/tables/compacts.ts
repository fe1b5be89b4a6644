import type { CompactGift, CompactStatus, PackedCompacts } from "../../tables/compacts.ts";
import type { CompactId, CredentialId } from "../../tables/ids.ts";
import type { RawTerm } from "../../tables/lexicon.ts";
import { readKnowledgeFolder } from "../knowledge.ts";

interface Group {
  readonly from?: string;
  readonly places: readonly string[];
}

interface CompactFile {
  readonly id: CompactId;
  readonly name: string;
  readonly gives: CompactGift;
  readonly covers: readonly CredentialId[];
  readonly never?: readonly CredentialId[];
  readonly terms: readonly string[];
  readonly status: CompactStatus;
  readonly operational: readonly Group[];
  readonly enacted: readonly Group[];
  readonly uncertain?: readonly string[];
  readonly nonMembers?: readonly string[];
  readonly read: string;
  readonly sources: readonly { readonly url: string }[];
}

/** Who belongs to which compact, and since when. */
export function compile(): PackedCompacts {
  return files().map(
    ({
      id,
      name,
      gives,
      covers,
      never = [],
      status,
      operational,
      enacted,
      uncertain = [],
      nonMembers = [],
      read,
      sources,
    }) => [
      id,
      name,
      gives,
      covers,
      never,
      status,
      operational.map(packGroup),
      enacted.map(packGroup),
      packPlaces(uncertain),
      packPlaces(nonMembers),
      read,
      sources[0]?.url ?? null,
    ],
  );
}

/** How postings name a compact or what it gives. */
export function terms(): RawTerm[] {
  return files().flatMap(({ id, terms }) =>
    terms.map((form): RawTerm => ({ kind: "compact", id, form, exactCase: /^[A-Z-]{3,}$/.test(form) })),
  );
}

function files(): CompactFile[] {
  return [...readKnowledgeFolder<CompactFile>("compacts").values()];
}

function packGroup({ from = "", places }: Group): readonly [string, string] {
  return [from, packPlaces(places)];
}

function packPlaces(places: readonly string[]): string {
  return places.join(" ");
}
