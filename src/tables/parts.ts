/** The first part of an id of two: `licensure` of `licensure:before`. An id of one part is its own. */
export type Head<Id extends string> = Id extends `${infer First}:${string}` ? First : Id;

/** The last part of an id of two: `before` of `licensure:before`. */
export type Tail<Id extends string> = Id extends `${string}:${infer Last}` ? Last : never;

/** The first part of an id. */
export function headOf<Id extends string>(id: Id): Head<Id> {
  const colon = id.indexOf(":");
  return (colon < 0 ? id : id.slice(0, colon)) as Head<Id>;
}

/** True where this is the first part of the id. Nothing is cut: it is asked of every term around a credential. */
export function hasHead<Id extends string>(id: Id, head: Head<Id>): boolean {
  return id.startsWith(head) && (id.length === head.length || id[head.length] === ":");
}

/** True where this is the last part of the id. */
export function hasTail<Id extends string>(id: Id, tail: Tail<Id>): boolean {
  return id.endsWith(tail) && id[id.length - tail.length - 1] === ":";
}
