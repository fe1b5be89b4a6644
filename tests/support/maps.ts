import { expect } from "vitest";
import { isLinear, startOf } from "../../src/text/index.ts";
import type { Mapped } from "../../src/text/index.ts";

/** Expects that every copied unit stands in the source where the map says, and that no place is outside. */
export function trueMaps(source: string, m: Mapped): void {
  for (let i = 0; i < m.text.length; i++) {
    const at = startOf(m, i);
    if (at < 0 || at > source.length) expect.fail(`unit ${i} of ${JSON.stringify(m.text)} is placed at ${at}`);
    if (isLinear(m, i) && source[at] !== m.text[i]) expect.fail(`unit ${i} of ${JSON.stringify(m.text)} is not ${JSON.stringify(source[at])}`);
  }
}
