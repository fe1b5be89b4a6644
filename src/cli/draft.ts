import type { CredentialId, BoardLevel } from "../tables/ids.ts";
import { credentialName, type ObligationKind } from "../facts/index.ts";
import { compactsFor, standing } from "../tables/compacts.ts";
import { credential, hasRole } from "../tables/credentials.ts";
import { isKindOf } from "../tables/occupations.ts";
import { stateOf } from "../tables/places.ts";
import type { Profile, ProfileLicense } from "../tables/profiles.ts";
import type { Draft, NamedCredential, Requirement } from "../wording/index.ts";

/** What a draft is written for. */
export interface DraftOrder {
  readonly title: string;
  readonly profile: Profile;
  /** The place as its readers call it; `null` where none is given. */
  readonly placeName: string | null;
  readonly placeId: string | null;
  /** The day, `YYYY-MM-DD`, on which compacts and laws are read. */
  readonly asOf: string;
  /** What the law of the place asks of postings. */
  readonly asked: ReadonlySet<ObligationKind>;
}

/** What a posting for a title needs: the requirements that fit it, and the lines that the law of the place asks for. */
export function draftFor(order: DraftOrder): Draft {
  const { title, placeName, profile, asked } = order;
  return {
    title,
    placeName,
    duties: dutiesOf(profile),
    required: requiredOf(order),
    preferred: preferredOf(profile),
    besidePay: BESIDE_PAY.filter((kind) => asked.has(kind)),
    besideApplying: BESIDE_APPLYING.filter((kind) => asked.has(kind)),
  };
}

const BESIDE_PAY: readonly ObligationKind[] = ["other-pay", "contract-named"];
const BESIDE_APPLYING: readonly ObligationKind[] = ["deadline", "ai-use", "vacancy-status"];

/** Cards that a posting names beside the licence. */
function isCard(id: CredentialId): boolean {
  return hasRole(id, "life-support") || hasRole(id, "drug-registration");
}

function dutiesOf({ does, duties }: Profile): readonly string[] {
  // Phrases with figures ("7 on 7 off") are about hours.
  return (
    does ??
    duties.for
      .filter((phrase) => !/\d/.test(phrase))
      .slice(0, 6)
      .map(capital)
  );
}

/** What the occupation cannot do without: degree, licence, certificates, cards. */
function requiredOf(order: DraftOrder): readonly Requirement[] {
  const { profile } = order;
  const degree = profile.education.min;
  return [
    ...(degree === "none" ? [] : [{ key: "education" as const, degree: capital(degree.replace(/ \([^)]*\)/g, "")) }]),
    ...(profile.licenses ?? [])
      .filter((license) => isAsked(license, order))
      .map((license) => toLicense(license, order)),
    ...(isKindOf(profile.id, "physician") ? [physicianBoards(profile)] : certificates(boardsOf(profile, "required"))),
    ...(profile.others ?? []).filter(isCard).map((id) => ({ key: "card" as const, credential: named(id) })),
  ];
}

/** What is customary or welcome. */
function preferredOf(profile: Profile): readonly Requirement[] {
  const boards = isKindOf(profile.id, "physician")
    ? []
    : [...boardsOf(profile, "customary"), ...boardsOf(profile, "optional")].filter((id) => !isCard(id));
  return certificates(boards.slice(0, 2));
}

// Where only some states ask for it, it is asked in these alone.
function isAsked({ required, anyOf }: ProfileLicense, { placeId }: DraftOrder): boolean {
  return required || (placeId !== null && anyOf.every((id) => credential(id)?.onlyIn.includes(placeId)));
}

function toLicense({ anyOf, scope }: ProfileLicense, order: DraftOrder): Requirement {
  return {
    key: "license",
    anyOf: anyOf.map(named),
    ofAnyState: scope === "any-state",
    compact: anyOf.length === 1 ? multistate(anyOf[0]!, order) : null,
  };
}

// One licence for all member states counts only where the place is a member and the compact works.
function multistate(license: CredentialId, { placeId, asOf }: DraftOrder): string | null {
  const state = placeId && stateOf(placeId);
  if (!state) return null;
  const found = compactsFor(license).find(
    ({ id, gives }) => gives === "multistate-license" && standing(id, state, asOf) === "operational",
  );
  return found?.name ?? null;
}

function boardsOf({ boards = [] }: Profile, level: BoardLevel): CredentialId[] {
  return boards.filter((board) => board.level === level).map(({ credential: id }) => id);
}

function physicianBoards({ boards = [] }: Profile): Requirement {
  return {
    key: "physician-boards",
    specialty: boards.find(({ certificate }) => certificate)?.certificate ?? null,
  };
}

function certificates(ids: readonly CredentialId[]): readonly Requirement[] {
  return ids.map((id) => ({ key: "certificate", credential: named(id) }));
}

function named(id: CredentialId): NamedCredential {
  return { id, name: credentialName(id) };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
