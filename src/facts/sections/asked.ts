/** True where a sentence asks something of the one who is sought: years in the field, a degree, what a candidate must be. */
export function asksOfApplicants(text: string): boolean {
  return MAY_ASK.test(text) && ASKS.test(text);
}

const MAY_ASK = /years?|yrs?\b|must|should|need|looking for|able to|hold|gpa|degree|licensed|registered|certified/i;

const COUNT = "(?:\\d+\\+?|one|two|three|four|five|six|seven|eight|nine|ten)(?: ?(?:-|–|to) ?\\d+)?(?: or more)?(?: \\(\\d+\\))?";
const YEARS = `${COUNT} ?(?:full |recent )?(?:years?|yrs?\\.?)(?:['’])?`;
const PERSON = "(?:candidates?|applicants?|interns?|externs?|fellows?|nurses?|physicians?|incumbents?|the right person|you)";
const BEING = "(?:be|have|hold|possess|live|own|drive|speak|pass|bring|demonstrate|meet|complete)";

// "three years in practice", "at least 2 yrs", "applicants need a degree", "you must be", "Must live within", "be currently enrolled".
const ASKS = new RegExp(
  [
    `\\b(?:minimum|at least|min\\.?)(?: of)? ${YEARS}`,
    `\\b${YEARS} (?:of |in |as |with |post|working|professional|clinical|nursing|experience|doing|building|using)`,
    `\\b${PERSON}(?:(?:'|’)(?:ll|d))?(?: \\w+){0,3} (?:must|should|need to|have to|will need|are expected to)\\b(?: (?:also|currently|already|either))? ?(?:${BEING}|an?|at least|two|three)\\b`,
    `\\b${PERSON} needs? (?:an?|at least|to (?:be|have|hold))\\b`,
    `(?:^|[\\n.!?•*-] *)(?:must|should) (?:also |currently )?${BEING}\\b`,
    `\\byou(?:'|’)(?:ll be|re) an? (?:registered|licensed|qualified|certified|experienced|chartered)\\b`,
    `\\b(?:licensed|registered|certified) in (?:the state of )?[A-Z]`,
    `\\b(?:is|are) comfortable (?:with|in|on)\\b`,
    `\\bgpa of\\b`,
  ].join("|"),
  "iu",
);
