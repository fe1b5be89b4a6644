import { withCues } from "../read/cues.ts";
import { credential, hasRole } from "../../../tables/credentials.ts";
import type { CredentialId } from "../../../tables/ids.ts";
import { EDUCATION_LEVELS } from "../../../tables/occupations.ts";
import { credentialName, withArticle } from "../names.ts";
import type { CredentialMention } from "../model.ts";
import type { Fit } from "./fit.ts";
import { guess, isSure, SURE, type Premise } from "../../certainty.ts";
import { memoPerText } from "../../annotated-text.ts";

/** A degree asked for that lies below what the occupation needs; unsure where the work of the post decides. */
export interface DegreeGap extends Premise {
  readonly asked: CredentialMention;
  /** The degrees that are enough, in words. */
  readonly wanted: string;
}

function isSchoolDiploma(id: CredentialId): boolean {
  return credential(id)?.level === "high-school";
}

function levelOf(id: string): number {
  return EDUCATION_LEVELS.indexOf(credential(id)?.level ?? "doctorate");
}

/**
 * A licence that is asked for stands for the degree behind it. The lowest degree that is enough counts, whatever is
 * preferred.
 */
export function degreeGap({
  job,
  profession: { degrees: wanted, degreesInWords },
  required,
  asked,
  needs,
  fulfilling,
}: Fit): DegreeGap | null {
  const { accepts, level } = job.education;
  if (accepts.length === 0 || needs.every((need) => fulfilling(need).some(({ isUnnamed }) => !isUnnamed))) return null;
  const degrees = asked.filter(({ kind }) => kind === "degree");
  if (degrees.some(({ id }) => wanted.includes(id))) return null;
  const low = required.find(({ kind, id }) => kind === "degree" && levelOf(id) < EDUCATION_LEVELS.indexOf(level));
  const isEnough = degrees.some(
    ({ id }) => levelOf(id) >= EDUCATION_LEVELS.indexOf(level) && !hasRole(id, "research-degree"),
  );
  return low && !isEnough ? { ...SURE, asked: low, wanted: degreesInWords } : null;
}

/**
 * A school diploma as the only schooling, beside a named licence that nobody gets with it. Any other word of schooling
 * in the posting keeps it silent.
 */
export function schoolAlone({
  job,
  profession: { degreesInWords },
  required,
  all,
  needs,
  asked,
  title,
  fulfilling,
}: Fit): DegreeGap | null {
  const { accepts, level } = job.education;
  if (
    !isSure(title) ||
    needs.length === 0 ||
    accepts.length === 0 ||
    EDUCATION_LEVELS.indexOf(level) < EDUCATION_LEVELS.indexOf("associate")
  )
    return null;
  const school = required.find(({ id }) => isSchoolDiploma(id));
  if (!school || all.some(({ kind, id }) => kind === "degree" && !isSchoolDiploma(id))) return null;
  const isForOthersToo = asked.some(
    ({ kind, id, isUnnamed }) =>
      kind === "license" &&
      !isUnnamed &&
      !hasRole(id, "driving") &&
      !needs.some((need) => fulfilling(need).some((own) => own.id === id)),
  );
  const saysMore = all.some(({ annotated, id }) => !hasRole(id, "driving") && namesSchooling(annotated));
  return isForOthersToo || saysMore ? null : { ...SURE, asked: school, wanted: degreesInWords };
}

const namesSchooling = memoPerText((annotated) => withCues(annotated).has("schooling"));

/** "MBA or MD": a degree that gives no licence, accepted in place of one that does. */
export function otherDegree({
  job,
  profession: { isPhysician, degrees: wanted },
  required,
  title,
  needs,
}: Fit): DegreeGap | null {
  if (!isSure(title) || needs.length === 0 || !isPhysician) return null;
  const other = required.find(
    (mention) =>
      mention.kind === "degree" &&
      mention.group !== null &&
      levelOf(mention.id) < EDUCATION_LEVELS.indexOf("doctorate") &&
      required.some((fitting) => fitting.group === mention.group && wanted.includes(fitting.id)),
  );
  return other
    ? { ...guess({ key: "treats-patients" }), asked: other, wanted: credentialName(job.education.accepts[0]!) }
    : null;
}

/**
 * Only for licensed work: elsewhere employers draw the line as they like. One lower degree in the posting shows that it
 * is enough.
 */
export function degreeAbove({
  job,
  profession: { degrees: wanted, degreesInWords },
  asked,
  required,
  needs,
  title,
}: Fit): DegreeGap | null {
  const { accepts, level } = job.education;
  const enough = EDUCATION_LEVELS.indexOf(level);
  if (!isSure(title) || needs.length === 0 || level === "none" || level === "high-school") return null;
  const degrees = asked.filter(({ kind }) => kind === "degree");
  if (degrees.length === 0 || degrees.some(({ id }) => wanted.includes(id) || levelOf(id) <= enough)) return null;
  const high = required.find(
    ({ kind, demand: { orEquivalent, mayComeLater, strength } }) =>
      kind === "degree" && !orEquivalent && !mayComeLater && strength === "required",
  );
  return high
    ? { ...SURE, asked: high, wanted: accepts.length > 0 ? degreesInWords : `${withArticle(level)} program` }
    : null;
}
