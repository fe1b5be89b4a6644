import type { OccupationId } from "../../tables/ids.ts";
import { dutyGroupOf, dutyWords, stemsOf } from "../../tables/duty-words.ts";
import { occupation as lookUp } from "../../tables/occupations.ts";

/** What duties weigh for occupations, by the words in them that are rare elsewhere. */
export interface DutyWeight {
  /** In bits: how much oftener such words stand in the duties of the occupation than in others. */
  weightFor(id: OccupationId): number;
  /** The beginnings of the lines that weigh most for it, heaviest first. */
  linesFor(id: OccupationId): readonly string[];
  /** The occupations of the groups that the duties weigh most for, heaviest first. */
  readonly heaviest: readonly OccupationId[];
}

/** Weighs lines of duties. A word counts once, however often it stands there. */
export function weighDuties(lines: readonly string[]): DutyWeight {
  const all = new Weighing();
  const each = lines.map((line) => {
    const own = new Weighing();
    for (const words of wordsOf(line)) {
      all.add(words);
      own.add(words);
    }
    return { line, own };
  });
  return {
    weightFor: (id) => all.of(id),
    linesFor: (id) =>
      each
        .filter(({ own }) => own.of(id) >= TELLING)
        .sort((a, b) => b.own.of(id) - a.own.of(id))
        .slice(0, MOST_LINES)
        .map(({ line }) => beginningOf(line)),
    heaviest: all.groups
      .slice(0, MOST_GROUPS)
      .flatMap((group) => dutyWords().membersOf(group))
      .sort((a, b) => all.of(b) - all.of(a)),
  };
}

/** What a line weighs at least to tell of an occupation, in bits: one word that many share does not. */
const TELLING = 3;
const MOST_LINES = 3;
const MOST_GROUPS = 4;

/** What a word of our own duties of an occupation adds, in bits, before it is shared among those that name it. */
const OWN = 3;

class Weighing {
  readonly #seen = new Set<string>();
  readonly #groups = new Map<string, number>();
  readonly #own = new Map<OccupationId, number>();

  add(words: string): void {
    if (this.#seen.has(words)) return;
    this.#seen.add(words);
    for (const [group, weight] of dutyWords().weightsOf(words))
      this.#groups.set(group, (this.#groups.get(group) ?? 0) + weight);
    const owners = dutyWords().ownersOf(words);
    for (const id of owners) this.#own.set(id, (this.#own.get(id) ?? 0) + OWN / Math.sqrt(owners.length));
  }

  of(id: OccupationId): number {
    const row = lookUp(id);
    return (row ? (this.#groups.get(dutyGroupOf(row.soc)) ?? 0) : 0) + (this.#own.get(id) ?? 0);
  }

  get groups(): readonly string[] {
    return [...this.#groups].sort(([, a], [, b]) => b - a).map(([group]) => group);
  }
}

function* wordsOf(line: string): Iterable<string> {
  const { words, pairs } = stemsOf(line);
  yield* words;
  yield* pairs;
}

const SHOWN_WORDS = 6;

function beginningOf(line: string): string {
  const words = line.trim().split(/\s+/);
  const shown = words.slice(0, SHOWN_WORDS).join(" ");
  return words.length > SHOWN_WORDS ? `${shown} …` : shown.replace(/[.;,]$/, "");
}
