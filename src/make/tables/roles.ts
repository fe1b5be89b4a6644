import type { PackedRoles, RegulatedRole, Trainee } from "../../tables/roles.ts";
import { readKnowledge } from "../knowledge.ts";

type RoleRow = Pick<RegulatedRole, "id" | "occupation" | "cite" | "says" | "write"> & Partial<RegulatedRole>;

/** Posts whose holder the law describes, and occupations in training. */
export function compile(): PackedRoles {
  const { roles } = readKnowledge<{ readonly roles: readonly (RoleRow & { readonly confidence: string })[] }>("credentials/regulated.yaml");
  const { trainees } = readKnowledge<{ readonly trainees: readonly Trainee[] }>("credentials/trainees.yaml");
  return { roles: roles.map(({ confidence: _confidence, ...role }) => role), trainees };
}
