import { MappedBuilder, trimMapped } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Field } from "../document.ts";
import { decodeInto, entityInText } from "../entities/library.ts";
import type { ClosingTag, OpeningTag } from "../markup/pieces.ts";

interface Scope {
  readonly tag: string;
  /** How many elements of that name stand open inside, itself included. */
  depth: number;
  readonly path: readonly (string | number)[];
}

interface Capture {
  readonly tag: string;
  depth: number;
  readonly path: readonly (string | number)[];
  readonly builder: MappedBuilder;
  readonly start: number;
}

/** Gathers the microdata of JobPosting items while the page is walked. The description is left to the visible text. */
export class Microdata {
  readonly fields: Field[] = [];
  readonly #text: string;
  readonly #scopes: Scope[] = [];
  readonly #seen = new Map<string, number>();
  #capture: Capture | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  open(tag: OpeningTag, attributes: ReadonlyMap<string, Mapped> | null, isVoid: boolean): void {
    const scope = this.#scopes.at(-1);
    if (!isVoid && this.#capture?.tag === tag.name) this.#capture.depth++;
    if (attributes?.has("itemscope") && !isVoid && this.#openScope(tag, attributes)) return;
    if (!isVoid && scope?.tag === tag.name) scope.depth++;
    if (scope && attributes?.has("itemprop")) this.#property(tag, attributes, scope, isVoid);
  }

  text(start: number, end: number): void {
    if (this.#capture) decodeInto(this.#capture.builder, this.#text, start, end, entityInText);
  }

  close({ name, end }: ClosingTag): void {
    const capture = this.#capture;
    if (capture && capture.tag === name && --capture.depth === 0) {
      this.#add(capture.path, trimMapped(capture.builder.build()), capture.start, end);
      this.#capture = null;
    }
    const scope = this.#scopes.at(-1);
    if (scope && scope.tag === name && --scope.depth === 0) this.#scopes.pop();
  }

  /** False where the element opens no item that matters here. */
  #openScope(tag: OpeningTag, attributes: ReadonlyMap<string, Mapped>): boolean {
    const outer = this.#scopes.at(-1);
    const isPosting = /schema\.org\/JobPosting\b/i.test(attributes.get("itemtype")?.text ?? "");
    if (!isPosting && !outer) return false;
    const property = attributes.get("itemprop")?.text.trim();
    const path =
      isPosting && !outer
        ? []
        : property
          ? [...outer!.path, ...this.#step(outer!.path, property)]
          : [...outer!.path, "?"];
    if (path.length >= DEEPEST) return false;
    this.#scopes.push({ tag: tag.name, depth: 1, path });
    return true;
  }

  #property(tag: OpeningTag, attributes: ReadonlyMap<string, Mapped>, scope: Scope, isVoid: boolean): void {
    const property = attributes.get("itemprop")!.text.trim();
    if (property === "description" || property === "" || scope.path.includes("?")) return;
    const path = [...scope.path, ...this.#step(scope.path, property)];
    const value =
      attributes.get("content") ??
      attributes.get("datetime") ??
      (tag.name === "a" || tag.name === "link" ? attributes.get("href") : undefined);
    if (value) this.#add(path, trimMapped(value), tag.start, tag.end);
    else if (!isVoid && !this.#capture)
      this.#capture = { tag: tag.name, depth: 1, path, builder: new MappedBuilder(this.#text), start: tag.start };
  }

  /** A property that comes again is a list: the second `jobLocation` stands under `jobLocation, 1`. */
  #step(outer: readonly (string | number)[], property: string): readonly (string | number)[] {
    const key = [...outer, property].join("\0");
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    return count === 0 ? [property] : [property, count];
  }

  #add(path: readonly (string | number)[], text: Mapped, start: number, end: number): void {
    if (text.text === "") return;
    this.fields.push({
      path,
      value: text.text,
      text,
      at: { start, end },
      keyAt: { start, end: start },
      origin: "source",
      within: ["html"],
    });
  }
}

const DEEPEST = 8;
