import { valueOf, type Problem } from "../config/index.ts";
import type { FieldTree, Readers } from "../parse/index.ts";
import { Lines, mapped } from "../text/index.ts";
import { stop } from "./stop.ts";

/** How a config file is written. */
export type ConfigFormat = "yaml" | "json";

/** A config file's value, and the places of its entries as `line:column:`. */
export interface ConfigText {
  readonly value: unknown;
  placeOf(path: Problem["path"], ofKey: boolean): string;
}

/** How the file of this name is written. */
export function configReaderFor(file: string): ConfigFormat {
  return file.endsWith(".json") ? "json" : "yaml";
}

/** Reads the text of a config; stops at the first place that cannot be read. */
export function readConfigText(format: ConfigFormat, text: string, shown: string, readers: Readers): ConfigText {
  let located: ReturnType<typeof valueOf> | undefined;
  const locate = () => (located ??= readLocated(format, text, shown, readers));
  const plain = format === "json" ? parseJson(text) : undefined;
  const placeOf: ConfigText["placeOf"] = (path, ofKey) => {
    const at = locate().placeOf(path, ofKey);
    const { line, column } = new Lines(text).at(at?.start ?? 0);
    return `${line}:${column}:`;
  };
  return { value: plain ?? locate().value, placeOf };
}

function readLocated(format: ConfigFormat, text: string, shown: string, readers: Readers): ReturnType<typeof valueOf> {
  const source = mapped(text);
  const tree: FieldTree = format === "json" ? readers.json().readLooseJson(source) : readers.yaml().readYaml(source);
  const [trouble] = tree.troubles;
  if (trouble) {
    const { line, column } = new Lines(text).at(trouble.at.start);
    stop(`${shown}:${line}:${column}: ${trouble.message}`);
  }
  return valueOf(tree);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
