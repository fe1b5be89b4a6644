import { withCues } from "../read/cues.ts";
import { hasRole } from "../../../tables/credentials.ts";
import type { CredentialId } from "../../../tables/ids.ts";
import type { Posting } from "../../../posting/index.ts";
import type { CredentialMention } from "../model.ts";
import { isSure, likely, SURE, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { memoPerText } from "../../annotated-text.ts";
import { annotatedBlocks } from "../../annotated-blocks.ts";

/**
 * A stage of a physician's training that is asked for without the one that makes it whole; unsure where that one may go
 * without saying.
 */
export interface TrainingGap extends Premise {
  /** A fellowship, which comes after residency; or the first year alone, of somebody who is to practise. */
  readonly kind: "fellowship-alone" | "first-year-alone";
  readonly mention: CredentialMention;
}

/**
 * Only for posts of practising physicians. Board certification implies residency, and so does the word itself wherever
 * it stands.
 */
export const trainingIncomplete = defineFact("trainingIncomplete", (_posting: Posting, ask): TrainingGap | null => {
  const judged = ask(fit);
  if (judged === null || !isSure(judged.title) || !isSure(judged.setting) || judged.needs.length === 0) return null;
  if (!judged.profession.isPhysician || judged.job.family === "physician-trainee") return null;
  const stage = judged.required.find(
    ({ id, demand }) => (hasRole(id, "fellowship") || hasRole(id, "first-year")) && !demand.orEquivalent,
  );
  if (!stage || judged.all.some(({ id, kind }) => kind === "board-certification" || isComplete(id))) return null;
  if (ask(annotatedBlocks).some(({ annotated }) => saysMore(annotated))) return null;
  return hasRole(stage.id, "fellowship")
    ? { ...likely({ key: "residency-implied" }), kind: "fellowship-alone", mention: stage }
    : { ...SURE, kind: "first-year-alone", mention: stage };
});

function isComplete(id: CredentialId): boolean {
  return hasRole(id, "residency") || hasRole(id, "any-certificate");
}

const saysMore = memoPerText(
  (annotated) => withCues(annotated).has("training-stage") || /\bPGY[\s-]?[2-9]/i.test(annotated.text),
);
