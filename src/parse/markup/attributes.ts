import { MappedBuilder } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import { decodeInto } from "../entities/library.ts";
import type { OpeningTag } from "./pieces.ts";

/** The attributes of a tag by their names in lower case, values decoded. The first of a name counts. */
export function attributesOf(text: string, { attributes }: OpeningTag): ReadonlyMap<string, Mapped> {
  const values = new Map<string, Mapped>();
  for (const { name, value } of attributes) {
    const key = text.slice(name.start, name.end).toLowerCase();
    if (!values.has(key)) values.set(key, decodeInto(new MappedBuilder(text), text, value.start, value.end).build());
  }
  return values;
}
