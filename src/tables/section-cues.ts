import { headingKey } from "./headings.ts";
import { remembering } from "../text/remember.ts";
import { lazyTable } from "./table.ts";

/** What is compiled of the cues beside the lexicon. */
export interface RawSectionCues {
  readonly noValue: readonly string[];
}

const noValues = lazyTable<RawSectionCues, ReadonlySet<string>>("section-cues", ({ noValue }) => new Set(noValue));

/** True for "N/A", "TBD", "One location" and other values that leave a label as good as empty. */
export function saysNothing(value: string): boolean {
  return value.length <= 40 && isNoValue(value);
}

const isNoValue = remembering((value) => noValues().has(headingKey(value)), 500);
