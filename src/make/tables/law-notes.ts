import type { LawNotes } from "../../tables/law.ts";
import { readLaws } from "../law.ts";

/** What people read about each law, kept apart so that a run does not parse it. */
export function compile(): Readonly<Record<string, LawNotes>> {
  return Object.fromEntries(
    [...readLaws().values()]
      .flatMap(({ laws }) => laws)
      .map((row) => [
        row.id,
        {
          citeInFull: row.citeInFull ?? row.cite,
          confidence: row.confidence,
          covers: row.covers ?? null,
          remoteWork: row.remoteWork ?? null,
          notes: row.notes ?? null,
          doubts: row.doubts ?? [],
        },
      ]),
  );
}
