import { RE2JS } from "re2js";
import type { HouseTerm } from "../facts/index.ts";

/**
 * Finds a pattern of RE2 syntax in time that grows with the text alone. A file of its own in the build, since few
 * configs have patterns.
 */
export function findPattern(pattern: string): HouseTerm["find"] {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return (text) => {
    const matcher = compiled.matcher(text);
    const found = [];
    while (matcher.find())
      if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
    return found;
  };
}
