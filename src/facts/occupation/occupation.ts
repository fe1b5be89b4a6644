import type { OccupationId } from "../../tables/ids.ts";
import type { Posting } from "../../posting/index.ts";
import { areKin, isKindOf, occupation as lookUp } from "../../tables/occupations.ts";
import { readDuties, type DutyReading } from "./duty-evidence.ts";
import type { SourceSpan } from "../../text/index.ts";
import { demandsAgainst, otherProfession, weightBeyond, type OtherProfession } from "./other-profession.ts";
import { guess, inferred, isSure, SURE, type Certainty, type Inferred, type Premise } from "../certainty.ts";
import { defineFact, type Ask } from "../fact.ts";
import type { Decision } from "../steps.ts";
import { namedTitle } from "./named-title.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";
import { titleMatch, NO_MATCH, type TitleMatch } from "./title-match.ts";

/** How the duties stand to the title; `disagrees` is for two different occupations. */
export type DutiesStanding = "silent" | "agrees" | "narrows" | "disagrees";

/**
 * Which occupation the posting is for; unsure where it may be another. Ids are those of
 * `rules/knowledge/occupations`.
 */
export interface OccupationAnswer extends Premise {
  /** What the requirements are judged against: the duties' occupation where they clearly disagree with the title. */
  readonly id: OccupationId | null;
  readonly fromTitle: OccupationId | null;
  readonly fromDuties: OccupationId | null;
  /** Other occupations the title could mean, likeliest first. */
  readonly alternatives: readonly OccupationId[];
  /** The words that decided it, for explanations. */
  readonly words: readonly string[];
  readonly duties: Inferred<DutiesStanding>;
  /**
   * What speaks for `fromDuties`: the title that the text seeks; phrases of duties; duties together with what is asked or
   * paid; or what is asked alone, of anybody or of a physician.
   */
  readonly basis: "sought" | "duties" | OtherProfession["by"];
  /** A title that fits the duties, where these are another occupation; `null` otherwise. */
  readonly fitting: string | null;
  /** The words of the title that name its occupation. */
  readonly title: { readonly text: string; readonly at: SourceSpan } | null;
}

/**
 * The title says which occupation it is; duties narrow it, decide between its meanings, or overrule it where they
 * plainly differ.
 */
export const occupation = defineFact("occupation", (posting: Posting, ask): OccupationAnswer => {
  const title = posting.title ? titleMatch(posting.title.value, ask.cache) : NO_MATCH;
  const blocks = ask(annotatedBlocks);
  const duties = readDuties(blocks, title, namedTitle(blocks, ask.cache), {
    demandsAgainst: () => ask(demandsAgainst) !== null,
    dutiesFavour: (id) => title.occupation !== null && weightBeyond(posting, blocks, id, title.occupation) > 0,
  });
  const isTold = duties.contradictsTitle && duties.isStrong && duties.isBorneOut;
  const other = isTold ? null : otherProfession(posting, blocks, title, ask);
  return { ...(other ? under(title, other) : weigh(title, duties)), title: titleWords(posting, title) };
});

type Weighed = Omit<OccupationAnswer, "title">;

// Nothing that goes with the title is asked.
function under(title: TitleMatch, { occupation: id, by, isClear, words }: OtherProfession): Weighed {
  const answer = { fromTitle: title.occupation, fromDuties: id, alternatives: title.alternatives, words, basis: by };
  if (by === "physician")
    return { ...answer, ...premiseFor(id, "likely"), id, duties: inferred("narrows"), fitting: null };
  const fitting = displayTitle(id);
  if (by === "work" && isClear && isSure(title))
    return { ...answer, ...SURE, id, duties: inferred("disagrees"), fitting };
  return {
    ...answer,
    ...premiseFor(title.occupation, title.certainty),
    id: title.occupation,
    duties: inferred("disagrees", guess({ key: "duties-differ", fitting })),
    fitting,
  };
}

function weigh(title: TitleMatch, duties: DutyReading): Weighed {
  const { occupation: fromTitle, words } = title;
  const answer = {
    fromTitle,
    fromDuties: duties.occupation,
    alternatives: title.alternatives,
    fitting: null,
    basis: duties.named === null ? ("duties" as const) : ("sought" as const),
  };
  const asTitled = { ...answer, ...premiseFor(fromTitle, title.certainty), id: fromTitle, words };
  if (duties.occupation === null) return { ...asTitled, duties: inferred("silent") };
  if (fromTitle === null) {
    const id = duties.isStrong ? duties.occupation : null;
    return {
      ...answer,
      ...premiseFor(id, id === null ? "guess" : "likely"),
      id,
      words: duties.words,
      duties: inferred("narrows"),
    };
  }
  if (duties.occupation === fromTitle) {
    const certainty = isSure(title) || duties.isStrong ? "sure" : "likely";
    return { ...asTitled, ...premiseFor(fromTitle, certainty), duties: inferred("agrees") };
  }
  const isOneOfItsMeanings =
    isKindOf(duties.occupation, fromTitle) || (!isSure(title) && title.alternatives.includes(duties.occupation));
  if (isOneOfItsMeanings) {
    const id = duties.isStrong ? duties.occupation : fromTitle;
    const premise = premiseFor(id, duties.isStrong ? "sure" : "guess");
    return { ...answer, ...premise, id, words: duties.words, duties: inferred("narrows") };
  }
  if (areKin(duties.occupation, fromTitle)) return { ...asTitled, fromDuties: fromTitle, duties: inferred("agrees") };
  if (!duties.contradictsTitle || !(asksMuch(fromTitle) || asksMuch(duties.occupation)))
    return { ...asTitled, fromDuties: null, duties: inferred("silent") };
  const fitting = duties.named ?? displayTitle(duties.occupation);
  if (!duties.isStrong) {
    const differing = inferred("disagrees" as const, guess({ key: "duties-differ", fitting }));
    return { ...asTitled, words: duties.words, duties: differing, fitting };
  }
  const { occupation: id, words: said, isBorneOut } = duties;
  if (isBorneOut) return { ...answer, ...SURE, id, words: said, duties: inferred("disagrees"), fitting };
  const differing = inferred("disagrees" as const, guess({ key: "duties-differ", fitting }));
  return { ...answer, ...premiseFor(id, "likely"), id, words: said, duties: differing, fitting };
}

/** That an occupation is the one that is meant. */
function premiseFor(id: string | null, certainty: Certainty): Premise {
  if (certainty === "sure") return SURE;
  const row = id === null ? undefined : lookUp(id);
  return {
    certainty,
    because: row ? { key: "title-unclear", occupation: row.id, title: row.title } : { key: "title-unknown" },
  };
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

// "Nurse Practitioner / NP" goes by its first name; of "EHR / Epic Analyst" that would be no title.
function displayTitle(id: string): string | null {
  const title = lookUp(id)?.title ?? null;
  const [first = ""] = title?.split(" / ") ?? [];
  return title !== null && /^[A-Z]{2,}$/.test(first) ? title : first || null;
}

/** How sure the title is of its occupation, and by which step. */
export function titleDecisions({ title }: Posting, ask: Ask): readonly Decision[] {
  const match = title ? titleMatch(title.value, ask.cache) : NO_MATCH;
  if (!title || !match.decidedBy) return [];
  const { name: step, quote } = match.decidedBy;
  const answer = `${match.occupation ?? "none"} (${match.certainty})`;
  return [{ about: "title", at: title.at, answer, file: "src/facts/occupation/title-certainty.ts", step, quote }];
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
