import type { Posting } from "../../../posting/index.ts";
import { guess, SURE, type Premise } from "../../certainty.ts";
import { defineFact, type Ask } from "../../fact.ts";
import { places } from "../../places/places.ts";
import { decide, type Decided, type Decision } from "../../steps.ts";
import type { CredentialMention } from "../model.ts";
import { fit } from "./fit.ts";
import { MISFIT_STEPS, type MisfitKind } from "./misfit-steps.ts";
import { MisfitSubject } from "./misfit-subject.ts";

/** Credentials of one line that do not fit the occupation, for one reason; unsure where some places ask for them. */
export interface Misfit extends Premise {
  readonly kind: MisfitKind;
  readonly mentions: readonly CredentialMention[];
  /** What is asked instead, where the knowledge says so. */
  readonly instead: string | null;
}

/** A credential that is required, and whether it fits the occupation. */
export interface JudgedMention {
  readonly mention: CredentialMention;
  /** Why it does not fit; `null` where it does. */
  readonly misfit: MisfitKind | null;
  /** The step of `misfit-steps.ts` that decided. */
  readonly decidedBy: Decided<MisfitKind | null>["step"];
}

/** Everything required, held against the occupation; nothing where the occupation is not known well enough. */
export const judgedMentions = defineFact("judgedMentions", (_posting: Posting, ask): readonly JudgedMention[] => {
  const judged = ask(fit);
  if (judged === null || judged.required.length === 0) return NOTHING;
  const where = ask(places);
  return judged.required.map((mention) => {
    const { answer: misfit, step: decidedBy } = decide(MISFIT_STEPS, new MisfitSubject(mention, judged, where));
    return { mention, misfit, decidedBy };
  });
});

const NOTHING: readonly JudgedMention[] = [];

/** Whether each required credential fits, and the steps that decided it. */
export function misfitDecisions(_posting: Posting, ask: Ask): readonly Decision[] {
  return ask(judgedMentions).map(({ mention: { id, at }, misfit, decidedBy }) => ({
    about: "fit",
    file: "src/facts/credentials/judge/misfit-steps.ts",
    at,
    answer: `${id} ${misfit ?? "fits"}`,
    step: decidedBy.name,
    quote: decidedBy.quote,
  }));
}

/** Everything required that does not fit the occupation; each line and reason once. */
export const misfits = defineFact("misfits", (_posting: Posting, ask): readonly Misfit[] => {
  const found: Misfit[] = [];
  for (const { mention, misfit: kind } of ask(judgedMentions)) {
    if (kind === null) continue;
    const same = found.findIndex((other) => isOneCause(other, kind, mention));
    if (same < 0) found.push(misfitOf(kind, mention, ask(fit)?.profession.training?.instead ?? null));
    else found[same] = { ...found[same]!, mentions: [...found[same]!.mentions, mention] };
  }
  return found.length < 2 ? found : foldUnneeded(found);
});

function misfitOf(kind: MisfitKind, mention: CredentialMention, instead: string | null): Misfit {
  const premise = kind === "seldom-yet" ? guess({ key: "full-license-asked" }) : SURE;
  return { ...premise, kind, mentions: [mention], instead: kind === "too-early" ? instead : null };
}

/** One line or one credential is told once; so is another profession, however many of its credentials are asked. */
function isOneCause({ kind, mentions: [first] }: Misfit, other: MisfitKind, mention: CredentialMention): boolean {
  if (kind !== other) return false;
  if (kind === "unneeded" || kind === "other-profession") return true;
  const isOneLine = first!.block === mention.block || first!.id === mention.id;
  return isOneLine && (kind !== "too-early" || isLicense(first!) === isLicense(mention));
}

// A degree and the licence that follows it belong to one other profession; that is one cause.
function foldUnneeded(found: readonly Misfit[]): readonly Misfit[] {
  const other = found.find(({ kind }) => kind === "other-profession");
  const unneeded = found.find(({ kind }) => kind === "unneeded");
  if (!other || !unneeded) return found;
  return found.flatMap((one) =>
    one === unneeded ? [] : one === other ? [{ ...one, mentions: [...one.mentions, ...unneeded.mentions] }] : [one],
  );
}

function isLicense({ kind }: CredentialMention): boolean {
  return kind === "license" || kind === "registration";
}
