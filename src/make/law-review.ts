import { readLaws, type LawRow, type Sourced } from "./law.ts";
import { demandSound } from "./validation/validate.ts";

/** One row as a reviewer needs it. */
export interface RowToReview {
  readonly id: string;
  readonly confidence: LawRow["confidence"];
  /** The day on which the oldest of its values was read; `null` where one was never read at its source. */
  readonly oldestReading: string | null;
  /** Values that no source read stands behind. */
  readonly unread: number;
  readonly doubts: number;
  readonly expected: boolean;
}

/** Prints the rows of law, those that want reading first at the top. */
export function makeLawReview([today = new Date().toISOString().slice(0, 10)]: string[]): void {
  demandSound();
  const rows = rowsToReview();
  const lines = rows.map(({ id, confidence, oldestReading, unread, doubts, expected }) =>
    [
      confidence.padEnd(7),
      (oldestReading ?? "never").padEnd(11),
      `${oldestReading ? daysBetween(oldestReading, today) : "-"}`.padStart(5),
      `${unread}`.padStart(7),
      `${doubts}`.padStart(7),
      ` ${id}${expected ? " (expected: is it in force now?)" : ""}`,
    ].join(" "),
  );
  console.log(["sure    read         days  unread  doubts  row", ...lines].join("\n"));
}

/** Every row, low confidence first, then the longest unread. */
export function rowsToReview(
  rows: readonly LawRow[] = [...readLaws().values()].flatMap(({ laws }) => laws),
): RowToReview[] {
  return rows
    .map(toReview)
    .sort(
      (a, b) =>
        CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
        compare(a.oldestReading ?? "", b.oldestReading ?? "") ||
        b.unread - a.unread ||
        compare(a.id, b.id),
    );
}

const CONFIDENCE = { low: 0, medium: 1, high: 2 } as const;

function toReview(row: LawRow): RowToReview {
  const values: Sourced[] = [
    ...Object.values(row.reach ?? {}),
    ...Object.values(row.obligations ?? {}).flatMap((dated) => Object.values(dated) as Sourced[]),
  ];
  const readings = (values.length > 0 ? values : Object.values(row.sources).filter(({ read }) => read)).map(
    ({ read }) => read,
  );
  const dates = readings.filter((read) => read !== null).sort();
  return {
    id: row.id,
    confidence: row.confidence,
    oldestReading: dates[0] ?? null,
    unread: readings.filter((read) => read === null).length,
    doubts: row.doubts?.length ?? 0,
    expected: row.expected === true,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
