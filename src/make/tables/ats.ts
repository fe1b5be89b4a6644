import type { AtsLists, HiringSystem, Shape } from "../../tables/ats.ts";
import { foldKey } from "../../tables/fields.ts";
import { readKnowledge, readKnowledgeFolder } from "../knowledge.ts";

type Twins = Readonly<Record<string, readonly string[]>>;

/** `fields/exports.yaml`: what many systems have in common. */
interface ExportsFile extends Pick<AtsLists, "titles" | "texts" | "lists"> {
  readonly twins: Twins;
}

/** The part of a file of `fields/formats` that says how its system hands out postings. */
interface SystemFile extends Pick<HiringSystem, "name" | "writtenIn"> {
  readonly format: HiringSystem["id"];
  readonly shapes: readonly Partial<Shape>[];
  readonly title?: string;
  readonly textsIn?: string;
  readonly lists?: readonly string[];
  readonly order?: readonly string[];
  readonly twins?: Twins;
  readonly noHeadings?: readonly string[];
  readonly asides?: readonly string[];
}

/** Compiles what is known of hiring systems: each by itself, and what counts whichever system wrote a file. */
export function compile(): AtsLists {
  const { titles, texts, lists, twins } = readKnowledge<ExportsFile>("fields/exports.yaml");
  const files = [...readKnowledgeFolder<SystemFile>("fields/formats").values()];
  return {
    systems: files.map(systemOf),
    titles,
    texts,
    lists: [...lists, ...files.flatMap((file) => file.lists ?? [])].map(foldKey),
    twins: together([twins, ...files.map((file) => file.twins ?? {})]),
    noHeadings: files.flatMap(({ noHeadings = [] }) => noHeadings.map((key) => key.toLowerCase())),
    asides: files.flatMap(({ asides = [] }) => asides),
  };
}

function systemOf({ format, name, writtenIn, shapes, title, textsIn, order }: SystemFile): HiringSystem {
  return {
    id: format,
    name,
    writtenIn,
    shapes: shapes.map(({ all = [], any = [], type = null }) => ({ all, any, type })),
    title: title ?? null,
    textsIn: textsIn ?? null,
    order: order ?? [],
  };
}

function together(all: readonly Twins[]): Twins {
  const keys = new Set(all.flatMap((twins) => Object.keys(twins)));
  return Object.fromEntries([...keys].map((key) => [key, [...new Set(all.flatMap((twins) => twins[key] ?? []))]]));
}
