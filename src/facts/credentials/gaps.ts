import type { Posting } from "../../posting/index.ts";
import { credential, fulfilledBy } from "../../tables/credentials.ts";
import type { LicenseNeed } from "../../tables/occupations.ts";
import { isKindOf } from "../../tables/occupations.ts";
import type { CredentialMention } from "./credentials.ts";
import { defineFact } from "../fact.ts";
import { degreeAbove, degreeGap, otherDegree, schoolAlone, type DegreeGap } from "./degree-gaps.ts";
import { fit, type Fit } from "./fit.ts";
import { occupation } from "../occupation/occupation.ts";
import { places } from "../places/places.ts";
import { zones, type Zone } from "./zones.ts";

/** A licence that the occupation works under and the posting does not ask for. */
export interface LicenseGap {
  readonly need: LicenseNeed;
  /** Set where it is asked for, but only as a wish. */
  readonly onlyPreferred: CredentialMention | null;
  /** True where another licence of the same post is asked for, which some states take for enough. */
  readonly isPartlyAsked: boolean;
  /** Words among the requirements that may stand for it: "RN experience", a certificate that only holders of the licence have. */
  readonly impliedBy: CredentialMention | null;
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
  readonly certificates: readonly string[];
  /** Boards that certify a physician of this specialty; empty where one is asked for. */
  readonly boards: readonly string[];
  /** Cards and certificates that usually come with the job. */
  readonly customary: readonly string[];
}

const NOTHING: Gaps = { licenses: [], degree: null, schoolAlone: null, otherDegree: null, degreeAbove: null, certificates: [], boards: [], customary: [] };

export const gaps = defineFact("gaps", (_posting: Posting, ask): Gaps => {
  const judged = ask(fit);
  if (judged === null) return NOTHING;
  const zoneOf = ask(zones);
  const licenses = licenseGaps(judged).map((gap) => ({ ...gap, impliedBy: impliedBy(gap.need, judged, (mention) => ASKING.has(zoneOf(mention.block))) }));
  const isRemote = ask(places).workplace === "remote";
  const degree = degreeGap(judged);
  const titleFits = ask(occupation).duties !== "disagrees";
  return {
    licenses,
    degree,
    schoolAlone: degree === null ? schoolAlone(judged) : null,
    otherDegree: degree === null ? otherDegree(judged) : null,
    degreeAbove: degreeAbove(judged),
    certificates: certificateGap(judged),
    boards: boardGap(judged),
    customary: titleFits && !isRemote ? customaryGap(judged) : [],
  };
});

/** Where a post needs two licences (RN and APRN), the more special one, which stands last, says it all. */
function licenseGaps(judged: Fit): Omit<LicenseGap, "impliedBy">[] {
  const { needs } = judged;
  const isPartlyAsked = needs.some((need) => licenseGap(need, judged).length === 0);
  const last = needs.at(-1);
  return last ? licenseGap(last, judged).map((gap) => ({ ...gap, isPartlyAsked })) : [];
}

function licenseGap(need: LicenseNeed, { fulfilling, isConditional, inTitle, asked }: Fit): Omit<LicenseGap, "impliedBy">[] {
  const mentions = fulfilling(need);
  if (mentions.length === 0) {
    const isTitlesOther = asked.some(({ id }) => inTitle.has(id) && credential(id)?.kind === "license");
    return isTitlesOther || isConditional(need) ? [] : [{ need, onlyPreferred: null, isPartlyAsked: false }];
  }
  return mentions.every(({ strength }) => strength === "preferred") ? [{ need, onlyPreferred: mentions[0]!, isPartlyAsked: false }] : [];
}

/** Zones of requirements. */
const ASKING: ReadonlySet<Zone> = new Set(["required", "asked"]);

function impliedBy(need: LicenseNeed, { all, required, job }: Fit, isAmongRequirements: (mention: CredentialMention) => boolean): CredentialMention | null {
  const licenses = need.anyOf.flatMap(fulfilledBy);
  const own = job.boards.flatMap(({ credential: id }) => fulfilledBy(id)).filter((id) => credential(id)?.kind === "certification");
  return all.find((mention) => licenses.includes(mention.id) && mention.strength === "mentioned" && isAmongRequirements(mention)) ?? required.find(({ id, strength }) => strength === "required" && own.includes(id)) ?? null;
}

function certificateGap({ job, asked, fulfilling }: Fit): string[] {
  const licenses = job.licenses.flatMap(({ anyOf }) => anyOf);
  const needed = job.boards.filter(({ level, credential: id }) => level === "required" && !licenses.includes(id)).map(({ credential: id }) => id);
  // A state licence of the profession is given to those who hold the certificate.
  if (needed.length === 0 || job.licenses.some((need) => fulfilling(need).length > 0)) return [];
  return asked.some(({ id }) => needed.flatMap(fulfilledBy).includes(id) || id === "any-certification" || id === "any-specialty-certification") ? [] : needed;
}

const ANY_BOARD = new Set(["board-certified", "board-eligible", "bc-be", "any-certification", "any-specialty-certification"]);

function boardGap({ job, asked }: Fit): string[] {
  if (!isKindOf(job.id, "physician") || job.family === "physician-trainee") return [];
  const boards = job.boards.filter(({ credential: id, level }) => level !== "optional" && credential(id)?.kind === "board-certification");
  const isAsked = asked.some(({ id, kind }) => kind === "board-certification" || ANY_BOARD.has(id));
  return isAsked ? [] : boards.map(({ credential: id }) => id);
}

/** Families whose work may turn into an emergency at any hour, so that readers look for the cards. */
const AT_THE_BEDSIDE = new Set(["nursing", "nursing-leadership", "aprn", "app", "ems", "respiratory"]);

/** Cards worth a word where the job has hands on patients. */
const CARDS = new Set(["bls", "acls", "pals", "nrp", "dea"]);

function customaryGap({ job, asked, needs, all, belongs }: Fit): string[] {
  const has = (id: string): boolean => asked.some((mention) => fulfilledBy(id).includes(mention.id));
  const boards = job.boards.filter(({ level }) => level === "customary").map(({ credential: id }) => id).filter((id) => credential(id)?.kind !== "board-certification");
  const isCertified = asked.some(({ id, kind, isUnnamed }) => kind === "certification" || isUnnamed || (kind === "training" && belongs(id) && !CARDS.has(id)));
  const missing = boards[0] !== undefined && !boards.some(has) && !isCertified ? boards.slice(0, 2) : [];
  const namesCards = all.some(({ id }) => CARDS.has(id) && id !== "dea");
  const cards = needs.length > 0 && !namesCards && AT_THE_BEDSIDE.has(job.family) ? job.others.filter((id) => CARDS.has(id) && !has(id)) : [];
  return [...missing, ...cards].slice(0, 3);
}
