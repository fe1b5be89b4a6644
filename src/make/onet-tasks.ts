import { stringify } from "yaml";
import { dutyGroupOf, QUARTERS, stemsOf } from "../tables/duty-words.ts";
import { readOccupations } from "./occupations.ts";
import { attribution } from "./onet-attribution.ts";
import { tidied } from "./tidy.ts";

export const TASK_WORDS = "onet/task-words.yaml";

/** A task statement of O*NET under the group of its occupation. */
export type Task = readonly [group: string, statement: string];

/** The tasks in a table of a release: a text of lines with tabs, whose first names the columns. */
export function tasksIn(table: string): Task[] {
  const [head = "", ...lines] = table.trim().split(/\r?\n/);
  const columns = head.split("\t");
  const code = columns.indexOf("O*NET-SOC Code");
  const task = columns.indexOf("Task");
  if (code < 0 || task < 0) return [];
  return lines.map((line) => {
    const cells = line.split("\t");
    return [dutyGroupOf(cells[code]!.slice(0, "29-1141".length)), cells[task]!] as const;
  });
}

/** The file of words: for each group that an occupation of ours stands in, what tells its tasks from those of others. */
export function taskWordsYaml(tasks: readonly Task[], release: string): string {
  const ours = new Set(readOccupations().map(({ soc }) => dutyGroupOf(soc)));
  const groups = sharesOf(tasks);
  const usual = usualShares(groups);
  const words = [...groups]
    .filter(([group]) => ours.has(group))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, shares]) => [group, tellingWords(shares, usual)]);
  return tidied(HEAD(release) + stringify({ release, words: Object.fromEntries(words) }), TASK_WORDS);
}

/** How many tasks of a group there are, and how many of them hold each word. */
interface Shares {
  tasks: number;
  readonly holding: Map<string, number>;
}

function sharesOf(tasks: readonly Task[]): Map<string, Shares> {
  const groups = new Map<string, Shares>();
  for (const [group, statement] of tasks) {
    const shares = groups.get(group) ?? { tasks: 0, holding: new Map<string, number>() };
    shares.tasks++;
    const { words, pairs } = stemsOf(statement);
    for (const word of [...words, ...pairs]) shares.holding.set(word, (shares.holding.get(word) ?? 0) + 1);
    groups.set(group, shares);
  }
  return groups;
}

// Each group counts alike, however many tasks it lists.
function usualShares(groups: ReadonlyMap<string, Shares>): ReadonlyMap<string, number> {
  const usual = new Map<string, number>();
  for (const { tasks, holding } of groups.values())
    for (const [word, count] of holding) usual.set(word, (usual.get(word) ?? 0) + count / tasks / groups.size);
  return usual;
}

/** How many tasks of the usual kind are mixed in, so that a word of one task alone does not tell too much. */
const PRIOR = 6;
/** What a word tells at least, in bits, to be kept. */
const LEAST = 1.25;
/** A pair repeats what its words tell. */
const OF_PAIR = 0.5;

function tellingWords({ tasks, holding }: Shares, usual: ReadonlyMap<string, number>): string {
  return [...holding]
    .flatMap(([word, count]): [string, number][] => {
      const isPair = word.includes(" ");
      if (isPair && count < 2) return [];
      const share = usual.get(word)!;
      const bits = Math.log2((count + PRIOR * share) / (tasks + PRIOR) / share) * (isPair ? OF_PAIR : 1);
      return bits < LEAST ? [] : [[word, Math.round(bits * QUARTERS)]];
    })
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, weight]) => `${word} ${weight}`)
    .join("\n");
}

const HEAD = (
  release: string,
): string => `# Words of O*NET's task statements that tell whose work it is, under the codes of the Standard Occupational Classification of
# 2018 (29-1200: physicians of all specialties): stems of words, and of two that stand side by side, with how much oftener the
# group uses them than others do, in quarters of a bit. Duties are weighed by them where they may not go with the title.
${attribution(release, "has kept single words of the statements and counted them")}# Made by "npm run make onet FOLDER RELEASE" from https://www.onetcenter.org/database.html. Do not edit: what is ours stands
# in rules/knowledge/occupations.
`;
