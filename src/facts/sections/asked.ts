import { patternOf, type Lists } from "../../tables/patterns.ts";
import { Sign } from "./sign.ts";

/**
 * True where a sentence asks something of the one who is sought: years in the field, a degree, what a candidate must
 * be.
 */
export function asksOfApplicants(text: string): boolean {
  // Patterns for small letters alone are built many times sooner than those for both.
  const lower = text.toLowerCase();
  return mayAsk().test(lower) && ASKING.some((sign) => sign.standsIn(lower));
}

type Asked = Lists<"asked">;

const mayAsk = asked(({ hints }) => `${hints}|yrs?\\b`);

function asked(shape: (lists: Asked) => string): () => RegExp {
  return patternOf("asked", shape, "u");
}

// "two to three years", "5+ yrs.", "two (2) full years"
function years({ numbers }: Asked): string {
  const count = `(?:\\d+\\+?|${numbers})(?: ?(?:-|–|to) ?\\d+)?(?: or more)?(?: \\(\\d+\\))?`;
  return `${count} ?(?:full |recent )?(?:years?|yrs?\\.?)(?:['’])?`;
}

const ASKING: readonly Sign[] = [
  // "three years in practice", "at least 2 yrs"
  new Sign(
    () => /year|yr/,
    asked(
      (lists) =>
        `\\b${years(lists)} (?:(?:${lists.spent}) |${lists.spentIn})|\\b(?:${lists.least})\\.?(?: of)? ${years(lists)}`,
    ),
  ),
  // "Must live within", "be currently enrolled"
  new Sign(
    () => /must|should/,
    asked(({ being }) => `(?:^|[\\n.!?•*-] *)(?:must|should) (?:also |currently )?(?:${being})\\b`),
  ),
  // "you must be", "nurses will need a"
  new Sign(
    asked(({ obliged }) => obliged),
    asked(
      ({ person, obliged, also, being, objects }) =>
        `\\b(?:${person})(?:(?:'|’)(?:ll|d))?(?: \\w+){0,3} (?:${obliged})\\b(?: (?:${also}))? ?(?:${being}|${objects})\\b`,
    ),
  ),
  // "applicants need a degree"
  new Sign(
    () => /need/,
    asked(({ person, needed }) => `\\b(?:${person}) needs? (?:${needed})\\b`),
  ),
  // "you'll be a registered", "licensed in Ohio"
  new Sign(
    asked(({ licensed }) => `${licensed}|you['’]`),
    asked(
      ({ youAre, standing, licensed }) =>
        `\\b(?:${youAre}) (?:${standing})\\b|\\b(?:${licensed}) in (?:the state of )?[a-z]`,
    ),
  ),
  new Sign(
    () => /comfortable|gpa/,
    asked(({ comfortable }) => `\\b(?:${comfortable})\\b`),
  ),
];
