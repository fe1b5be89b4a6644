import type { Posting } from "../../../posting/index.ts";
import { credential, fulfilledBy, hasRole } from "../../../tables/credentials.ts";
import type { CredentialId, FamilyId } from "../../../tables/ids.ts";
import type { LicenseNeed } from "../../../tables/occupations.ts";
import type { CredentialMention } from "../model.ts";
import { guess, likely, SURE, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { degreeAbove, degreeGap, otherDegree, schoolAlone, type DegreeGap } from "./degree-gaps.ts";
import { fit, type Fit } from "./fit.ts";
import { occupation } from "../../occupation/occupation.ts";
import { places } from "../../places/places.ts";
import { requirementContexts } from "../read/demand/context.ts";
import type { RequirementContext } from "../read/demand/context-steps.ts";

/**
 * A licence that the occupation works under and the posting does not ask for; unsure where other words may stand for it.
 */
export interface LicenseGap extends Premise {
  readonly need: LicenseNeed;
  /** Set where it is asked for, but only as a wish. */
  readonly onlyPreferred: CredentialMention | null;
}

/** What the occupation needs and the posting does not ask for. */
export interface Gaps {
  readonly licenses: readonly LicenseGap[];
  readonly degree: DegreeGap | null;
  /** A school diploma as the only schooling beside a licence that needs more. */
  readonly schoolAlone: DegreeGap | null;
  /** A degree that gives no licence, accepted in place of one that does. */
  readonly otherDegree: DegreeGap | null;
  /** A degree required above what the profession needs; `null` where it is not. */
  readonly degreeAbove: DegreeGap | null;
  /** Certificates without which nobody is hired: any one of them is enough. */
  readonly certificates: readonly CredentialId[];
  /** Boards that certify a physician of this specialty, to be named; `null` where none is missing. */
  readonly boards: readonly CredentialId[] | null;
  /** Cards and certificates that usually come with the job. */
  readonly customary: readonly CredentialId[];
}

const NONE: readonly CredentialId[] = [];
const NO_GAPS: readonly LicenseGap[] = [];
const NOTHING: Gaps = {
  licenses: [],
  degree: null,
  schoolAlone: null,
  otherDegree: null,
  degreeAbove: null,
  certificates: NONE,
  boards: null,
  customary: NONE,
};

export const gaps = defineFact("gaps", (_posting: Posting, ask): Gaps => {
  const judged = ask(fit);
  if (judged === null) return NOTHING;
  const degree = degreeGap(judged);
  return {
    licenses: licenseGaps(judged, ask),
    degree,
    schoolAlone: degree === null ? schoolAlone(judged) : null,
    otherDegree: degree === null ? otherDegree(judged) : null,
    degreeAbove: degreeAbove(judged),
    certificates: certificateGap(judged),
    boards: boardGap(judged),
    customary:
      ask(occupation).duties.value !== "disagrees" && ask(places).workplace !== "remote" ? customaryGap(judged) : NONE,
  };
});

/** Where a post needs two licences (RN and APRN), the more special one, which stands last, says it all. */
function licenseGaps(judged: Fit, ask: Ask): readonly LicenseGap[] {
  const { needs } = judged;
  const last = needs.at(-1);
  const gap = last && licenseGap(last, judged);
  if (!gap) return NO_GAPS;
  // Some states take the other licence of the same post for enough.
  const isPartlyAsked = needs.some((need) => licenseGap(need, judged) === null);
  if (isPartlyAsked) return [{ ...likely({ key: "other-license-enough" }), ...gap }];
  const implying = impliedBy(gap.need, judged, ask);
  return [{ ...(implying ? guess({ key: "license-implied", text: implying.text }) : SURE), ...gap }];
}

function licenseGap(
  need: LicenseNeed,
  { fulfilling, isConditional, inTitle, asked }: Fit,
): Pick<LicenseGap, "need" | "onlyPreferred"> | null {
  const mentions = fulfilling(need);
  if (mentions.length === 0) {
    const isTitlesOther = asked.some(({ id }) => inTitle.has(id) && credential(id)?.kind === "license");
    return isTitlesOther || isConditional(need) ? null : { need, onlyPreferred: null };
  }
  return mentions.every(({ demand }) => demand.strength === "preferred") ? { need, onlyPreferred: mentions[0]! } : null;
}

/** Zones of requirements. */
const ASKING: ReadonlySet<RequirementContext> = new Set(["required", "asked"]);

/**
 * Words among the requirements that may stand for a licence: "RN experience", a certificate that only holders of the
 * licence have.
 */
function impliedBy(
  need: LicenseNeed,
  { all, required, profession: { licensesFor, implying } }: Fit,
  ask: Ask,
): CredentialMention | null {
  const licenses = licensesFor.get(need)!;
  return (
    all.find(
      (mention) =>
        licenses.includes(mention.id) &&
        mention.demand.strength === "mentioned" &&
        ASKING.has(ask(requirementContexts)(mention.block).answer),
    ) ??
    required.find(({ id, demand }) => demand.strength === "required" && implying.includes(id)) ??
    null
  );
}

function certificateGap({ job, profession: { certificates }, asked, fulfilling }: Fit): readonly CredentialId[] {
  // A state licence of the profession is given to those who hold the certificate.
  if (certificates.length === 0 || job.licenses.some((need) => fulfilling(need).length > 0)) return NONE;
  return asked.some(({ id }) => certificates.flatMap(fulfilledBy).includes(id) || hasRole(id, "any-certificate"))
    ? NONE
    : certificates;
}

function boardGap({ job, profession: { isPhysician, boards }, asked }: Fit): readonly CredentialId[] | null {
  if (!isPhysician || job.family === "physician-trainee" || boards.length === 0) return null;
  const isAsked = asked.some(({ id, kind }) => kind === "board-certification" || hasRole(id, "any-certificate"));
  return isAsked ? null : boards.filter((id) => !hasRole(id, "board-status"));
}

/** Families whose work may turn into an emergency at any hour, so that readers look for the cards. */
const AT_THE_BEDSIDE = new Set<FamilyId>(["nursing", "nursing-leadership", "aprn", "app", "ems", "respiratory"]);

/** Cards worth a word where the job has hands on patients. */
function isCard(id: CredentialId): boolean {
  return hasRole(id, "life-support") || hasRole(id, "drug-registration");
}

function customaryGap(judged: Fit): readonly CredentialId[] {
  const certificates = customaryCertificates(judged);
  const cards = customaryCards(judged);
  return cards.length === 0 ? certificates : [...certificates, ...cards].slice(0, 3);
}

function customaryCertificates({ profession: { customary }, asked, inTitle, belongs }: Fit): readonly CredentialId[] {
  if (customary.length === 0 || customary.some((id) => inTitle.has(id) || isAsked(id, asked))) return NONE;
  const isCertified = asked.some(
    ({ id, kind, isUnnamed }) =>
      kind === "certification" || isUnnamed || (kind === "training" && belongs(id) && !isCard(id)),
  );
  return isCertified ? NONE : customary.slice(0, 2);
}

function customaryCards({ job, needs, all, asked }: Fit): readonly CredentialId[] {
  if (needs.length === 0 || !AT_THE_BEDSIDE.has(job.family) || all.some(({ id }) => hasRole(id, "life-support")))
    return NONE;
  return job.others.filter((id) => isCard(id) && !isAsked(id, asked));
}

function isAsked(id: CredentialId, asked: readonly CredentialMention[]): boolean {
  return asked.some((mention) => fulfilledBy(id).includes(mention.id));
}
