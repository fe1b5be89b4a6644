import type { Field, FieldTree } from "../parse/index.ts";
import { sourceSpan, type SourceSpan } from "../text/index.ts";

/** The value that a tree of fields stands for, and the places of its entries. */
export interface LocatedValue {
  readonly value: unknown;
  /** Where an entry stands; the nearest one around it where it has no place of its own. */
  placeOf(path: readonly (string | number)[], ofKey: boolean): SourceSpan | null;
}

/** Puts the fields of a config file together again. Whatever a key is called, it becomes a plain entry. */
export function valueOf({ fields }: Pick<FieldTree, "fields">): LocatedValue {
  let root: unknown = null;
  for (const field of fields) root = put(root, field.path, field.value);
  return {
    value: root,
    placeOf(path, ofKey) {
      const field = nearestField(fields, path);
      if (!field) return null;
      return ofKey || field.path.length > path.length ? field.keyAt : sourceSpan(field.text);
    },
  };
}

function put(into: unknown, path: Field["path"], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const holder = (typeof into === "object" && into !== null ? into : typeof step === "number" ? [] : {}) as Record<
    string | number,
    unknown
  >;
  const inner = put(Object.hasOwn(holder, step) ? holder[step] : null, rest, value);
  Object.defineProperty(holder, step, { value: inner, enumerable: true, configurable: true, writable: true });
  return holder;
}

function nearestField(fields: readonly Field[], path: readonly (string | number)[]): Field | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = fields.find((field) => path.slice(0, length).every((step, i) => field.path[i] === step));
    if (found) return found;
  }
  return fields[0];
}

/** The value without entries that are empty: `employer:` with nothing below it says nothing. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}
