import type { Posting } from "../../../posting/index.ts";
import { stateOf } from "../../../tables/places.ts";
import { fulfilledBy } from "../../../tables/credentials.ts";
import { regulatedRoles, roleSetting, type RegulatedRole } from "../../../tables/roles.ts";
import { memoize } from "../../../text/index.ts";
import type { CredentialMention } from "../model.ts";
import { guess, isSure, likely, SURE, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit, type Fit } from "./fit.ts";
import { places } from "../../places/places.ts";
import { roleBySetting } from "./role-setting.ts";

/** A rule of law on the holder of the post that the posting does not meet; unsure where the post may be another one. */
export interface RoleShortfall extends Premise {
  readonly role: RegulatedRole;
  /**
   * Another credential is accepted in place of the one asked by law; eligibility is accepted; a certificate is not
   * named.
   */
  readonly kind: "accepts-less" | "eligible-only" | "certificate-unnamed";
  /** The line it is about; `null` where something is missing. */
  readonly mention: CredentialMention | null;
}

/** What the law on the holder of this post asks and the posting does not. */
export const regulatedRole = defineFact("regulatedRole", (posting: Posting, ask): readonly RoleShortfall[] => {
  const judged = ask(fit);
  if (judged === null) return NONE;
  const bySetting = ask(roleBySetting);
  const roles = rolesOf(bySetting ?? judged.job.id, ask.cache);
  if (roles.length === 0) return NONE;
  const day = ask.circumstances.asOf;
  const work = ask(places).work.map(({ id }) => stateOf(id));
  const title = posting.title?.value.toLowerCase() ?? "";
  return roles
    .filter((role) => isMeant(role, title, day))
    .flatMap((role) => {
      const isThere =
        role.place === undefined ||
        work.includes(role.place) ||
        (work.length === 0 && isLicensedIn(role.place, judged));
      return isThere
        ? shortfall(role, judged, day, bySetting === null ? null : (roleSetting(bySetting)?.name ?? null))
        : [];
    });
});

const NONE: readonly RoleShortfall[] = [];

const rolesOf = memoize(regulatedRoles);

function isMeant({ titled, until }: RegulatedRole, title: string, day: string): boolean {
  return (titled === undefined || titled.some((word) => title.includes(word))) && day <= (until ?? day);
}

function isLicensedIn(place: string, { required }: Fit): boolean {
  return required.some((mention) => mention.places.includes(place));
}

function shortfall(
  role: RegulatedRole,
  { asked, required, title }: Fit,
  day: string,
  facility: string | null,
): RoleShortfall[] {
  const found: RoleShortfall[] = [];
  const premise = premiseOf(role, title, facility);
  const less = required.find(({ id }) => role.instead?.includes(id));
  if (less) found.push({ ...premise, role, kind: "accepts-less", mention: less });
  if (role.certified && (role.certifiedFrom ?? "") <= day) {
    const boards = required.filter(({ kind }) => kind === "board-certification");
    const eligible = boards.find(({ demand }) => demand.strength === "eligible");
    if (eligible && !boards.some(({ demand }) => demand.strength === "required" && !demand.mayComeLater))
      found.push({ ...premise, role, kind: "eligible-only", mention: eligible });
  }
  const { also } = role;
  if (also && (role.from ?? "") <= day && !asked.some(({ id }) => fulfilledBy(also).includes(id)))
    found.push({ ...premise, role, kind: "certificate-unnamed", mention: null });
  return found;
}

function premiseOf({ otherwise }: RegulatedRole, title: Premise, facility: string | null): Premise {
  if (facility !== null) return likely({ key: "facility", facility });
  if (!isSure(title)) return title;
  return otherwise === undefined ? SURE : guess({ key: "other-way", says: otherwise });
}
