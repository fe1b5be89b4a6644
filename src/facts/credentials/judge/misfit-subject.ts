import { credential, hasRole, type Credential } from "../../../tables/credentials.ts";
import { isInAmericanState, stateOf } from "../../../tables/places.ts";
import type { CredentialId, FamilyId } from "../../../tables/ids.ts";
import type { Contraindication } from "../../../tables/occupations.ts";
import { isSure } from "../../certainty.ts";
import type { Places } from "../../places/model.ts";
import type { AskedMention } from "../model.ts";
import { saysCue, withCues } from "../read/cues.ts";
import type { Fit } from "./fit.ts";

/** A credential that is required, held against the occupation: all that the steps of its fit look at. */
export class MisfitSubject {
  readonly mention: AskedMention;
  readonly known: Credential | undefined;
  readonly fit: Fit;
  readonly where: Places;
  #against: Contraindication | null | undefined;

  constructor(mention: AskedMention, fit: Fit, where: Places) {
    this.mention = mention;
    this.known = credential(mention.id);
    this.fit = fit;
    this.where = where;
  }

  get id(): CredentialId {
    return this.mention.id;
  }

  get isRemote(): boolean {
    return this.where.workplace === "remote";
  }

  /** True where it is one of the occupation's own. */
  get belongs(): boolean {
    return this.fit.belongs(this.id);
  }

  /** What the occupation's row says against it here; `null` where it says nothing. */
  get against(): Contraindication | null {
    if (this.#against === undefined)
      this.#against = this.fit.profession.against(this.id).find((entry) => holds(entry, this)) ?? null;
    return this.#against;
  }
}

/** True where what is said against a credential holds for this posting. */
function holds(
  { when }: Contraindication,
  { mention, fit: { asked, belongs, title }, isRemote }: MisfitSubject,
): boolean {
  switch (when) {
    case undefined:
      return true;
    case "physician-residency":
    case "acgme-residency":
      return /residency/i.test(mention.text) && isSure(title) && !withCues(mention.annotated).has("other-residency");
    case "only":
      return !asked.some((other) => other.id !== mention.id && other.kind === mention.kind && belongs(other.id));
    case "remote":
      return isRemote;
    case "own":
    case "new-hire":
      return mention.demand.by === "words";
    default:
      return false;
  }
}

/** "NP or PA", "RN or LPN": one fitting member makes the line right. */
export function hasFittingAlternative({ mention, fit: { asked, belongs, inTitle } }: MisfitSubject): boolean {
  return (
    mention.group !== null &&
    asked.some(
      (other) =>
        other.group === mention.group && other.id !== mention.id && (belongs(other.id) || inTitle.has(other.id)),
    )
  );
}

/** "Valid license" may be a driver's; a profession's is called so. */
export function isPersonal({ mention: { isUnnamed, text, block } }: MisfitSubject): boolean {
  return (
    !isUnnamed ||
    ((saysCue(text, "professional-word") || /^licen[sc]ed$/i.test(text)) &&
      !/driv|vehicle|car\b/i.test(block.text.text))
  );
}

/** True where the state of work, or the one that is named, has no such licence. */
export function isMissingThere({ known, mention, where }: MisfitSubject): boolean {
  const only = known?.onlyIn ?? [];
  if (only.length === 0) return false;
  const states = [...mention.places, ...where.work.map(({ id }) => id)]
    .filter((place) => isInAmericanState(place))
    .map((place) => stateOf(place));
  return states.length > 0 && !states.some((place) => only.includes(place));
}

/** Another profession's certificate where one's own is needed and not asked. */
export function isInsteadOfOwn({ fit: { job, profession, asked, fulfilling } }: MisfitSubject): boolean {
  const own = profession.required;
  return (
    own.length > 0 &&
    !asked.some((other) => own.includes(other.id)) &&
    !job.licenses.some((need) => fulfilling(need).length > 0)
  );
}

const NURSES = new Set<FamilyId>(["nursing", "nursing-leadership", "nursing-support"]);

/** "Board certified" asked of a nurse, and no name of who certifies near it. */
export function isWithoutBody({ id, mention: { clause, block }, fit: { job, all } }: MisfitSubject): boolean {
  if (!hasRole(id, "board-status") || !NURSES.has(job.family)) return false;
  return !all.some(
    (other) =>
      !hasRole(other.id, "board-status") &&
      (other.kind === "certification" || other.kind === "board-certification") &&
      (other.block === block || other.clause.start === clause.start),
  );
}
