import type { Mapped } from "../../text/index.ts";
import { attributesOf } from "../markup/attributes.ts";
import type { OpeningTag } from "../markup/pieces.ts";
import { BOLD, FRAME, SKIPPED } from "./elements.ts";

/** An element whose end has not come yet, with what it does to the text inside. */
export interface OpenElement {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isBold: boolean;
  readonly keepsLines: boolean;
  readonly isFrame: boolean;
  /** Level of a heading, otherwise 0. */
  readonly heading: number;
  /** Read only where they may matter. */
  readonly attributes: ReadonlyMap<string, Mapped> | null;
}

/** Reads what an opening tag does to the text inside it. */
export function opened(tag: OpeningTag, text: string): OpenElement {
  const { name } = tag;
  const attributes = TELLING.test(text.slice(tag.nameEnd, tag.end)) ? attributesOf(text, tag) : null;
  const said = (attribute: string): string => attributes?.get(attribute)?.text.toLowerCase() ?? "";
  const style = attributes ? said("style") : "";
  return {
    name,
    attributes,
    isHidden:
      SKIPPED.has(name) ||
      (attributes !== null && (attributes.has("hidden") || HIDING.test(style) || MENU_ROLE.test(said("role")))),
    isBold: BOLD.has(name) || BOLD_STYLE.test(style),
    keepsLines: name === "pre" || LINES_STYLE.test(style),
    isFrame: FRAME.has(name),
    heading: headingLevel(name, said),
  };
}

const TELLING = /hidden|display|role|item|weight|lang|type|white-space/i;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/;
const MENU_ROLE = /^(?:navigation|menu|menubar|search|alert|alertdialog)$/;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/;
const LINES_STYLE = /white-space\s*:\s*(?:pre|break-spaces)/;

function headingLevel(name: string, said: (attribute: string) => string): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (said("role") !== "heading") return 0;
  const level = Number(said("aria-level"));
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/**
 * The open elements around the place that is being read. Counts are kept, so that asking costs nothing at any depth.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  #hidden = 0;
  #bold = 0;
  #lines = 0;
  #frames = 0;
  readonly #headings: number[] = [];

  get isHidden(): boolean {
    return this.#hidden > 0;
  }

  get isBold(): boolean {
    return this.#bold > 0;
  }

  get keepsLines(): boolean {
    return this.#lines > 0;
  }

  get isFrame(): boolean {
    return this.#frames > 0;
  }

  /** Level of the innermost open heading, 0 outside headings. */
  get heading(): number {
    return this.#headings.at(-1) ?? 0;
  }

  get listDepth(): number {
    return (this.#counts.get("ul") ?? 0) + (this.#counts.get("ol") ?? 0);
  }

  isIn(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  push(element: OpenElement): void {
    this.#stack.push(element);
    this.#count(element, 1);
    if (element.heading > 0) this.#headings.push(element.heading);
  }

  /** Ends the innermost element of that name. A block takes all inside with it; `</b>` leaves blocks around it open. */
  close(name: string, isBlock: boolean): void {
    if (!this.isIn(name)) return;
    if (isBlock) {
      while (this.#remove(this.#stack.length - 1).name !== name) continue;
      return;
    }
    const lowest = Math.max(0, this.#stack.length - FARTHEST);
    for (let i = this.#stack.length - 1; i >= lowest; i--)
      if (this.#stack[i]!.name === name) return void this.#remove(i);
  }

  #remove(i: number): OpenElement {
    const [element] = this.#stack.splice(i, 1) as [OpenElement];
    this.#count(element, -1);
    if (element.heading > 0) this.#headings.pop();
    return element;
  }

  #count(element: OpenElement, by: 1 | -1): void {
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + by);
    if (element.isHidden) this.#hidden += by;
    if (element.isBold) this.#bold += by;
    if (element.keepsLines) this.#lines += by;
    if (element.isFrame) this.#frames += by;
  }
}

/** How far out a closing tag of running text is matched; deeper ones are debris. */
const FARTHEST = 64;
