import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compose,
  isLinear,
  mapped,
  MappedBuilder,
  opaque,
  sliceMapped,
  sourceSpan,
  startOf,
  trimMapped,
  type Mapped,
} from "../../src/text/index.ts";

/** For each text unit the place it comes from, `null` for units that only stand for a stretch. */
const places = (m: Mapped): (number | null)[] =>
  Array.from({ length: m.text.length }, (_, i) => (isLinear(m, i) ? startOf(m, i) : null));

describe("visible text", () => {
  test("knows where each unit stands, around marks and entities", () => {
    const source = "We pay **$40** &amp; more";
    const text = new MappedBuilder(source)
      .copy(0, 7)
      .copy(9, 12)
      .copy(14, 15)
      .replace("&", 15, 20)
      .copy(20, 25)
      .build();
    expect(text.text).toBe("We pay $40 & more");
    expect(sourceSpan(text, { start: 7, end: 10 })).toEqual({ start: 9, end: 12 });
    expect(sourceSpan(text, { start: 11, end: 12 })).toEqual({ start: 15, end: 20 });
    expect(sourceSpan(text, { start: 10, end: 13 })).toEqual({ start: 14, end: 21 });
    expect(sourceSpan(text)).toEqual({ start: 0, end: 25 });
  });

  test("an appended statement has one place, and that is empty", () => {
    const footer = opaque("We welcome everyone.", { start: 90, end: 90 });
    expect(sourceSpan(footer, { start: 3, end: 10 })).toEqual({ start: 90, end: 90 });
  });

  test("an empty stretch stands where its neighbours meet", () => {
    const text = mapped("Nurse wanted", 6, 12);
    expect(sourceSpan(text, { start: 2, end: 2 })).toEqual({ start: 8, end: 8 });
    expect(sourceSpan(text, { start: 6, end: 6 })).toEqual({ start: 12, end: 12 });
    expect(sourceSpan(sliceMapped(text, 6, 6))).toEqual({ start: 12, end: 12 });
  });

  test("trimming keeps places", () => {
    expect(places(trimMapped(mapped("  pay \n")))).toEqual([2, 3, 4]);
    expect(trimMapped(mapped("   ")).text).toBe("");
  });
});

/** Text of copied and replaced pieces over a source, as a reader would build it. */
const view = (source: string): fc.Arbitrary<Mapped> =>
  fc
    .array(fc.tuple(fc.nat(source.length), fc.nat(source.length), fc.constantFrom("", "", "", "x", "yy")), {
      maxLength: 6,
    })
    .map((pieces) => {
      const builder = new MappedBuilder(source);
      const cuts = pieces.flatMap(([a, b]) => [a, b]).sort((a, b) => a - b);
      pieces.forEach(([, , text], i) =>
        text === ""
          ? builder.copy(cuts[2 * i]!, cuts[2 * i + 1]!)
          : builder.replace(text, cuts[2 * i]!, cuts[2 * i + 1]!),
      );
      return builder.build();
    });

const source = "Charge nurse, nights: $40 to $52 an hour.";

describe("laws of maps", () => {
  test("every copied unit stands where the map says", () => {
    fc.assert(
      fc.property(view(source), (m) => {
        places(m).forEach((place, i) => place !== null && expect(source[place]).toBe(m.text[i]));
      }),
    );
  });

  test("a slice of a slice is the slice", () => {
    fc.assert(
      fc.property(view(source), fc.nat(40), fc.nat(40), fc.nat(40), (m, a, b, c) => {
        const [start, middle, end] = [a, b, c].map((n) => Math.min(n, m.text.length)).sort((x, y) => x - y) as [
          number,
          number,
          number,
        ];
        const outer = sliceMapped(m, start, end);
        expect(outer.text).toBe(m.text.slice(start, end));
        expect(places(outer)).toEqual(places(m).slice(start, end));
        const inner = sliceMapped(outer, middle - start);
        expect(places(inner)).toEqual(places(m).slice(middle, end));
        if (middle < end) expect(sourceSpan(inner)).toEqual(sourceSpan(m, { start: middle, end }));
      }),
    );
  });

  test("composing looks each place up twice", () => {
    fc.assert(
      fc.property(
        view(source).chain((outer) => fc.tuple(fc.constant(outer), view(outer.text))),
        ([outer, inner]) => {
          const composed = compose(outer, inner);
          expect(composed.text).toBe(inner.text);
          for (let i = 0; i < inner.text.length; i++) {
            const isCopied = isLinear(inner, i) && isLinear(outer, startOf(inner, i));
            expect(isLinear(composed, i)).toBe(isCopied);
            if (isCopied) expect(startOf(composed, i)).toBe(startOf(outer, startOf(inner, i)));
          }
        },
      ),
    );
  });

  test("composing with the whole changes nothing, and it does not matter which pair comes first", () => {
    fc.assert(
      fc.property(
        view(source).chain((a) => view(a.text).chain((b) => view(b.text).map((c) => [a, b, c] as const))),
        ([a, b, c]) => {
          expect(places(compose(mapped(source), a))).toEqual(places(a));
          expect(places(compose(a, mapped(a.text)))).toEqual(places(a));
          expect(places(compose(compose(a, b), c))).toEqual(places(compose(a, compose(b, c))));
        },
      ),
    );
  });
});
