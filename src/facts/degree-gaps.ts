import { credential, fulfilledBy } from "../tables/credentials.ts";
import type { EducationLevel } from "../tables/occupations.ts";
import { credentialName, withArticle } from "./credential-names.ts";
import type { CredentialMention } from "./credentials.ts";
import type { Fit } from "./fit.ts";

/** A degree asked for that lies below what the occupation needs. */
export interface DegreeGap {
  readonly asked: CredentialMention;
  /** The degrees that are enough, in words. */
  readonly wanted: string;
}

const LEVELS: readonly EducationLevel[] = ["none", "high-school", "certificate", "associate", "bachelor", "master", "doctorate"];

function levelOf(id: string): number {
  return LEVELS.indexOf(credential(id)?.level ?? "doctorate");
}

/** A licence that is asked for stands for the degree behind it. The lowest degree that is enough counts, whatever is preferred. */
export function degreeGap({ job, required, asked, needs, fulfilling }: Fit): DegreeGap | null {
  const { accepts, level } = job.education;
  if (accepts.length === 0 || needs.every((need) => fulfilling(need).some(({ isUnnamed }) => !isUnnamed))) return null;
  const wanted = accepts.flatMap(fulfilledBy);
  const degrees = asked.filter(({ kind }) => kind === "degree");
  if (degrees.some(({ id }) => wanted.includes(id))) return null;
  const low = required.find(({ kind, id }) => kind === "degree" && levelOf(id) < LEVELS.indexOf(level));
  const isEnough = degrees.some(({ id }) => levelOf(id) >= LEVELS.indexOf(level) && id !== "deg-phd");
  return low && !isEnough ? { asked: low, wanted: accepts.map(credentialName).join(" or ") } : null;
}

/** Only for licensed work: elsewhere employers draw the line as they like. One lower degree in the posting shows that it is enough. */
export function degreeAbove({ job, asked, required, needs, sure }: Fit): DegreeGap | null {
  const { accepts, level } = job.education;
  const enough = LEVELS.indexOf(level);
  if (!sure || needs.length === 0 || level === "none" || level === "high-school") return null;
  const wanted = accepts.flatMap(fulfilledBy);
  const degrees = asked.filter(({ kind }) => kind === "degree");
  if (degrees.length === 0 || degrees.some(({ id }) => wanted.includes(id) || levelOf(id) <= enough)) return null;
  const high = required.find(({ kind, orEquivalent, mayComeLater, strength }) => kind === "degree" && !orEquivalent && !mayComeLater && strength === "required");
  return high ? { asked: high, wanted: accepts.length > 0 ? accepts.slice(0, 3).map(credentialName).join(" or ") : `${withArticle(level)} program` } : null;
}
