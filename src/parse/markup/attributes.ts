import { MappedBuilder } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import { decodeInto } from "./entities.ts";
import type { Token } from "./tokens.ts";

/** The attributes of a tag by their names in lower case, values decoded. The first of a name counts. */
export function attributesOf(text: string, tag: Token): ReadonlyMap<string, Mapped> {
  const attributes = new Map<string, Mapped>();
  const end = tag.end - 1;
  ATTRIBUTE.lastIndex = tag.nameEnd;
  for (let match = ATTRIBUTE.exec(text); match && match.index < end; match = ATTRIBUTE.exec(text)) {
    const [whole, name, double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    const quote = double !== undefined || single !== undefined ? 1 : 0;
    const valueEnd = match.index + whole.length - quote;
    const key = name!.toLowerCase();
    if (!attributes.has(key))
      attributes.set(key, decodeInto(new MappedBuilder(text), text, valueEnd - value.length, valueEnd).build());
  }
  return attributes;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
