import type { SystemId } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** How an object shows that it is a posting: by keys that are all there, one of some that is, or its `@type`. */
export interface Shape {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly type: string | null;
}

/** What is known of the postings of one hiring system: a file of `rules/knowledge/fields/formats`. */
export interface HiringSystem {
  readonly id: SystemId;
  /** What people call it. */
  readonly name: string;
  readonly writtenIn: "json" | "xml";
  readonly shapes: readonly Shape[];
  /** The key at its top that holds the title; `null` where that goes by its name. */
  readonly title: string | null;
  /** The key at its top under which all its texts stand; `null` where they may stand anywhere. */
  readonly textsIn: string | null;
  /** Keys in the order in which a reader meets their texts; empty where the file keeps it. */
  readonly order: readonly string[];
}

/** How hiring systems hand out postings, as it is written. */
export interface AtsLists {
  readonly systems: readonly HiringSystem[];
  /** Keys of titles and of texts that many systems use, in small letters and without signs. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  /** Keys of the lists that hold postings, folded. */
  readonly lists: readonly string[];
  /** Keys that say once more what these others say. */
  readonly twins: Readonly<Record<string, readonly string[]>>;
  /** Keys that give no heading, in small letters. */
  readonly noHeadings: readonly string[];
  /** Keys at the top behind which no text of the posting stands. */
  readonly asides: readonly string[];
}

/** The same, to be looked up. What one system calls its parts counts everywhere: people reshape exports. */
export interface AtsTable extends Pick<AtsLists, "systems" | "titles" | "texts"> {
  readonly lists: ReadonlySet<string>;
  readonly twins: ReadonlyMap<string, readonly string[]>;
  readonly noHeadings: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
}

/** What is known of hiring systems. */
export const atsTable = lazyTable("ats", ({ lists, twins, noHeadings, asides, ...rest }: AtsLists): AtsTable => ({
  ...rest,
  lists: new Set(lists),
  twins: new Map(Object.entries(twins)),
  noHeadings: new Set(noHeadings),
  asides: new Set(asides),
}));

/** The system of this name; `undefined` where none is known by it. */
export function systemOf(id: string): HiringSystem | undefined {
  return atsTable().systems.find((system) => system.id === id);
}
