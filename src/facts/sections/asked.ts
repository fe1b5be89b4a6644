import { Sign } from "./sign.ts";

/**
 * True where a sentence asks something of the one who is sought: years in the field, a degree, what a candidate must
 * be.
 */
export function asksOfApplicants(text: string): boolean {
  // Patterns for small letters alone are built many times sooner than those for both.
  const lower = text.toLowerCase();
  return MAY_ASK.test(lower) && ASKING.some((sign) => sign.standsIn(lower));
}

const MAY_ASK = /years?|yrs?\b|must|should|need|looking for|able to|hold|gpa|degree|licensed|registered|certified/;

const COUNT =
  "(?:\\d+\\+?|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:-|–|to) ?\\d+)?(?: or more)?(?: \\(\\d+\\))?";
const YEARS = `${COUNT} ?(?:full |recent )?(?:years?|yrs?\\.?)(?:['’])?`;
const PERSON =
  "(?:candidates?|applicants?|interns?|externs?|fellows?|nurses?|physicians?|incumbents?|the right person|you)";
const BEING = "(?:be|have|hold|possess|live|own|drive|speak|pass|bring|demonstrate|meet|complete)";

const ASKING: readonly Sign[] = [
  // "three years in practice", "at least 2 yrs"
  new Sign(
    /year|yr/,
    `\\b${YEARS} (?:of |in |as |with |post|working|professional|clinical|nursing|experience|doing|building|using)`,
    `\\b(?:minimum|at least|min\\.?)(?: of)? ${YEARS}`,
  ),
  // "Must live within", "be currently enrolled"
  new Sign(/must|should/, `(?:^|[\\n.!?•*-] *)(?:must|should) (?:also |currently )?${BEING}\\b`),
  // "you must be", "nurses will need a"
  new Sign(
    /must|should|need|have to|expected/,
    `\\b${PERSON}(?:(?:'|’)(?:ll|d))?(?: \\w+){0,3} (?:must|should|need to|have to|will need|are expected to)\\b(?: (?:also|currently|already|either))? ?(?:${BEING}|an?|at least|two|three)\\b`,
  ),
  // "applicants need a degree"
  new Sign(/need/, `\\b${PERSON} needs? (?:an?|at least|to (?:be|have|hold))\\b`),
  // "you'll be a registered", "licensed in Ohio"
  new Sign(
    /registered|licensed|certified|you['’]/,
    `\\byou(?:'|’)(?:ll be|re) an? (?:registered|licensed|qualified|certified|experienced|chartered)\\b`,
    `\\b(?:licensed|registered|certified) in (?:the state of )?[a-z]`,
  ),
  new Sign(/comfortable|gpa/, `\\b(?:is|are) comfortable (?:with|in|on)\\b`, `\\bgpa of\\b`),
];
