import { compactsFor, standing } from "../tables/compacts.ts";
import { credential } from "../tables/credentials.ts";
import type { DraftWords } from "../tables/draft.ts";
import { isKindOf } from "../tables/occupations.ts";
import type { Profile, ProfileLicense } from "../tables/profiles.ts";
import { listed } from "../text/index.ts";
import { fillIn, spokenName, type DraftOrder } from "./draft-words.ts";

/** Cards that a posting names beside the licence. */
const CARDS = ["dea", "bls", "acls", "pals", "nrp"];

/** What the occupation cannot do without: degree, licence, certificates, experience. */
export function requiredLines(order: DraftOrder, words: DraftWords): string[] {
  const { profile } = order;
  const lines = [
    ...(profile.education.min === "none" ? [] : [capital(profile.education.min.replace(/ \([^)]*\)/g, ""))]),
    ...(profile.licenses ?? [])
      .filter((license) => isAsked(license, order))
      .map((license) => licenseLine(license, order, words)),
    ...(isKindOf(profile.id, "physician")
      ? [physicianBoards(profile, words)]
      : boardsOf(profile, "required").map(spokenName)),
    ...(profile.others ?? []).filter((id) => CARDS.includes(id)).map((id) => words.credentials[id] ?? spokenName(id)),
  ];
  return [...lines, words.experience];
}

/** What is customary or welcome. */
export function preferredLines({ profile }: DraftOrder, words: DraftWords): string[] {
  const boards = isKindOf(profile.id, "physician")
    ? []
    : [...boardsOf(profile, "customary"), ...boardsOf(profile, "optional")].filter((id) => !CARDS.includes(id));
  return [...boards.slice(0, 2).map(spokenName), words.morePreferred];
}

// Where only some states ask for it, it is asked in these alone.
function isAsked({ required, anyOf }: ProfileLicense, { placeId }: DraftOrder): boolean {
  return required || (placeId !== null && anyOf.every((id) => credential(id)?.onlyIn.includes(placeId)));
}

function licenseLine({ anyOf, scope }: ProfileLicense, order: DraftOrder, words: DraftWords): string {
  const [first = ""] = anyOf;
  const text = scope === "any-state" ? words.anyState : anyOf.length === 1 ? words.credentials[first] : undefined;
  const line = fillIn(text ?? `Active ${listed(anyOf.map(spokenName), "or")} in {place}`, { place: order.placeName });
  return line + (anyOf.length === 1 ? multistate(first, order, words) : "");
}

// One licence for all member states counts only where the place is a member and the compact works.
function multistate(license: string, { placeId, asOf }: DraftOrder, words: DraftWords): string {
  const state = placeId?.split("/")[0];
  const found =
    state &&
    compactsFor(license).find(
      ({ id, gives }) => gives === "multistate-license" && standing(id, state, asOf) === "operational",
    );
  return found ? fillIn(words.multistate, { compact: found.name }) : "";
}

function boardsOf({ boards = [] }: Profile, level: "required" | "customary" | "optional"): string[] {
  return boards.filter((board) => board.level === level).map(({ credential: id }) => id);
}

function physicianBoards({ boards = [] }: Profile, words: DraftWords): string {
  return fillIn(words.physicianBoards, {
    specialty: boards.find(({ certificate }) => certificate)?.certificate ?? "[specialty]",
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
