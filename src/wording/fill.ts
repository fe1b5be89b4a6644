import type { Values } from "../rule/index.ts";

/** Puts values into the `{name}` blanks of a text. A blank without a value stays visible, so that a test notices. */
export function fill(text: string, values: Values): string {
  let filled = "";
  let from = 0;
  for (let open = text.indexOf("{"); open >= 0; open = text.indexOf("{", open + 1)) {
    const close = text.indexOf("}", open);
    const name = text.slice(open + 1, close);
    if (close < 0 || !(name in values)) continue;
    filled += text.slice(from, open) + String(values[name]);
    from = close + 1;
  }
  return filled + text.slice(from);
}
