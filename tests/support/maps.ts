import { expect } from "vitest";
import type { Document } from "../../src/parse/document.ts";
import { isLinear, startOf, type Mapped, type SourceSpan } from "../../src/text/index.ts";

/** Every place that a document tells lies in its source, and every copied unit is the one that stands there. */
export function expectTrueMaps(document: Document): void {
  const { source } = document;
  const wrong: string[] = [];
  const span = (what: string, { start, end }: SourceSpan): void => {
    if (!(start >= 0 && start <= end && end <= source.length))
      wrong.push(`${what} ${start}..${end} of ${source.length}`);
  };
  const map = (what: string, m: Mapped): void => {
    for (let r = 3; r < m.runs.length; r += 3)
      if (m.runs[r]! < m.runs[r - 3]!) wrong.push(`${what}: runs out of order`);
    for (let i = 0; i < m.text.length; i++) {
      if (isLinear(m, i) && source[startOf(m, i)] !== m.text[i]) return void wrong.push(`${what}: "${m.text}" at ${i}`);
    }
  };
  for (const part of document.parts) {
    span("part", part.at);
    for (const block of part.blocks) {
      span(`block ${block.kind}`, block.at);
      map(`block ${block.kind}`, block.text);
    }
    for (const field of part.fields) {
      span(`field ${field.path.join(".")}`, field.at);
      span(`key ${field.path.join(".")}`, field.keyAt);
      map(`field ${field.path.join(".")}`, field.text);
    }
  }
  for (const comment of document.comments) {
    span("comment", comment.at);
    map("comment", comment.text);
  }
  for (const trouble of document.troubles) span(`trouble ${trouble.id}`, trouble.at);
  expect(wrong).toEqual([]);
}
