import type { Posting } from "../posting/index.ts";
import { areKin, isKindOf } from "../tables/occupations.ts";
import { readDuties, type DutyReading } from "./duty-evidence.ts";
import { defineFact } from "./fact.ts";
import { namedTitle } from "./named-title.ts";
import { terms } from "./terms.ts";
import { matchTitle, type TitleMatch } from "./title-match.ts";

/** Which occupation the posting is for. Ids are those of `rules/occupations`. */
export interface OccupationAnswer {
  /** What the requirements are judged against: the duties' occupation where they clearly disagree with the title. */
  readonly id: string | null;
  readonly fromTitle: string | null;
  readonly fromDuties: string | null;
  readonly sure: boolean;
  /** Other occupations the title could mean, likeliest first. */
  readonly alternatives: readonly string[];
  /** The words that decided it, for explanations. */
  readonly because: readonly string[];
  /** How the duties stand to the title; `disagrees` and `may-disagree` are for two different occupations. */
  readonly duties: "silent" | "agrees" | "narrows" | "may-disagree" | "disagrees";
}

/** The title says which occupation it is; duties narrow it, decide between its meanings, or overrule it where they plainly differ. */
export const occupation = defineFact("occupation", (posting: Posting, ask): OccupationAnswer => {
  const title = posting.title ? matchTitle(posting.title.value) : NO_TITLE;
  const named = namedTitle(posting);
  const duties = readDuties(ask(terms), title, named);
  return weigh(title, duties);
});

const NO_TITLE: TitleMatch = { occupation: null, sure: false, alternatives: [], because: [] };

function weigh(title: TitleMatch, duties: DutyReading): OccupationAnswer {
  const answer = { fromTitle: title.occupation, fromDuties: duties.occupation, alternatives: title.alternatives };
  const { occupation: fromTitle } = title;
  if (duties.occupation === null) return { ...answer, id: fromTitle, sure: title.sure, because: title.because, duties: "silent" };
  if (fromTitle === null) return { ...answer, id: duties.isStrong ? duties.occupation : null, sure: false, because: duties.because, duties: "narrows" };
  if (duties.occupation === fromTitle) return { ...answer, id: fromTitle, sure: title.sure || duties.isStrong, because: title.because, duties: "agrees" };
  const isOneOfItsMeanings = isKindOf(duties.occupation, fromTitle) || title.alternatives.includes(duties.occupation);
  if (isOneOfItsMeanings) return { ...answer, id: duties.isStrong ? duties.occupation : fromTitle, sure: duties.isStrong, because: duties.because, duties: "narrows" };
  if (areKin(duties.occupation, fromTitle)) return { ...answer, fromDuties: fromTitle, id: fromTitle, sure: title.sure, because: title.because, duties: "agrees" };
  if (!duties.contradictsTitle) return { ...answer, fromDuties: null, id: fromTitle, sure: title.sure, because: title.because, duties: "silent" };
  const id = duties.isStrong ? duties.occupation : fromTitle;
  return { ...answer, id, sure: duties.isStrong, because: duties.because, duties: duties.isStrong ? "disagrees" : "may-disagree" };
}
