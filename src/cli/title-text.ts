import { columns, wrap, type Paint } from "../report/index.ts";
import type { ProfileRow } from "../wording/index.ts";

/** A profile, or several beside each other, ready to be printed. */
export interface ShownProfile {
  readonly title: string;
  /** What the title was read as, where it is not plainly the same. */
  readonly remark: string | null;
  readonly rows: readonly ProfileRow[];
}

/** One profile, heading by heading. */
export function profileText({ title, remark, rows }: ShownProfile, width: number, paint: Paint): string {
  const room = Math.min(width, 110) - 4;
  const parts = rows.map(
    ({ head, lines }) =>
      `${paint.bold(head)}\n${lines
        .flatMap((line) => hang(line, room))
        .map((line) => `  ${line}`)
        .join("\n")}`,
  );
  return `${[paint.bold(title), ...(remark ? [remark] : []), "", ...parts].join("\n")}\n`;
}

/** Two profiles side by side: a heading, then what each says below its own title. */
export function compareText(left: ShownProfile, right: ShownProfile, width: number, paint: Paint): string {
  const room = Math.floor((Math.min(width, 160) - 5) / 2);
  const beside = (a: readonly string[], b: readonly string[], style = (text: string) => text): string => {
    const [one, other] = [a.flatMap((line) => hang(line, room)), b.flatMap((line) => hang(line, room))];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, i) =>
      `  ${style(pad(one[i] ?? "", room))} ${paint.dim("│")} ${style(other[i] ?? "")}`.trimEnd(),
    ).join("\n");
  };
  const heads = [...new Set([...left.rows, ...right.rows].map(({ head }) => head))].sort(
    (a, b) => placeOf(a, left, right) - placeOf(b, left, right),
  );
  const parts = heads.map((head) => `${paint.bold(head)}\n${beside(linesOf(left, head), linesOf(right, head))}`);
  return `${[beside([left.title, ...(left.remark ? [left.remark] : [])], [right.title, ...(right.remark ? [right.remark] : [])], paint.bold), ...parts].join("\n\n")}\n`;
}

// Both profiles keep the order of their rows; a row that one lacks takes the place it has in the other.
function placeOf(head: string, left: ShownProfile, right: ShownProfile): number {
  const places = [left, right]
    .map(({ rows }) => rows.findIndex((row) => row.head === head) / rows.length)
    .filter((place) => place >= 0);
  return Math.max(...places);
}

function linesOf({ rows }: ShownProfile, head: string): readonly string[] {
  return rows.find((row) => row.head === head)?.lines ?? ["-"];
}

// The second line of a long entry is set in, so that entries stay apart.
function hang(line: string, room: number): string[] {
  const [first = "", ...rest] = wrap(line, room - 2, room).flatMap((part) => chopped(part, room - 2));
  return [first, ...rest.map((part) => `  ${part}`)];
}

// Addresses are longer than narrow columns.
function chopped(part: string, room: number): string[] {
  return part.length <= room + 2 ? [part] : [part.slice(0, room), ...chopped(part.slice(room), room)];
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}
