import type { CredentialId } from "../../tables/ids.ts";
import { dutyGroupOf, stemsOf, type RawDutyWords } from "../../tables/duty-words.ts";
import { readCredentials, type CredentialRow } from "../credentials.ts";
import { readKnowledge } from "../knowledge.ts";
import { withLines } from "../lines.ts";
import { readOccupations, type OccupationRow } from "../occupations.ts";
import { TASK_WORDS } from "../onet-tasks.ts";

interface TaskWordsFile {
  readonly words: Readonly<Record<string, string>>;
}

/** What words of O*NET's tasks tell of groups, and those of our own duties of occupations; and who holds a credential. */
export function compile(): string {
  const { words } = readKnowledge<TaskWordsFile>(TASK_WORDS);
  const groups: RawDutyWords = Object.keys(words);
  return withLines(groups, {
    weights: weights(words, groups),
    owners: owners(),
    members: members(),
    holders: holders(),
  });
}

// Word → number.weight of each group.
function weights(words: TaskWordsFile["words"], groups: RawDutyWords): Map<string, string> {
  const rows = new Lists();
  for (const [number, group] of groups.entries())
    for (const line of words[group]!.split("\n")) {
      const end = line.lastIndexOf(" ");
      rows.add(line.slice(0, end), `${number.toString(36)}.${Number(line.slice(end + 1)).toString(36)}`);
    }
  return rows.joined();
}

/** A word that more occupations name in their duties tells nothing. */
const MOST_OWNERS = 12;

function owners(): Map<string, string> {
  const rows = new Lists();
  for (const { id, duties } of readOccupations())
    for (const word of new Set(duties.for.flatMap((phrase) => [...stemsOf(phrase).words]))) rows.add(word, id);
  return rows.joined(MOST_OWNERS);
}

function members(): Map<string, string> {
  const rows = new Lists();
  for (const { id, soc } of readOccupations()) rows.add(dutyGroupOf(soc), id);
  return rows.joined();
}

function holders(): Map<string, string> {
  const rows = new Lists();
  const parents = new Map(readOccupations().map(({ id, parent }) => [id as string, parent ?? null]));
  const credentials = new Map(readCredentials().map((row) => [row.id, row]));
  const held = new Map(readOccupations().map((row) => [row.id as string, heldBy(row, credentials)]));
  for (const [id, own] of held)
    for (const one of own) if (!held.get(parents.get(id) ?? "")?.has(one)) rows.add(one, id);
  return rows.joined();
}

// What somebody is told by: the licence, the degree that leads to it alone, and certificates that all or most have.
function heldBy(
  { licenses = [], boards, education }: OccupationRow,
  credentials: ReadonlyMap<CredentialId, CredentialRow>,
): Set<string> {
  const degrees = (education.accepts ?? []).filter((id) => credentials.get(id)?.roles?.includes("professional-degree"));
  return new Set(
    [
      ...licenses.filter(({ required }) => required).flatMap(({ anyOf }) => anyOf),
      ...(boards ?? []).filter(({ level }) => level !== "optional").map(({ credential: id }) => id),
      ...degrees,
    ].flatMap((id) => credentials.get(id)?.anyOf ?? [id]),
  );
}

/** Entries behind their keys. */
class Lists {
  readonly #lists = new Map<string, string[]>();

  add(key: string, entry: string): void {
    const list = this.#lists.get(key);
    if (list) list.push(entry);
    else this.#lists.set(key, [entry]);
  }

  joined(most = Infinity): Map<string, string> {
    const few = [...this.#lists].filter(([, entries]) => entries.length <= most);
    return new Map(few.map(([key, entries]) => [key, entries.join(" ")]));
  }
}
