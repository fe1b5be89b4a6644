import { hasRole } from "../../../tables/credentials.ts";
import { isInAmericanState, stateOf } from "../../../tables/places.ts";
import type { Posting } from "../../../posting/index.ts";
import type { CredentialMention } from "../model.ts";
import { compactClaims } from "./compact-claims.ts";
import { isSure, likely, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { places } from "../../places/places.ts";

/** A licence asked of another state than the one the work is in. The people served may be in that state. */
export interface LicenseElsewhere extends Premise {
  readonly mention: CredentialMention;
  /** The place of the licence and that of the work, as the posting writes them. */
  readonly asked: string;
  readonly work: string;
}

export const licenseElsewhere = defineFact("licenseElsewhere", (_posting: Posting, ask): LicenseElsewhere | null => {
  const where = ask(places);
  if (where.licensure.length === 0 || where.workplace === "remote") return null;
  const judged = ask(fit);
  if (judged === null || !isSure(judged.setting)) return null;
  const placed = judged.required.filter(
    ({ kind, id, places: named }) =>
      named.length > 0 &&
      kind === "license" &&
      !hasRole(id, "driving") &&
      (judged.belongs(id) || hasRole(id, "any-license")),
  );
  const work = where.work.filter(({ id }) => isInAmericanState(id));
  if (placed.length === 0 || work.length === 0 || ask(compactClaims).length > 0) return null;
  const states = new Set(work.map(({ id }) => stateOf(id)));
  if (placed.some((mention) => mention.places.some((id) => states.has(stateOf(id))))) return null;
  const mention = placed[0]!;
  const asked = where.licensure.find(({ id }) => mention.places.includes(id))!;
  if (!isInAmericanState(asked.id)) return null;
  const doubt = likely({ key: "people-served-there", asked: asked.text });
  return { ...doubt, mention, asked: asked.text, work: work[0]!.text };
});
