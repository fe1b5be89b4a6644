import type { Posting } from "../../../posting/index.ts";
import { board } from "../../../tables/boards.ts";
import type { CredentialMention } from "../model.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";

/** A line that leaves out osteopathic physicians. */
export interface ShutOut {
  /** The degree alone ("MD only"), an MD without more, the board, the examination. */
  readonly kind: "only-md" | "md-alone" | "board" | "exam";
  readonly mention: CredentialMention;
}

/**
 * Lines of a physician's posting that doctors of osteopathic medicine cannot meet, or cannot meet as they usually
 * would.
 */
export const osteopathicShutOut = defineFact("osteopathicShutOut", (_posting: Posting, ask): readonly ShutOut[] => {
  const judged = ask(fit);
  if (judged === null || !judged.profession.isPhysician) return NONE;
  const { required, asked } = judged;
  const accepted = asked.some(({ id }) => id === "deg-do");
  const found: ShutOut[] = [];
  const md = required.find(({ id }) => id === "deg-md");
  if (md && !accepted) {
    const around = md.block.text.text;
    const isAlone = /\bM\.?D\.?s?\s+only\b|\bonly\s+M\.?D|\bno\s+D\.?O\.?s?\b|\bmust be an? M\.?D/i.test(around);
    if (!/osteopath/i.test(around)) found.push({ kind: isAlone ? "only-md" : "md-alone", mention: md });
  }
  const isAoa = asked.some(({ id }) => id === "aoa-bos" || id === "aob-generic" || board(id)?.system === "aoa");
  const abms = required.find(({ id }) => id === "abms");
  if (abms && accepted && !isAoa) found.push({ kind: "board", mention: abms });
  const usmle = required.find(({ id }) => id === "exam-usmle");
  if (usmle && accepted && !asked.some(({ id }) => id === "exam-comlex")) found.push({ kind: "exam", mention: usmle });
  return found;
});

const NONE: readonly ShutOut[] = [];
