import { obligations, kind, language, type Ask, type Obligations } from "../facts/index.ts";
import type { Posting } from "../posting/index.ts";
import type { ActiveRule } from "../rule/index.ts";
import { slot } from "../text/index.ts";

/** The rules for postings of one language, or for what cannot be read. */
export interface Chosen {
  readonly all: readonly ActiveRule[];
  /** Those that judge a posting's directives, after all others. */
  readonly onDirectives: readonly ActiveRule[];
  /** The others, without the rules of law none of whose obligations reaches the posting. */
  usual(ask: Ask): readonly ActiveRule[];
}

/**
 * What could not be read, or is no posting, is judged only by the rules about that; a rule for English rests on Dutch.
 */
export function chooseRules({ troubles }: Posting, rules: readonly ActiveRule[], ask: Ask): Chosen {
  const isReadable = troubles.every(({ fatal }) => !fatal) && ask(kind).isPosting;
  const spoken = isReadable ? ask(language) : null;
  const key = isReadable ? (spoken ?? ANY) : UNREADABLE;
  const known = ask.cache.at(chosenBefore);
  let byKey = known.get(rules);
  if (byKey === undefined) known.set(rules, (byKey = new Map()));
  let chosen = byKey.get(key);
  if (chosen === undefined) {
    chosen = toChosen(
      rules.filter(
        ({ rule }) =>
          rule.judgesUnreadable ||
          (isReadable && (spoken === null || !rule.languages || rule.languages.includes(spoken))),
      ),
      isReadable,
    );
    byKey.set(key, chosen);
  }
  return chosen;
}

/** What was chosen of a run's rules: a thousand postings have two or three languages. */
const chosenBefore = slot(() => new WeakMap<readonly ActiveRule[], Map<string, Chosen>>());
const ANY = "any";
const UNREADABLE = "unreadable";

function toChosen(all: readonly ActiveRule[], isReadable: boolean): Chosen {
  const usual = all.filter(({ rule }) => !rule.judgesDirectives);
  const underDuties = new WeakMap<Obligations, readonly ActiveRule[]>();
  return {
    all,
    onDirectives: all.filter(({ rule }) => rule.judgesDirectives),
    usual(ask) {
      const asked = isReadable ? obligationsOf(ask) : null;
      if (asked === null) return usual;
      // Postings of one place share their obligations.
      let fitting = underDuties.get(asked);
      if (fitting === undefined) underDuties.set(asked, (fitting = usual.filter((active) => isDue(active, asked))));
      return fitting;
    },
  };
}

// Where the obligations cannot be told, each rule that asks for them will say so by its name.
function obligationsOf(ask: Ask): Obligations | null {
  try {
    return ask(obligations);
  } catch {
    return null;
  }
}

function isDue({ rule }: ActiveRule, asked: Obligations): boolean {
  return (
    rule.obligations === undefined ||
    rule.advisesToo === true ||
    rule.obligations.some((one) => asked.of(one).length > 0)
  );
}
