import { patternOf, type Lists } from "../../tables/patterns.ts";
import { Sign } from "./sign.ts";

/**
 * True where a text says where the work is done in a way that needs no list of places: a postcode with its town, "our
 * Danvers office".
 */
export function saysWhere(text: string): boolean {
  return WHERE.some((sign) => sign.standsIn(text));
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*\\p{Ll}(?:[ ,]+\\p{Lu}[\\p{L}'’.-]*\\p{Ll}){0,2}";

function where(shape: (lists: Lists<"where">) => string): () => RegExp {
  return patternOf("where", shape, "u");
}

const WHERE: readonly Sign[] = [
  // "Preston PR2 9HT", "MA 02169", "99999 Hohenwald"
  new Sign(
    () => /\d{5}|\d[A-Z]{2}/,
    where(
      () =>
        "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?\\b|(?:^|[\\s,(])\\d{5} \\p{Lu}\\p{Ll}{2,}",
    ),
  ),
  // "our Danvers billing office"; "in the Tulsa area"
  new Sign(
    where(({ houses }) => houses),
    where(({ houses }) => `\\b(?:our|the) (?:${NAME},? )(?:\\p{Ll}+ )?(?:${houses})\\b`),
  ),
  // "TOWN OF ASHBY", "County of Kern"
  new Sign(
    () => /^[A-Za-z]+ (?:OF|of) /,
    where(({ municipalities }) => `^(?:${municipalities}) (?:OF|of) \\p{Lu}`),
  ),
  // "Kern County, California"
  new Sign(
    () => /County/,
    where(() => "(?:^|\\n)\\p{Lu}[\\p{L} .'-]+ County,? \\p{Lu}"),
  ),
];
