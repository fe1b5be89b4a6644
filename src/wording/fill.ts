import type { Values } from "../rule/index.ts";
import { remembering } from "../text/remember.ts";

/** Puts values into the blanks of a text. A blank without a value stays visible, so that a test notices. */
export function fill(text: string, values: Values): string {
  if (!text.includes("{")) return text;
  const pieces = piecesOf(text);
  let filled = pieces[0]!;
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i]!;
    filled += (name in values ? String(values[name]) : `{${name}}`) + pieces[i + 1]!;
  }
  return filled;
}

// Text, name, text, name … text: a rule says the same sentences again and again.
const piecesOf = remembering((text) => text.split(/\{(\w+)\}/));
