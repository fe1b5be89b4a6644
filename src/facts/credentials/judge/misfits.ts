import { saysCue, withCues } from "../read/cues.ts";
import type { CredentialId, VocabularyKind } from "../../../tables/ids.ts";
import type { Posting } from "../../../posting/index.ts";
import { credential, hasRole } from "../../../tables/credentials.ts";
import type { Contraindication } from "../../../tables/occupations.ts";
import { type AskedMention, type CredentialMention } from "../model.ts";
import { guess, isSure, SURE, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit, type Fit } from "./fit.ts";
import { places } from "../../places/places.ts";
import { type Places } from "../../places/model.ts";
import { isOneOf } from "./profession.ts";

/** Why a credential that is asked for does not fit. */
export type MisfitKind =
  /** It belongs to another profession. */
  | "other-profession"
  /** A certificate of the right profession for other patients. */
  | "other-population"
  /** The occupation uses none. */
  | "unneeded"
  /** Nobody in this training can hold it yet. */
  | "too-early"
  /** Most in this training hold less, and some states ask for it. */
  | "seldom-yet"
  /** Only some states have such a licence. */
  | "not-there"
  /** "Board certified" asked of a nurse without naming who certifies. */
  | "no-body"
  /** "Valid license", where only a driver's can be meant. */
  | "unclear"
  /** Rarely needed here; worth a word. */
  | "rarely-needed";

/** Credentials of one line that do not fit the occupation, for one reason; unsure where some places ask for them. */
export interface Misfit extends Premise {
  readonly kind: MisfitKind;
  readonly mentions: readonly CredentialMention[];
  /** What is asked instead, where the knowledge says so. */
  readonly instead: string | null;
}

/** Everything required that does not fit the occupation; each line and reason once. */
export const misfits = defineFact("misfits", (_posting: Posting, ask): readonly Misfit[] => {
  const judged = ask(fit);
  if (judged === null || judged.required.length === 0) return NONE;
  const where = ask(places);
  const found: Misfit[] = [];
  for (const mention of judged.required) {
    const kind = misfitOf(mention, judged, where);
    if (kind === null || (kind !== "too-early" && hasFittingAlternative(mention, judged))) continue;
    const same = found.findIndex(
      (other) =>
        other.kind === kind &&
        (other.mentions[0]!.block === mention.block ||
          other.mentions[0]!.id === mention.id ||
          kind === "unneeded" ||
          kind === "other-profession"),
    );
    const instead = judged.profession.training?.instead ?? null;
    if (same < 0 || (kind === "too-early" && isLicense(found[same]!.mentions[0]!) !== isLicense(mention)))
      found.push({
        ...(kind === "seldom-yet" ? guess({ key: "full-license-asked" }) : SURE),
        kind,
        mentions: [mention],
        instead: kind === "too-early" ? instead : null,
      });
    else found[same] = { ...found[same]!, mentions: [...found[same]!.mentions, mention] };
  }
  return found.length < 2 ? found : foldUnneeded(found);
});

const NONE: readonly Misfit[] = [];

// A degree and the licence that follows it belong to one other profession; that is one cause.
function foldUnneeded(found: readonly Misfit[]): readonly Misfit[] {
  const other = found.find(({ kind }) => kind === "other-profession");
  const unneeded = found.find(({ kind }) => kind === "unneeded");
  if (!other || !unneeded) return found;
  return found.flatMap((one) =>
    one === unneeded ? [] : one === other ? [{ ...one, mentions: [...one.mentions, ...unneeded.mentions] }] : [one],
  );
}

function isLicense({ kind }: CredentialMention): boolean {
  return kind === "license" || kind === "registration";
}

