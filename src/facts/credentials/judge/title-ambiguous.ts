import { hasRole } from "../../../tables/credentials.ts";
import type { Posting } from "../../../posting/index.ts";
import { ambiguousTitle, type AmbiguousTitle } from "../../../tables/ambiguous-titles.ts";
import type { SourceSpan } from "../../../text/index.ts";
import { guess, isSure, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { fit } from "./fit.ts";
import { occupation } from "../../occupation/occupation.ts";

/** A title of a few letters that the rest of the posting does not explain, so that its meaning is only guessed. */
export interface TitleInLetters extends Premise {
  readonly letters: AmbiguousTitle;
  readonly at: SourceSpan;
}

/**
 * Silent where the posting spells a meaning out, where the duties say which one it is, or where a credential of the
 * profession is named.
 */
export const titleAmbiguous = defineFact("titleAmbiguous", (posting: Posting, ask): TitleInLetters | null => {
  if (posting.title === null) return null;
  const written = /^([A-Z]{2,4})(?:\s*[-–—,(:|/]|$)/.exec(posting.title.value.trim());
  const letters = written ? ambiguousTitle(written[1]!) : undefined;
  if (!letters) return null;
  const { duties } = ask(occupation);
  const judged = ask(fit);
  const isBorneOut =
    (duties.value !== "silent" && isSure(duties)) ||
    judged?.asked.some(({ id, isUnnamed }) => !isUnnamed && judged.belongs(id) && !hasRole(id, "life-support"));
  const isSpelledOut = posting.blocks.some(({ text }) =>
    letters.means.some((meaning) => text.text.toLowerCase().includes(meaning.toLowerCase())),
  );
  if (isBorneOut || isSpelledOut) return null;
  const doubt = guess({ key: "several-meanings", title: letters.title, means: letters.means });
  return { ...doubt, letters, at: posting.title.at };
});
