import { didYouMean, listed } from "../text/index.ts";
import type { Advice } from "./problems/index.ts";

/** What the knowledge says of places; this room knows none itself. */
export interface PlaceNames {
  /** Ids of the places that words may mean. */
  meant(words: string): readonly string[];
  /** The place as people call it; the id itself where it is not known. */
  nameOf(id: string): string;
}

/** The next step for what is no level: ESLint's words and numbers are understood, and said in ours. */
export const levelAdvice: Advice = (value, levels) => {
  if (Array.isArray(value)) return " There are no options to set here: write the level alone.";
  const word = String(value).toLowerCase();
  if (SWITCHED_ON.has(word)) return " To switch it on, name one of them, or leave the line out: it then has its own.";
  const other = OTHER_WORDS.get(word);
  return other === undefined ? didYouMean(word, levels.map(String)) : ` Did you mean "${other}"?`;
};

const SWITCHED_ON: ReadonlySet<string> = new Set(["on", "true", "yes", "enable", "enabled", "default"]);

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ...["0", "false", "no", "none", "never", "disable", "disabled", "ignore", "null"].map(
    (word) => [word, "off"] as const,
  ),
  ...["hint", "note", "notice", "suggestion"].map((word) => [word, "info"] as const),
  ...["1", "warn"].map((word) => [word, "warning"] as const),
  ...["2", "fail", "fatal"].map((word) => [word, "error"] as const),
]);

/** The next step for what is no id of a place: the id of the place that was meant. */
export function placeAdvice({ meant, nameOf }: PlaceNames): Advice {
  return (value, ids) => {
    if (typeof value !== "string") return "";
    const near = [...new Set([...meant(value), ...meant(value.replace(/[_/ ]/, "-"))])].filter(
      (id) => ids.includes(id) && !value.startsWith(id),
    );
    if (near.length === 0) return /^[A-Z]{2}-/.test(value) ? ` No region of that code is known.` : "";
    const shown = near.length === 1 ? [`"${near[0]}"`] : near.map((id) => `"${id}" (${nameOf(id)})`);
    const name = nameOf(value);
    // The letters are those of a country too, but nearly always mean the region.
    const country = name === value ? "" : ` ${name} is named by its regions, such as "${value}-…".`;
    return ` Did you mean ${listed(shown, "or")}?${country}`;
  };
}

/** The next step for what is no day. */
export const dayAdvice: Advice = (value) => (value instanceof Date ? " Write date.toISOString().slice(0, 10)." : "");
