import { MappedBuilder, type Mapped } from "../../text/index.ts";

/** What a piece of the source stands for, and where it ends. */
export interface Piece {
  readonly text: string;
  readonly end: number;
}

/** Says what the piece that was found at an offset stands for; `null` for one that stands for itself. */
export type PieceAt = (written: string, at: number) => Piece | null;

/** Copies a stretch of the source in which the pieces that a pattern finds stand for something else. */
export function addPieces(
  builder: MappedBuilder,
  source: string,
  start: number,
  end: number,
  pattern: RegExp,
  pieceAt: PieceAt,
): MappedBuilder {
  let copied = start;
  for (const { index, 0: written } of source.slice(start, end).matchAll(pattern)) {
    const at = start + index;
    const piece = at < copied ? null : pieceAt(written, at);
    if (piece === null) continue;
    builder.copy(copied, at).replace(piece.text, at, piece.end);
    copied = piece.end;
  }
  return builder.copy(copied, end);
}

/** The same as a text of its own. */
export function textOfPieces(source: string, start: number, end: number, pattern: RegExp, pieceAt: PieceAt): Mapped {
  return addPieces(new MappedBuilder(source), source, start, end, pattern, pieceAt).build();
}
