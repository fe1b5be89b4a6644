import { attributesOf } from "../markup/attributes.ts";
import { readMarkup } from "../markup/pieces.ts";
import type { OpeningTag } from "../markup/pieces.ts";

/** What a style does to its paragraphs, as far as a reader of the text can see it. */
export interface WordStyle {
  /** Heading level from 1; 0 for text. */
  readonly heading: number;
  readonly isBold: boolean;
  /** Depth of the list the style belongs to, from 1; 0 for none. */
  readonly list: number;
}

interface RawStyle {
  name: string;
  basedOn: string;
  outline: number;
  bold: boolean | null;
  list: number;
}

/** The styles of a document by their ids, with what they inherit. */
export function readStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const raw = new Map<string, RawStyle>();
  let style: RawStyle | null = null;
  readMarkup(xml, "xml", {
    open(tag) {
      if (tag.name === "w:style") {
        style = { name: "", basedOn: "", outline: -1, bold: null, list: 0 };
        raw.set(valueOf(xml, tag, "w:styleid"), style);
      } else if (style) note(style, xml, tag);
    },
    close({ name }) {
      if (name === "w:style") style = null;
    },
  });
  return new Map([...raw].map(([id, own]) => [id, resolved(own, raw)]));
}

function note(style: RawStyle, xml: string, tag: OpeningTag): void {
  const value = (): string => valueOf(xml, tag, "w:val");
  switch (tag.name) {
    case "w:name":
      style.name = value().toLowerCase();
      break;
    case "w:basedOn":
      style.basedOn = value();
      break;
    case "w:outlineLvl":
      style.outline = Number(value());
      break;
    case "w:b":
      style.bold = isOn(value());
      break;
    case "w:numId":
      style.list = Math.max(style.list, value() === "0" ? 0 : 1);
      break;
    case "w:ilvl":
      style.list = Number(value()) + 1;
      break;
  }
}

function resolved(own: RawStyle, all: ReadonlyMap<string, RawStyle>): WordStyle {
  let heading = 0;
  let bold: boolean | null = null;
  let list = 0;
  for (
    let style: RawStyle | undefined = own, steps = 0;
    style && steps < LONGEST_CHAIN;
    style = all.get(style.basedOn), steps++
  ) {
    heading ||= headingLevel(style);
    bold ??= style.bold;
    list ||= style.list;
  }
  return { heading, isBold: bold ?? false, list };
}

const LONGEST_CHAIN = 12;

// Word keeps the English name of its own styles in every language.
function headingLevel({ name, outline }: RawStyle): number {
  const builtIn = /^heading ([1-9])$/.exec(name);
  if (builtIn) return Math.min(6, Number(builtIn[1]));
  if (name === "title") return 1;
  if (outline >= 0 && outline < 9) return Math.min(6, outline + 1);
  return /\bheading\b|\büberschrift\b/.test(name) && !/heading (?:char|zchn)/.test(name) ? 2 : 0;
}

/** The value of an attribute, empty where it is not there. Names are in lower case. */
export function valueOf(xml: string, tag: OpeningTag, name: string): string {
  return attributesOf(xml, tag).get(name)?.text ?? "";
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export function isOn(value: string): boolean {
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}
