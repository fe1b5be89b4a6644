import { groupOf, HEALTH_CARE, keyOf } from "../tables/onet.ts";
import { readOccupations, type OccupationRow } from "./occupations.ts";
import { readOnetTitles } from "./onet-titles.ts";
import type { Phrase } from "./title-phrases.ts";
import { titleWords } from "./title-words.ts";

/**
 * The phrases, with an occupation that we do not have among the meanings of those that O*NET files under others alone: a
 * "House Officer" may be one of a prison. What a row itself is called is ours; what only brackets tell apart has to be
 * ours in O*NET too.
 */
export function withDoubts(phrases: readonly Phrase[]): readonly Phrase[] {
  const groups = new Map(readOnetTitles().map((title) => [keyOf(title.words), title.groups]));
  return phrases.map((phrase) => {
    return isDoubtful(phrase, groups.get(keyOf(phrase.words)))
      ? { ...phrase, occupations: [...phrase.occupations, null] }
      : phrase;
  });
}

const rows = new Map(readOccupations().map((row) => [row.id, row]));
const professions = new Set(titleWords.giveWay);

// Without a licence nothing hangs on it; nurses and physicians stay what they are, whatever O*NET counts them among.
function isDoubtful({ words, occupations, of }: Phrase, groups: ReadonlySet<string> | undefined): boolean {
  const [occupation = null, ...others] = occupations;
  if (occupation === null || others.length > 0 || of === "row") return false;
  const row = rows.get(occupation);
  if (!row?.licenses?.some(({ required }) => required)) return false;
  const own = groupsOf(row);
  // "Medical Consultant (MD)" without its brackets.
  if (of === "title-cut-short") return !own.some((group) => groups?.has(group));
  if (!groups || words.some((word) => professions.has(word))) return false;
  const isCare = own.some((group) => HEALTH_CARE.test(group));
  return ![...groups].some((group) => own.includes(group) || (isCare && HEALTH_CARE.test(group)));
}

function groupsOf(row: OccupationRow | undefined): string[] {
  return row ? [groupOf(row.soc), ...groupsOf(row.parent && rows.get(row.parent))] : [];
}
