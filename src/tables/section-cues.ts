import { headingKey } from "./headings.ts";
import type { SectionId, TermIds } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** What is compiled of the cues beside the lexicon. */
export interface RawSectionCues {
  readonly noValue: readonly string[];
  /** The lists of cues, by the ids that their terms have. */
  readonly rows: Readonly<Partial<Record<TermIds["section-cue"], SectionCue>>>;
}

/** What a cue speaks for. */
export interface SectionCue {
  readonly section: SectionId;
  /** True where it decides alone; of others it takes two. */
  readonly isSure: boolean;
}

const table = lazyTable("section-cues", ({ noValue, rows }: RawSectionCues) => ({ noValues: new Set(noValue), rows }));

/** What a term speaks for; `undefined` for a longer phrase that uses a cue's words for something else. */
export function sectionCue(id: TermIds["section-cue"]): SectionCue | undefined {
  return table().rows[id];
}

/** True for "N/A", "TBD", "One location" and other values that leave a label as good as empty. */
export function saysNothing(value: string): boolean {
  return value.length <= 40 && table().noValues.has(headingKey(value));
}
