import { didYouMean, listed } from "../../text/index.ts";
import { resolve, type Schema } from "./json-schema.ts";
import { described, FEW, nameOf, quoted, shown } from "./words.ts";
import type { Path } from "./pointer.ts";

/** Something in a value that cannot be meant, and where. */
export interface Problem {
  readonly path: Path;
  /** True where the key is wrong, false where its value is. */
  readonly ofKey: boolean;
  readonly sentence: string;
}

/** A next step for a value that is wrong, with a blank before it; empty where there is none to give. */
export type Advice = (value: unknown, allowed: readonly unknown[]) => string;

/** What the things are called that are checked. */
export interface Nouns {
  /** The value as a whole, as a sentence begins: "The config". */
  readonly whole: string;
  /** The same where any would be meant: "A config". */
  readonly anyWhole: string;
  /** What an object is called: "a group of settings". */
  readonly group: string;
  /** Next steps, by the name of the definition (`$defs`) that a value or a key does not fit. */
  readonly advice?: Readonly<Record<string, Advice>>;
  /** Says that there is no such key, where the usual sentence would be odd; else `null`. */
  readonly unknownKey?: (key: string, path: Path, known: readonly string[]) => string | null;
}

/** A value and the schema it is held against, as written. */
export interface Here {
  readonly given: Schema;
  readonly value: unknown;
  readonly path: Path;
}

/** One sentence for each kind of mistake, in the nouns of what is checked. */
export class Sentences {
  readonly #root: Schema;
  readonly #nouns: Nouns;

  constructor(root: Schema, nouns: Nouns) {
    this.#root = root;
    this.#nouns = nouns;
  }

  /** A place as a sentence begins. */
  name(path: Path): string {
    return path.length === 0 ? this.#nouns.whole : nameOf(path);
  }

  /** It is not what it should be. */
  wrong({ given, value, path }: Here): Problem {
    const { schema } = resolve(given, this.#root);
    const next = this.#advice(given, value) ?? suggestion(value, schema);
    const sentence = `${this.name(path)} should be ${this.#wanted(given)}, not ${shown(value, this.#nouns.group)}.${next}`;
    return { path, ofKey: false, sentence };
  }

  /** It has too few or too many entries. */
  miscounted({ given, value, path }: Here): Problem {
    const isList = Array.isArray(value);
    const count = isList ? value.length : Object.keys(Object(value)).length;
    const [one, many] = isList ? ["entry", "entries"] : ["key", "keys"];
    const sentence = `${this.name(path)} should be ${this.#wanted(given)}, but has ${count} ${count === 1 ? one : many}.`;
    return { path, ofKey: false, sentence };
  }

  /** It lacks a key, or one of several. */
  lacking(path: Path, choices: readonly (readonly string[])[]): Problem {
    const keys = choices.map((choice) => listed(choice.map((key) => `"${key}"`)));
    return { path, ofKey: true, sentence: `${this.name(path)} lacks ${listed(keys, "or")}.` };
  }

  /** It has a key that never stands alone. */
  unpaired(path: Path, key: string, other: string): Problem {
    return { path, ofKey: true, sentence: `${this.name(path)} has "${key}" and so needs "${other}" too.` };
  }

  /** An entry of a list is there already. */
  repeated(first: Path, second: Path): Problem {
    return { path: second, ofKey: false, sentence: `${nameOf(second)} says the same as ${nameOf(first)}.` };
  }

  /** A key does not look as the keys there have to. */
  misnamed(names: Schema, key: string, path: Path): Problem {
    const wanted = resolve(names, this.#root).schema.description ?? this.#wanted(names);
    const sentence = `${quoted(key)} in ${this.name(path)} should be ${wanted}.${this.#advice(names, key) ?? ""}`;
    return { path: [...path, key], ofKey: true, sentence };
  }

  /** There is no such key. What there is instead is listed for the first of them. */
  unknown(key: string, path: Path, known: readonly string[], isFirst: boolean): Problem {
    const holder = path.length === 0 ? this.#nouns.anyWhole : nameOf(path);
    const few = isFirst && known.length > 0 && known.length <= FEW ? ` It may have ${listed(known)}.` : "";
    const sentence =
      this.#nouns.unknownKey?.(key, path, known) ?? `${holder} has no ${quoted(key)}.${didYouMean(key, known) || few}`;
    return { path: [...path, key], ofKey: true, sentence };
  }

  #wanted(given: Schema): string {
    return described(given, this.#root, this.#nouns.group);
  }

  #advice(given: Schema, value: unknown): string | undefined {
    const { schema, definition } = resolve(given, this.#root);
    const branches = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    const allowed = branches.flatMap((branch) => resolve(branch, this.#root).schema.enum ?? []);
    return definition === null ? undefined : this.#nouns.advice?.[definition]?.(value, allowed);
  }
}

function suggestion(value: unknown, { type, enum: values }: Schema): string {
  if (typeof value !== "string") return "";
  if (values) return didYouMean(value, values.map(String));
  // YAML has no other words for them any more.
  const isYesOrNo = type === "boolean" && /^(?:yes|no|on|off)$/i.test(value);
  return isYesOrNo ? ` Did you mean ${/^(?:yes|on)$/i.test(value)}?` : "";
}
