import { once } from "../text/lazily.ts";
import type { Direction, TermIds } from "./ids.ts";

/** How far a term speaks of what stands around it, as its list says. */
export interface RawCue {
  readonly direction?: Direction;
  /** So many units may lie between the cue and what it is about. */
  readonly reach?: number;
  /** So many words may lie between. */
  readonly reachInWords?: number;
  /** True where it speaks only as a label, with a colon or a dash behind it. */
  readonly label?: boolean;
  /** Words and signs that end what it says, where they lie between. */
  readonly ends?: readonly string[];
}

/** How far a term speaks of what stands around it, where its list says so. */
export interface Cue extends Omit<RawCue, "ends"> {
  readonly ends?: Ends;
}

/** Words and signs that end what a cue says. */
export class Ends {
  readonly #pattern: () => RegExp;

  constructor(words: readonly string[]) {
    this.#pattern = once(() => patternOf(words));
  }

  /** True where one of them stands in a text. Words count whole, in any letters. */
  standIn(text: string): boolean {
    return this.#pattern().test(text);
  }
}

function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return /^\w/.test(word) ? `\\b${plain}\\b` : plain;
  });
  return new RegExp(parts.join("|"), "i");
}

/** A cue as it is compiled, with the pattern of what ends it. */
export function readCue({ ends, ...cue }: RawCue): Cue {
  return ends === undefined ? cue : { ...cue, ends: new Ends(ends) };
}

/** A term as the makers of tables write it down. */
export interface RawTerm extends RawCue {
  readonly kind: string;
  readonly id: string;
  readonly form: string;
  readonly exactCase: boolean;
}

/** The kinds of terms: each is listened to by one fact or a few. */
export type TermKind = keyof TermIds;

/** What a term means: its kind decides which fact listens, `id` names the row or the list it came from. */
export type Term<K extends TermKind = TermKind> = { readonly [Kind in K]: TermOf<Kind> }[K];

interface TermOf<K extends TermKind> extends Cue {
  readonly kind: K;
  readonly id: TermIds[K];
  /** The form as written in the knowledge; its folded words where nothing but capitals and hyphens is lost by that. */
  readonly form: string;
  /** True when only the exact letters count ("DO" is a degree, "do" is not). */
  readonly exactCase: boolean;
}

/**
 * Writes a term as an entry behind its first word: "second third #kind id", then the number of its cue behind "@", then
 * the form where its words do not tell it, after ":", or after "!" where only its exact letters count.
 */
export function writeTerm(
  others: readonly string[],
  { kind, id, exactCase }: RawTerm,
  form: string | null,
  cue: number | null,
): string {
  const spelling = form === null ? "" : `${exactCase ? " !" : " :"}${form}`;
  return `${others.map((word) => `${word} `).join("")}#${kind} ${id}${cue === null ? "" : ` @${cue}`}${spelling}`;
}

/** Reads an entry behind a first word; `cues` are those that entries name by number. */
export function readTerm(first: string, entry: string, cues: readonly Cue[]): Term {
  const [, others = "", kind = "", id = "", cue, mark, form] =
    /^([^#]*)#([^ ]+) ([^ ]+)(?: @(\d+))?(?: ([:!])(.*))?$/.exec(entry) ?? [];
  // Kind and id were written together, as `TermIds` has them.
  return {
    kind,
    id,
    form: form ?? `${first} ${others}`.trim(),
    exactCase: mark === "!",
    ...(cue !== undefined && cues[Number(cue)]),
  } as Term;
}
