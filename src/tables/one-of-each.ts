import { lazyTable } from "./table.ts";

/** Credentials of which one person holds one: MD and DO, RN and LPN licences. */
export interface OneOfEach {
  readonly id: string;
  /** Ids of `rules/knowledge/credentials`. */
  readonly each: readonly string[];
  /** What they are to one another, as a sentence. */
  readonly why: string;
}

const table = lazyTable<readonly OneOfEach[]>("one-of-each");

/** The set that holds both; `undefined` where one person may well hold both. */
export function setOf(one: string, other: string): OneOfEach | undefined {
  return one === other ? undefined : table().find(({ each }) => each.includes(one) && each.includes(other));
}
