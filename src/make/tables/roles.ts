import type { RawTerm } from "../../tables/lexicon.ts";
import type { PackedRoles, RegulatedRole, RoleSetting, Trainee } from "../../tables/roles.ts";
import { readKnowledge } from "../knowledge.ts";

interface RegulatedFile {
  readonly roles: readonly (Pick<RegulatedRole, "id" | "occupation" | "cite" | "says" | "write"> &
    Partial<RegulatedRole> & { readonly confidence: string; readonly read?: string })[];
  readonly settings: readonly (RoleSetting & { readonly words: readonly string[] })[];
}

/** Posts whose holder the law describes, and occupations in training. */
export function compile(): PackedRoles {
  const { roles, settings } = file();
  const { trainees } = readKnowledge<{ readonly trainees: readonly Trainee[] }>("credentials/trainees.yaml");
  return {
    roles: roles.map(({ confidence: _confidence, read: _read, ...role }) => role),
    trainees,
    settings: settings.map(({ occupation, name }) => ({ occupation, name })),
  };
}

/** Words that tell the kind of facility, as terms of kind `role-setting`. */
export function terms(): RawTerm[] {
  return file().settings.flatMap(({ occupation, words }) =>
    words.map((form): RawTerm => ({ kind: "role-setting", id: occupation, form, exactCase: /^[A-Z]+$/.test(form) })),
  );
}

function file(): RegulatedFile {
  return readKnowledge<RegulatedFile>("credentials/regulated.yaml");
}
