import { valueOf, type Problem } from "../config/index.ts";
import type { Readers } from "../parse/index.ts";
import { readJsonFields } from "../parse/json.ts";
import { readYaml } from "../parse/yaml.ts";
import { Lines, mapped } from "../text/index.ts";
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
    ? readJsonFields(mapped(text), readers)
    : readYaml(text, 0, text.length, readers, "source");
  const place = (offset: number): string => {
    const { line, column } = new Lines(text).at(offset);
    return `${line}:${column}:`;
  };
  const [trouble] = troubles;
  if (trouble) stop(`${shown}:${place(trouble.at.start)} ${trouble.message}`);
  const { value, placeOf } = valueOf({ fields });
  return { value, placeOf: (path, ofKey) => place(placeOf(path, ofKey)?.start ?? 0) };
}
