import type { Posting } from "../../../posting/index.ts";
import { stateOf } from "../../../tables/places.ts";
import { isKindOf } from "../../../tables/occupations.ts";
import { protectedTitles, type ProtectedTitle, type TitleLaw } from "../../../tables/protected-titles.ts";
import { memoize, type SourceSpan } from "../../../text/index.ts";
import { credentials } from "../read/mentions.ts";
import { isOfOthers } from "../demands.ts";
import type { CredentialMention } from "../model.ts";
import { likely, type Premise } from "../../certainty.ts";
import { defineFact } from "../../fact.ts";
import { occupation } from "../../occupation/occupation.ts";
import { places } from "../../places/places.ts";

/**
 * A title that the law of the place keeps for license holders, on work that asks for nothing of the kind. A holder may
 * be sought all the same.
 */
export interface TitleOfOthers extends Premise {
  readonly protection: ProtectedTitle;
  readonly law: TitleLaw;
  readonly title: string;
  readonly at: SourceSpan;
  /** What is asked for and shows it. */
  readonly sign: CredentialMention;
}

/** Silent where anything above the signs is named, the state is not known, or its law has not been read. */
export const titleProtected = defineFact("titleProtected", (posting: Posting, ask): TitleOfOthers | null => {
  const { fromTitle, title } = ask(occupation);
  if (posting.title === null || title === null || fromTitle === null) return null;
  const kept = protectionsOf(fromTitle, ask.cache);
  if (kept.length === 0) return null;
  const written = posting.title.value.toLowerCase();
  const protection = kept.find(({ word }) => written.includes(word));
  if (!protection) return null;
  const states = new Set(ask(places).work.map(({ id }) => stateOf(id)));
  const law = states.size === 1 ? protection.places.find(({ place }) => states.has(place)) : undefined;
  if (!law) return null;
  const named = ask(credentials).filter(
    ({ demand, kind }) =>
      !isOfOthers(demand) && demand.strength !== "excluded" && kind !== "training" && kind !== "phrase",
  );
  const outsideTitle = named.filter(({ at }) => at.end <= posting.title!.at.start || at.start >= posting.title!.at.end);
  const sign = outsideTitle.find(({ id, demand }) => demand.strength === "required" && protection.signs.includes(id));
  const asksMore = outsideTitle.some(({ id }) => !protection.signs.includes(id));
  return sign && !asksMore
    ? { ...likely({ key: "license-holder-sought" }), protection, law, title: title.text, at: title.at, sign }
    : null;
});

/** The protected titles that titles of an occupation may be read as. */
const protectionsOf = memoize((occupation): readonly ProtectedTitle[] =>
  protectedTitles().filter(({ occupations }) => occupations.some((id) => isKindOf(occupation, id))),
);
