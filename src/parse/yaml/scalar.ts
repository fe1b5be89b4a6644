import type { Scalar } from "../document.ts";

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

// Dates and times are asked most, and seen to be no numbers at once.
function isNumber(text: string): boolean {
  return !Number.isNaN(Number(text)) && (NUMBER.test(text) || OTHER_BASE.test(text));
}

/** What an unquoted word of YAML means (the core schema: dates and "yes" stay words). */
export function plainScalar(text: string): Scalar {
  const unit = text.charCodeAt(0);
  const isWord =
    (unit >= 65 && unit <= 90 && unit !== 78 && unit !== 84 && unit !== 70) ||
    (unit >= 97 && unit !== 110 && unit !== 116 && unit !== 102 && unit !== 126);
  if (isWord) return text;
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
      return isNumber(text) ? Number(text) : text;
  }
}
