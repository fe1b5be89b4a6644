import { valueOf, type Problem } from "../config/index.ts";
import { short } from "../config/problems/words.ts";
import type { Field, Readers } from "../parse/index.ts";
import { readYaml } from "../parse/yaml/read.ts";
import { Lines, mapped, type SourceSpan } from "../text/index.ts";
import { stop } from "./stop.ts";

/** A config file's value, and the places of its entries as `line:column:`. */
export interface ConfigText {
  readonly value: unknown;
  placeOf(path: Problem["path"], ofKey: boolean): string;
}

/** Reads the text of a config, as JSON or as YAML; stops at the first place that cannot be read. */
export function readConfigText(text: string, shown: string, readers: Readers): ConfigText {
  const isJson = shown.endsWith(".json");
  const { fields, troubles } = isJson
    ? readers.json().readJson(mapped(text), readers)
    : readYaml(text, 0, text.length, readers, "source");
  const place = (offset: number): string => {
    const { line, column } = new Lines(text).at(offset);
    return `${line}:${column}:`;
  };
  const [trouble = isJson ? null : leftOut(text, fields)] = troubles;
  if (trouble) stop(`${shown}:${place(trouble.at.start)} ${trouble.message}`);
  const { value, placeOf } = valueOf({ fields });
  return { value, placeOf: (path, ofKey) => place(placeOf(path, ofKey)?.start ?? 0) };
}

/** What the readers of postings leave out of YAML, and a config would be judged without. */
function leftOut(text: string, fields: readonly Field[]): { readonly at: SourceSpan; readonly message: string } | null {
  const alias = fields.find(({ value, text: written }) => value === null && written.text.startsWith("*"));
  if (alias)
    return {
      at: alias.at,
      message: `Groups and lists cannot be named again with "${short(alias.text.text)}". Write them out.`,
    };
  const content = text.search(/^(?![ \t]*(?:#|\r?$)|---|%)/m);
  const next = /^---(?=\s|$)/gm;
  next.lastIndex = Math.max(0, content);
  const start = content < 0 ? undefined : next.exec(text)?.index;
  return start === undefined
    ? null
    : {
        at: { start, end: start + 3 },
        message: 'A second document begins here ("---"), and a config is one. Take the line out.',
      };
}
