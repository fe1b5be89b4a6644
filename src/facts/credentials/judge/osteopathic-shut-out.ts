import { withCues } from "../read/cues.ts";
import { hasRole } from "../../../tables/credentials.ts";
import type { Posting } from "../../../posting/index.ts";
import { board } from "../../../tables/boards.ts";
import type { CredentialKind, CredentialMention } from "../model.ts";
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
  const accepted = asked.some((one) => isOf("osteopathic", "degree", one));
  const found: ShutOut[] = [];
  const md = required.find((one) => isOf("allopathic", "degree", one));
  if (md && !accepted) {
    const around = md.block.text.text;
    const isAlone = withCues(md.annotated).has("only-md");
    if (!/osteopath/i.test(around)) found.push({ kind: isAlone ? "only-md" : "md-alone", mention: md });
  }
  const isAoa = asked.some((one) => isOf("osteopathic", "board-certification", one) || board(one.id)?.system === "aoa");
  const abms = required.find((one) => isOf("allopathic", "board-certification", one));
  if (abms && accepted && !isAoa) found.push({ kind: "board", mention: abms });
  const ownExam = required.find((one) => isOf("allopathic", "exam", one));
  if (ownExam && accepted && !asked.some((one) => isOf("osteopathic", "exam", one)))
    found.push({ kind: "exam", mention: ownExam });
  return found;
});

const NONE: readonly ShutOut[] = [];

/** The degree, the examination or the board of one branch of medicine. */
function isOf(branch: "allopathic" | "osteopathic", what: CredentialKind, { id, kind }: CredentialMention): boolean {
  return kind === what && hasRole(id, branch);
}
