import type { Trouble } from "../document.ts";

/** A token as the library names it. */
export interface JsonToken {
  readonly type: string;
  readonly start: number;
}

/** Told of a string that is not closed on its line, which the library lets pass. */
export const LINE_ENDS = "A line ends inside this text. Write \\n for the line break, or close the quotation mark.";
/** Told of a string without an end. */
export const NEVER_CLOSED = "The quotation mark that opens this text is never closed.";
/** Told of `\u` and `\x` without their digits, as in the path of a Windows folder. */
export const HALF_ESCAPE = "This escape is not complete. Write \\\\ for a backslash.";

const VALUE_EXPECTED = "A value was expected here: text in quotation marks, a number, true, false or null.";

/** The trouble of a file whose JSON is broken; the place is one sign, even where that takes two units. */
export function brokenJson(source: string, message: string, start: number): Trouble {
  const sign = source.codePointAt(start);
  const end = sign === undefined ? start : start + String.fromCodePoint(sign).length;
  return { id: "broken-json", message: `The JSON is broken. ${message}`, at: { start, end }, fatal: false };
}

/** Says why JSON5 cannot go on at a place: the tokens before it tell what was expected there. */
export function refusalAt(source: string, start: number, before: readonly JsonToken[]): Trouble {
  const open = innermostOpen(before);
  if (open && start >= source.length) return brokenJson(source, endsTooEarly(open), open.start);
  if (open || before.length === 0) return brokenJson(source, expected(open, before, source[start] ?? ""), start);
  return brokenJson(source, "The JSON ends before this, so what follows was not read.", start);
}

function innermostOpen(tokens: readonly JsonToken[]): JsonToken | undefined {
  const open: JsonToken[] = [];
  for (const token of tokens) {
    if (token.type === "LBrace" || token.type === "LBracket") open.push(token);
    else if (token.type === "RBrace" || token.type === "RBracket") open.pop();
  }
  return open.at(-1);
}

function endsTooEarly({ type }: JsonToken): string {
  const what = type === "LBracket" ? "list" : "object";
  return `The JSON ends too early: the ${what} that begins here is never closed. Add "${closerOf(type)}" at its end.`;
}

function expected(open: JsonToken | undefined, before: readonly JsonToken[], sign: string): string {
  const closer = closerOf(open?.type);
  const isOtherCloser = open && (sign === "]" || sign === "}") && sign !== closer;
  if (isOtherCloser) return `"${closer}" was expected here.`;
  const [last, lastButOne] = [before.at(-1)?.type, before.at(-2)?.type];
  if (last === "Colon" || sign === ",") return VALUE_EXPECTED;
  const isInObject = open?.type === "LBrace";
  if (beginsEntry(last)) return isInObject ? "A key in quotation marks was expected here." : VALUE_EXPECTED;
  return isInObject && beginsEntry(lastButOne) ? "A colon was expected here." : "A comma is missing before this.";
}

/** True for what an entry stands behind. */
function beginsEntry(type: string | undefined): boolean {
  return type === undefined || type === "Comma" || type === "LBrace" || type === "LBracket";
}

function closerOf(type: string | undefined): "]" | "}" {
  return type === "LBracket" ? "]" : "}";
}
