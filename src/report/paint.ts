import type { Colors } from "picocolors/types";

/** Colours text for a terminal, or leaves it as it is: as much of picocolors as reports use. */
export type Paint = Pick<Colors, "bold" | "dim" | "underline" | "red" | "green" | "yellow" | "blue" | "cyan">;

/** Leaves text as it is. */
export const plain: Paint = {
  bold: String,
  dim: String,
  underline: String,
  red: String,
  green: String,
  yellow: String,
  blue: String,
  cyan: String,
};