function misfitOf(mention: AskedMention, judged: Fit, where: Places): MisfitKind | null {
  const {
    job,
    profession: { training, isUnlicensed, against: saidAgainst },
    inTitle,
  } = judged;
  const isRemote = where.workplace === "remote";
  const known = credential(mention.id);
  if (!known || known.resolves === "driver" || known.status === "retired" || hasRole(mention.id, "driving"))
    return null;
  if (training?.cannotHold.some((id) => isOneOf(mention.id, id))) return "too-early";
  if (training?.seldomHold?.includes(mention.id))
    return mention.demand.strength === "required" && !mention.demand.mayComeLater ? "seldom-yet" : null;
  if (inTitle.has(mention.id)) return null;
  const against = saidAgainst(mention.id).find((entry) => holds(entry, mention, judged, isRemote));
  if (against) {
    if (against.level === "info") return "rarely-needed";
    if (known.kind === "certification" && against.when === "only") return "other-population";
    return isUnlicensed && UNNEEDED.has(known.kind) && !isPhysiciansTraining(mention.id)
      ? "unneeded"
      : "other-profession";
  }
  if (isWithoutBody(mention, judged)) return "no-body";
  if (known.kind === "certification" && !known.resolves && isInsteadOfOwn(judged, mention.id))
    return "other-profession";
  if (known.kind === "exam" && job.exams.length > 0 && !judged.belongs(mention.id)) return "other-profession";
  if (hasRole(mention.id, "prescriber") && isUnlicensed && !judged.belongs(mention.id)) return "other-profession";
  if (hasRole(mention.id, "life-support") && isUnlicensed && isRemote && !judged.belongs(mention.id))
    return "rarely-needed";
  if (known.kind !== "license" || judged.belongs(mention.id))
    return known.kind === "license" ? missingThere(mention, where) : null;
  if (isUnlicensed)
    return isPersonal(mention)
      ? "unneeded"
      : mention.isUnnamed && !/driv|vehicle|\bcar\b|eligible/i.test(mention.block.text.text)
        ? "unclear"
        : null;
  return known.resolves ? null : isOtherLicense(mention, judged) ? "other-profession" : null;
}

const UNNEEDED = new Set<VocabularyKind>(["license", "registration", "training"]);

function missingThere({ id, places: named }: CredentialMention, { work }: Places): MisfitKind | null {
  const only = credential(id)?.onlyIn ?? [];
  if (only.length === 0) return null;
  const states = [...named, ...work.map((place) => place.id)]
    .filter((place) => place.startsWith("US-"))
    .map((place) => place.split("/")[0]!);
  return states.length > 0 && !states.some((place) => only.includes(place)) ? "not-there" : null;
}

// "Valid license" may be a driver's; a profession's is called so.
function isPersonal({ isUnnamed, text, block }: CredentialMention): boolean {
  return (
    !isUnnamed ||
    ((saysCue(text, "professional-word") || /^licen[sc]ed$/i.test(text)) &&
      !/driv|vehicle|car\b/i.test(block.text.text))
  );
}

/** Another profession's certificate where one's own is needed and not asked. */
function isInsteadOfOwn(
  { job, profession: { required: own }, asked, belongs, fulfilling }: Fit,
  id: CredentialId,
): boolean {
  return (
    own.length > 0 &&
    !belongs(id) &&
    !asked.some((other) => own.includes(other.id)) &&
    !job.licenses.some((need) => fulfilling(need).length > 0)
  );
}

function isPhysiciansTraining(id: CredentialId): boolean {
  return hasRole(id, "residency") || hasRole(id, "fellowship");
}

function isWithoutBody({ id, clause, block }: CredentialMention, { job, all }: Fit): boolean {
  if (!hasRole(id, "board-status") || !job.family.startsWith("nursing")) return false;
  return !all.some(
    (other) =>
      !hasRole(other.id, "board-status") &&
      (other.kind === "certification" || other.kind === "board-certification") &&
      (other.block === block || other.clause.start === clause.start),
  );
}

/** Another profession's licence is asked, and the occupation's own is not. */
function isOtherLicense(_mention: CredentialMention, { needs, fulfilling }: Fit): boolean {
  return needs.length > 0 && needs.every((need) => fulfilling(need).length === 0);
}

function holds(
  { when }: Contraindication,
  mention: AskedMention,
  { asked, belongs, title }: Fit,
  isRemote: boolean,
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

// "NP or PA", "RN or LPN": one fitting member makes the line right.
function hasFittingAlternative(mention: CredentialMention, { asked, belongs, inTitle }: Fit): boolean {
  return (
    mention.group !== null &&
    asked.some(
      (other) =>
        other.group === mention.group && other.id !== mention.id && (belongs(other.id) || inTitle.has(other.id)),
    )
  );
}
