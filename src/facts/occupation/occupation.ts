import type { Posting } from "../../posting/index.ts";
import { areKin, isKindOf, occupation as lookUp } from "../../tables/occupations.ts";
import { readDuties, type DutyReading } from "./duty-evidence.ts";
import type { Span } from "../../text/index.ts";
import { defineFact } from "../fact.ts";
import { namedTitle } from "./named-title.ts";
import { terms } from "../terms.ts";
import { matchTitle, type TitleMatch } from "./title-match.ts";

/** Which occupation the posting is for. Ids are those of `rules/knowledge/occupations`. */
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
  /** A title that fits the duties, where these are another occupation; `null` otherwise. */
  readonly fitting: string | null;
  /** The words of the title that name its occupation. */
  readonly title: { readonly text: string; readonly at: Span } | null;
}

/**
 * The title says which occupation it is; duties narrow it, decide between its meanings, or overrule it where they
 * plainly differ.
 */
export const occupation = defineFact("occupation", (posting: Posting, ask): OccupationAnswer => {
  const title = posting.title ? matchTitle(posting.title.value) : NO_TITLE;
  const blocks = ask(terms);
  const duties = readDuties(blocks, title, namedTitle(blocks));
  const verdict = weigh(title, duties);
  const differ = verdict.duties === "disagrees" || verdict.duties === "may-disagree";
  return {
    ...verdict,
    fitting: differ ? (duties.named ?? displayTitle(duties.occupation)) : null,
    title: titleWords(posting, title),
  };
});

const NO_TITLE: TitleMatch = { occupation: null, sure: false, alternatives: [], because: [], at: null };

type Verdict = Omit<OccupationAnswer, "fitting" | "title">;

function weigh(title: TitleMatch, duties: DutyReading): Verdict {
  const { occupation: fromTitle } = title;
  const answer = { fromTitle, fromDuties: duties.occupation, alternatives: title.alternatives };
  const asTitled = { ...answer, id: fromTitle, sure: title.sure, because: title.because };
  if (duties.occupation === null) return { ...asTitled, duties: "silent" };
  if (fromTitle === null)
    return {
      ...answer,
      id: duties.isStrong ? duties.occupation : null,
      sure: false,
      because: duties.because,
      duties: "narrows",
    };
  if (duties.occupation === fromTitle) return { ...asTitled, sure: title.sure || duties.isStrong, duties: "agrees" };
  const isOneOfItsMeanings =
    isKindOf(duties.occupation, fromTitle) || (!title.sure && title.alternatives.includes(duties.occupation));
  if (isOneOfItsMeanings)
    return {
      ...answer,
      id: duties.isStrong ? duties.occupation : fromTitle,
      sure: duties.isStrong,
      because: duties.because,
      duties: "narrows",
    };
  if (areKin(duties.occupation, fromTitle)) return { ...asTitled, fromDuties: fromTitle, duties: "agrees" };
  if (!duties.contradictsTitle || !(asksMuch(fromTitle) || asksMuch(duties.occupation)))
    return { ...asTitled, fromDuties: null, duties: "silent" };
  if (!duties.isStrong) return { ...asTitled, duties: "may-disagree", because: duties.because };
  return { ...answer, id: duties.occupation, sure: true, because: duties.because, duties: "disagrees" };
}

// Between a receptionist and an office clerk nothing hangs on the name; where a licence or long schooling does, it
// matters.
function asksMuch(id: string): boolean {
  const asked = lookUp(id);
  return (
    asked !== undefined &&
    (asked.licenses.some(({ required }) => required) ||
      asked.education.level === "doctorate" ||
      asked.education.level === "master")
  );
}

function displayTitle(id: string | null): string | null {
  return (id && lookUp(id)?.title.split(" / ")[0]) || null;
}

// Only where the title stands in the source as it reads; then its words can be pointed at, and replaced.
function titleWords({ title, source }: Posting, { at }: TitleMatch): OccupationAnswer["title"] {
  if (!title || !at) return null;
  const isAsWritten = source.slice(title.at.start, title.at.end) === title.value;
  if (!isAsWritten) return { text: title.value, at: title.at };
  return {
    text: title.value.slice(at.start, at.end),
    at: { start: title.at.start + at.start, end: title.at.start + at.end },
  };
}
