import { lazyTable } from "./table.ts";

/** Phrases that do not belong into a title, as folded words, longest first. */
export interface RawTitleClutter {
  readonly urgency: readonly string[];
  readonly money: readonly string[];
}

export const titleClutter = lazyTable<RawTitleClutter>("title-clutter");
